import type {ToldFigure} from './gather-figures.js'
import {isSameCount} from './is-same-count.js'
import {nameObject, stepsOf} from './name-object.js'

/**
 * Say in Chinese why figures of one row must be read with care, or nothing when they may be compared.
 *
 * Compared are the first figures of the cells. Told are: years that differ or are not known, a plan, a stock beside a
 * flow (`共有1121家`, `新建26家`; `累计` beside a year's), a share beside a change, one organ or county beside a whole
 * city, different steps (化解, 受理), and different words for what is counted.
 */
export function describeCaution(cells: ReadonlyArray<readonly ToldFigure[]>): string | undefined {
  const firsts = cells.flatMap(([first]) => first ?? [])
  if (firsts.length < 2) return undefined
  const cautions = [
    ...describeYears(firsts),
    ...describePeriods(firsts),
    ...describePlans(firsts),
    ...describeMeasures(firsts),
    ...describeScopes(firsts),
    ...describeDefinitions(firsts)
  ]
  return cautions.length > 0 ? cautions.join('、') : undefined
}

const aboutYears = new Set(['年份不同', '部分数据年份未注明', '年份未注明'])

/** Whether a caution tells of nothing but years: then figures may stand side by side, with it. */
export function isAboutYears(caution: string | undefined): boolean {
  return caution === undefined || caution.split('、').every((part) => aboutYears.has(part))
}

function describeYears(figures: readonly ToldFigure[]): string[] {
  const years = new Set(figures.map(({year}) => year))
  const cautions: string[] = []
  if (new Set([...years].filter((year) => year !== null)).size > 1) cautions.push('年份不同')
  if (years.has(null)) cautions.push(years.size > 1 ? '部分数据年份未注明' : '年份未注明')
  return cautions
}

/** A year beside part of a year: `统计时段不同（甲为今年1至10月）`. */
function describePeriods(figures: readonly ToldFigure[]): string[] {
  if (new Set(figures.map(({period}) => period?.replace(/^(?:今年|去年|\d{4}年)/u, ''))).size < 2) return []
  const told = figures.filter(({period}) => period !== undefined)
  return [`统计时段不同（${told.map(({city, period}) => `${city}为${period ?? ''}`).join('、')}）`]
}

function describePlans(figures: readonly ToldFigure[]): string[] {
  const planned = figures.filter(({evidence}) => evidence.aim === true).map(({city}) => city)
  if (planned.length === 0) return []
  return [planned.length === figures.length ? '均为计划数' : `${planned.join('、')}为计划数`]
}

function describeMeasures(figures: readonly ToldFigure[]): string[] {
  const [first] = figures
  const changes = new Set(figures.map(({change}) => change))
  if (changes.size > 1) return [first?.measure === 'rate' ? '比率与增减幅度并列' : '总数与增减数并列']
  const measures = new Set(figures.map(({measure}) => measure))
  if (!measures.has('stock') || measures.size < 2) return []
  const flows = figures.filter(({measure}) => measure === 'flow')
  if (flows.some(isAddition)) return ['新增数与总数并列']
  return [figures.some(isSum) ? '累计数与当年数并列' : '总数与当年数并列']
}

function isAddition({figure, clause}: ToldFigure): boolean {
  return /新(?:增|建(?!区)|设|成立|培育|组建|招|聘|挂牌|创)|增设/u.test(`${clause}${figure.text}`)
}

function isSum({figure, clause}: ToldFigure): boolean {
  return /累计/u.test(`${clause}${figure.text}`)
}

/** `统计范围不同（甲为市公安局数据）`; two courts of their cities compare, two counties are marked. */
function describeScopes(figures: readonly ToldFigure[]): string[] {
  const parts = figures.filter(({scope}) => scope !== undefined)
  if (parts.length === 0) return []
  const kinds = new Set(figures.map(({scope}) => organKind(scope)))
  if (parts.length === figures.length && kinds.size === 1 && !kinds.has('')) return []
  return [`统计范围不同（${parts.map(({city, scope}) => `${city}为${scope ?? ''}数据`).join('、')}）`]
}

/** 南通市中级人民法院 and 市中级人民法院 are of one kind; a county is of none. */
function organKind(scope: string | undefined): string {
  if (scope === undefined) return ''
  return (
    /^(?:\p{Script=Han}{1,6}?市|市)?((?:中级人民法院|中院|人民检察院|检察院|公安局|司法局|信访局|仲裁委员会|仲裁委))$/u.exec(
      scope
    )?.[1] ?? ''
  )
}

/** So many names are told; more would not be short. */
const mostNames = 3

function describeDefinitions(figures: readonly ToldFigure[]): string[] {
  const steps = figures
    .map(({figure}) => stepsOf(`${figure.text}${figure.of}`))
    .filter((found) => found.size > 0)
  const [first, ...others] = steps
  if (first && !others.every((found) => [...first].some((step) => found.has(step)))) {
    return [`统计口径不同（${[...new Set(steps.flatMap((found) => [...found]))].join('、')}）`]
  }
  const names = figures.map(({figure}) => nameObject(figure.of === '' ? figure.text : figure.of))
  const [one = '', ...rest] = names.map((name) => name.replace(common, '')).filter((name) => name !== '')
  if (rest.every((name) => name === one || isSameCount(name, one))) return []
  const told = [...new Set(figures.map(({figure}) => figure.of))].filter((name) => name !== '')
  return [
    told.length > 1 && told.length <= mostNames && told.every((name) => name.length <= 12)
      ? `统计口径不同（${told.join('、')}）`
      : '统计口径不同'
  ]
}

const common = /矛盾纠纷|矛盾|纠纷|案件/gu
