import {groupBy} from '../group-by.js'

/** A name as one text words it. */
export interface Wording {
  name: string
  kind: 'quoted' | 'document' | 'pattern'
}

/** What may stand behind a name, inside the marks or outside: “护花”行动, “护花行动”. */
const suffix =
  /(?:专项行动|专项活动|主题活动|工作机制|工作法|调解法|工作室|调解室|调解队|服务队|工程|行动|机制|平台|品牌|活动|模式|计划|项目|制度|服务|体系)$/
/** How a document is marked: （试行）, （2024—2027年）. */
const remark = /（[^（）]*）$/
/** A shorter name is no sure part of a longer one. */
const shortestPart = 4

/**
 * Group the mentions of a city that name one programme in different wordings, in the order of the first mention.
 *
 * Letters and digits decide, whatever their width, with blanks and marks left out: `1+5+X` and `1 ＋ 5 ＋ X`. A document
 * is the same with and without （试行）; a quoted name with and without 工程, 行动, 平台 — but “春风行动” and “春风工程” are
 * two. A name of four characters or more that ends a longer one is a short form of it (“护企联盟” of “江州护企联盟”),
 * if it ends only one. Patterns are never parts: 5+X is not 1+5+X.
 */
export function joinWordings<T extends Wording>(mentions: readonly T[]): T[][] {
  const groups = groupBy(mentions, keyOf)
  const longer = new Map<string, string[]>()
  for (const [key, group] of groups) {
    for (const short of shortForms(key, group[0]?.kind)) {
      if (groups.has(short)) longer.set(short, [...(longer.get(short) ?? []), key])
    }
  }
  const places = new Map(mentions.map((mention, index) => [mention, index]))
  const placeOf = (mention: T | undefined): number => (mention && places.get(mention)) ?? 0
  for (const [short, [long, ...others]] of longer) {
    const [own, target] = [groups.get(short), groups.get(long ?? '')]
    if (long === undefined || others.length > 0 || !own || !target) continue
    groups.delete(short)
    groups.set(
      long,
      [...own, ...target].sort((a, b) => placeOf(a) - placeOf(b))
    )
  }
  return [...groups.values()].sort(([a], [b]) => placeOf(a) - placeOf(b))
}

/** The keys under which a short form of a name would stand. */
function shortForms(key: string, kind: Wording['kind'] | undefined): Set<string> {
  if (kind === 'pattern') return new Set()
  const letters = [...key]
  const mark = kind === 'document' ? 1 : 0
  const forms = new Set<string>()
  for (let start = mark + 1; letters.length - start >= shortestPart; start++) {
    forms.add([...letters.slice(0, mark), ...letters.slice(start)].join(''))
  }
  const bare = kind === 'quoted' ? key.replace(suffix, '') : key
  if (bare !== key && bare !== '') forms.add(bare)
  return forms
}

function keyOf({name, kind}: Wording): string {
  const whole = name.normalize('NFKC').replaceAll('(', '（').replaceAll(')', '）')
  const bare = kind === 'document' ? whole.replace(remark, '') : whole
  // The plus signs of a pattern part its numbers: 1+15 is not 11+5.
  const letters = bare.replace(kind === 'pattern' ? /[^\p{L}\p{N}+]/gu : /[^\p{L}\p{N}]/gu, '')
  // Each kind has a key of its own: 《护企十条》 is not “护企十条”.
  return `${kind === 'document' ? '《' : kind === 'pattern' ? '+' : ''}${letters}`
}
