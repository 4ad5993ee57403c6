import type {Article, ArticleContent} from '../../src/model/article.js'

/** A block of the article that a page holds; a list item and a table row are paragraphs to the tree. */
export interface ExpectedBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'caption'
  text: string
}

/** What is expected of a page: its article, in the order of the page. */
export interface ExpectedPage {
  title: string
  blocks: ExpectedBlock[]
  /** Texts that count neither for nor against a reader, such as the office that signs. The title is another. */
  neutral?: string[]
}

/** Shares from 0 to 1. */
export interface Score {
  precision: number
  recall: number
  f1: number
}

export interface FoundBlock {
  kind: 'heading' | 'paragraph' | 'caption' | 'note'
  text: string
}

/** List the blocks of an article in the order of the text. */
export function blocksOf(article: Article): FoundBlock[] {
  const list = (node: ArticleContent): FoundBlock[] => {
    if (node.type === 'section') return [{kind: 'heading', text: node.title}, ...node.children.flatMap(list)]
    const text = node.type === 'paragraph' ? node.children.map(({value}) => value).join('') : node.value
    return [{kind: node.type, text}]
  }
  return article.children.flatMap(list)
}

/** Score a text by its 4-grams of letters and digits; white space, punctuation and markup weigh nothing. */
export function compareText(found: string, expected: ExpectedPage): Score {
  const wanted = countGrams(expected.blocks.map(({text}) => text).join('\n'))
  const had = countGrams(found)
  for (const text of [expected.title, ...(expected.neutral ?? [])]) {
    for (const gram of countGrams(text).keys()) if (!wanted.has(gram)) had.delete(gram)
  }
  let hits = 0
  for (const [gram, count] of had) hits += Math.min(count, wanted.get(gram) ?? 0)
  return scoreOf(hits, sum(had), sum(wanted))
}

/** Score blocks by kind and exact text, whatever their order; neutral texts do not count. */
export function compareBlocks(found: readonly FoundBlock[], expected: ExpectedPage): Score {
  const keyOf = ({kind, text}: FoundBlock | ExpectedBlock) =>
    `${kind === 'item' || kind === 'row' ? 'paragraph' : kind}\t${text}`
  const open = expected.blocks.map(keyOf)
  const counted = found.filter(({text}) => !expected.neutral?.includes(text))
  let hits = 0
  for (const block of counted) {
    const at = open.indexOf(keyOf(block))
    if (at < 0) continue
    open.splice(at, 1)
    hits++
  }
  return scoreOf(hits, counted.length, expected.blocks.length)
}

function countGrams(text: string): Map<string, number> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const counts = new Map<string, number>()
  for (let from = 0; from + 4 <= letters.length; from++) {
    const gram = letters.slice(from, from + 4)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

function scoreOf(hits: number, found: number, expected: number): Score {
  const precision = found === 0 ? 0 : hits / found
  const recall = expected === 0 ? 0 : hits / expected
  return {precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}
