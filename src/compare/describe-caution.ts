import type {ToldFigure} from './gather-figures.js'
import {isSameCount} from './gather-figures.js'

/** What was done with a case or dispute: figures for different steps do not compare (化解 is not 受理). */
const steps = /排查|受理|化解|调解|调处|立案|审结|办结|结案|执结|办理|评查|交办|移送|破获|查处/gu

/**
 * Say in Chinese why figures of one row must be read with care, or nothing when they may be compared.
 *
 * Told are: years that differ or are not known, a stock beside what one year added (`共有1121家`, `新建26家`), a count
 * since the beginning beside one year's (`累计`), one office or county beside a whole city, different steps
 * (化解, 受理), and different words for what is counted. `cells` holds the figures of each city.
 */
export function describeCaution(cells: ReadonlyArray<readonly ToldFigure[]>): string | undefined {
  const filled = cells.filter((cell) => cell.length > 0)
  const owners = filled.flatMap((cell) => describeOwner(cell[0]) ?? [])
  // A rate is read as the city's; that a court tries cases goes without saying.
  if (filled.length < 2) return filled[0]?.[0]?.figure.unit === '%' ? owners[0] : undefined
  const figures = filled.flat()
  const years = new Set(figures.map(({year}) => year))
  const kinds = new Set(figures.map(kindOf))
  const cautions: string[] = []
  if (new Set([...years].filter((year) => year !== null)).size > 1) cautions.push('年份不同')
  if (years.has(null)) cautions.push(years.size > 1 ? '部分数据年份未注明' : '年份未注明')
  if (kinds.has('added') && kinds.size > 1) cautions.push('新增数与总数并列')
  if (kinds.has('total') && kinds.has('plain')) cautions.push('累计数与当年数并列')
  if (new Set(figures.map(scopeOf)).size > 1) {
    cautions.push(owners.length > 0 ? `统计范围不同（${owners.join('、')}）` : '统计范围不同')
  }
  const definition = describeDefinition(filled)
  if (definition !== undefined) cautions.push(definition)
  return cautions.length > 0 ? cautions.join('、') : undefined
}

const aboutYears = new Set(['年份不同', '部分数据年份未注明', '年份未注明'])

/** Whether a caution tells of nothing but years: then figures may stand side by side, with it. */
export function isAboutYears(caution: string | undefined): boolean {
  return caution === undefined || caution.split('、').every((part) => aboutYears.has(part))
}

/** Whether a figure tells what was added, the sum since the beginning, or neither. */
function kindOf({figure, place}: ToldFigure): 'added' | 'total' | 'plain' {
  const words = clauseAround(place.text, figure.start, figure.start + figure.text.length)
  if (/新(?:建|增|设|成立|培育|组建|招|聘|挂牌|创)/u.test(words)) return 'added'
  return /累计|共有|现有|拥有|总数|总量|在册|历年|至今|以来(?:已|共)/u.test(words) ? 'total' : 'plain'
}

/**
 * Whether one county, court or office speaks, or the whole city, as far as the words before the figure tell:
 * `市中级人民法院审结…`, `东湖区化解…`, but not `全市社区化解…`.
 */
function scopeOf({figure, place}: ToldFigure): 'part' | 'whole' {
  const before = place.text.slice(0, figure.start + figure.text.length)
  const part = before.slice(
    Math.max(before.lastIndexOf('；', figure.start), before.lastIndexOf('。', figure.start)) + 1
  )
  if (/全市|我市|各[县市区地]|全[区县]域/u.test(part)) return 'whole'
  const office =
    /(?:^|，|[市区县])(?:\p{Script=Han}{0,6})(?:人民法院|法院|检察院|公安局|分局|司法局|仲裁委|派出所)(?!等)/u
  const county =
    /(?:^|，|在)\p{Script=Han}{1,3}(?<!社|小|园|城|辖|市|片|地|校|景|街|院|厂|库|矿|林|各|全|该|个)(?:区|县|镇|乡|街道)(?![域级村镇乡直、和与两三四（(])/u
  return office.test(part) || county.test(part) ? 'part' : 'whole'
}

/** `甲为市公安局数据`, where the words before a figure name the one organ that it is of. */
function describeOwner(told: ToldFigure | undefined): string | undefined {
  if (!told || scopeOf(told) === 'whole') return undefined
  const {figure, place, city} = told
  const part =
    place.text
      .slice(0, figure.start + figure.text.length)
      .split(/[；。]/u)
      .at(-1) ?? ''
  const owner = organ.exec(part)?.[1]
  return owner === undefined ? undefined : `${city}为${owner}数据`
}

/** An organ as the subject of a clause: `市公安局成为……`, `南通市中级人民法院推出……`. */
const organ =
  /(?:^|，)(?:[^，]{0,4}，)?(\p{Script=Han}{0,6}(?:人民法院|法院|检察院|公安局|分局|司法局|仲裁委))(?![等与和、])/u

function describeDefinition(cells: ReadonlyArray<readonly ToldFigure[]>): string | undefined {
  const told = cells.map(stepsOf).filter((found) => found.size > 0)
  const [first, ...others] = told
  if (first && !others.every((found) => [...first].some((step) => found.has(step)))) {
    return `统计口径不同（${[...new Set(told.flatMap((found) => [...found]))].join('、')}）`
  }
  const [one, ...rest] = cells.map((cell) => cell.map(({figure}) => objectOf(figure)))
  const alike = rest.every((objects) =>
    objects.some((a) => one?.some((b) => a === b || isSameCount(a, b)) === true)
  )
  return alike ? undefined : '统计口径不同'
}

function stepsOf(cell: readonly ToldFigure[]): Set<string> {
  // Only the first figure of a cell is compared; the others stand below it.
  return new Set(cell.slice(0, 1).flatMap(({figure}) => `${figure.text}${figure.of}`.match(steps) ?? []))
}

/** What is counted, without the step and without words that every such count has. */
function objectOf({text, of}: ToldFigure['figure']): string {
  const words = (of === '' ? text : of)
    .replace(steps, '')
    .replace(/各类|各种|累计|成功|共|新建|新增|成立|建成/gu, '')
  return words.replace(/[^\p{L}]|矛盾纠纷|矛盾|纠纷|案件/gu, '')
}

function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(...['，', '；', '。'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  return text.slice(start === 0 ? 0 : from, end)
}
