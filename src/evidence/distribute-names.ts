import type {Figure} from '../model/article.js'

/** Between two figures of one list. */
const joint = /^(?:[、和及与]|以及)$/

const distributor = /(?:分别|依次)$/

/** 不捕率、不诉率|分别|: the things, and what is said of all of them. */
const things = /^(.*[、和及与].*?)(?:分别|依次)(.*)$/u

/**
 * Give each figure of a list its own thing: 不捕率、不诉率分别为38.2%和26.5% counts 不捕率, then 不诉率.
 *
 * Where there are not as many things as figures (案件同比分别上升8%和9%), the names stay.
 */
export function distributeNames(text: string, figures: readonly Figure[]): Figure[] {
  const named = [...figures]
  for (let first = 0; first < named.length; first++) {
    const of = named[first]?.of ?? ''
    const match = of.length > 64 ? null : of.match(things)
    let end = first + 1
    while (end < named.length && isJoined(text, named[end - 1], named[end])) end++
    if (match !== null && end - first > 1) nameEach(named, first, end, match)
    first = end - 1
  }
  return named.map((figure) =>
    distributor.test(figure.of) ? {...figure, of: figure.of.replace(distributor, '')} : figure
  )
}

/** What the last thing of a list may say for all of them: 立案、审理用时 are 立案用时 and 审理用时. */
const sharedHead = /(?:用时|时间|时长|时限|周期|天数|人数|件数|起数)$/
/** 行业性、专业性组织规范化率: too little is told of the first things to name them. */
const rate = /[率数量额]$/
const comparison = /(?:同比|环比|[较比](?!例).*)$/

function nameEach(
  named: Figure[],
  first: number,
  end: number,
  [, list = '', tail = '']: RegExpMatchArray
): void {
  const compared = list.match(comparison)?.[0] ?? ''
  const said = compared + tail
  const names = list
    .slice(0, list.length - compared.length)
    .split(/、|和(?![解谐平睦])|及(?!时)|与(?!会)/)
    .filter((name) => name !== '')
  if (names.length !== end - first) return
  if (rate.test(names.at(-1) ?? '') && !names.every((name) => rate.test(name))) return
  const head = names.at(-1)?.match(sharedHead)?.[0] ?? ''
  for (const [index, name] of names.entries()) {
    const figure = named[first + index]
    const whole = sharedHead.test(name) ? name : name + head
    if (figure !== undefined) named[first + index] = {...figure, of: whole + said}
  }
}

function isJoined(text: string, left: Figure | undefined, right: Figure | undefined): boolean {
  if (left === undefined || right === undefined || left.unit !== right.unit) return false
  return joint.test(text.slice(left.start + left.text.length, right.start))
}
