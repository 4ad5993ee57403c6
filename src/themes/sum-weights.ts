import type {PlacedHit} from './place-hits.js'

/** How much a term counts by where it stands. */
const tellingWeight: Readonly<Record<PlacedHit['telling'], number>> = {
  work: 1,
  list: 0.5,
  aim: 0.5,
  vague: 0.5,
  plan: 0.4,
  saying: 0.5,
  actor: 0.25,
  portrait: 0.25,
  call: 0.25
}
/** Faint terms make no list: 民警、法官、检察官走上广场. */
const clearWeight = 1
/** What a list of mixed things brings at most: one item of many is not what the sentence is about. */
const mostOfList = 1
/** With less evidence than one weak term, what the theme is about does not matter. */
const leastEvidence = 1

/**
 * Sum up the hits of one lexicon: the greatest weight of each distinct term, first evidence, then what the theme is about.
 *
 * What it is about (民警, 企业) counts only beside evidence, and all of it together as one weak term: 民警84人，法官52人 is no
 * 队伍建设, while 表彰民警 is. An aim is no evidence here: 围绕政治轮训，民警上路执勤.
 */
export function sumWeights(hits: readonly PlacedHit[]): Map<string, number> {
  const bare = hits.filter((hit) => !hit.covered && hit.term.weight > 0)
  const evidence = bare.filter(({term}) => !term.about)
  const weights = weighEvidence(evidence)
  const told = new Set(
    evidence
      .filter(({term, telling}) => term.weight >= clearWeight && telling !== 'aim' && telling !== 'vague')
      .map(({term}) => term.text)
  )
  if (total([...told].map((text) => weights.get(text) ?? 0)) < leastEvidence) return weights
  let best = 0
  for (const {term, telling} of bare.filter((hit) => hit.term.about)) {
    // Participants come in lists (组织民警、辅警、书记员开展轮训): one of many is as good as one alone.
    const weight = term.weight * (telling === 'list' ? tellingWeight.work : tellingWeight[telling])
    weights.set(term.text, (weights.get(term.text) ?? 0) + Math.max(0, weight - best))
    best = Math.max(best, weight)
  }
  return weights
}

/**
 * Weigh evidence by its place. An item of a bare list counts half, and a list brings 1 at most
 * (治理矛盾纠纷、信访积案、黄赌毒、电信诈骗) – unless more than half of its items are the lexicon's (建好网格、警务室、邻里中心):
 * then the list is on the theme.
 */
function weighEvidence(hits: readonly PlacedHit[]): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    weights.set(text, Math.max(weight, weights.get(text) ?? 0))
  }
  for (const {term, telling, list} of hits) {
    if (!list) add(term.text, term.weight * tellingWeight[telling])
    else weights.set(term.text, weights.get(term.text) ?? 0)
  }
  for (const items of listsOf(hits)) {
    const [first] = items
    if (!first?.list) continue
    const clear = items.filter(({term}) => term.weight >= clearWeight)
    const own = new Set(clear.map(({clause}) => clause.start)).size
    const whole = own * 2 > first.list.size
    const factor = whole ? 1 : tellingWeight.list
    const distinct = new Map(items.map(({term}) => [term.text, term.weight * factor]))
    const sum = total([...distinct.values()])
    const scale = whole ? 1 : Math.min(1, mostOfList / sum)
    for (const [text, weight] of distinct) add(text, weight * scale)
  }
  return weights
}

function listsOf(hits: readonly PlacedHit[]): PlacedHit[][] {
  const lists = new Map<number, PlacedHit[]>()
  for (const hit of hits) {
    if (!hit.list) continue
    const known = lists.get(hit.list.start)
    if (known) known.push(hit)
    else lists.set(hit.list.start, [hit])
  }
  return [...lists.values()]
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}
