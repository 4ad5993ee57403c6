import type {
  Article,
  ArticleContent,
  Discarded,
  Doubt,
  Figure,
  Repair,
  ThemeMention
} from '../model/article.js'
import {groupBy} from '../compare/group-by.js'

/** A sentence with what was found in it. */
export interface ExplainedSentence {
  text: string
  themes: ThemeMention[]
  figures: Figure[]
}

/** One block of an article and all that the program made of it. */
export interface ExplainedBlock {
  kind: 'heading' | 'paragraph' | 'caption' | 'note' | Discarded['type']
  /** First and last line in the file, from 1. */
  line: number
  endLine: number
  /** Of a heading, from 1. */
  depth?: number
  lead?: string
  /** The city that the block counts for, where the article speaks of several. */
  city?: string
  themes: ThemeMention[]
  sentences: ExplainedSentence[]
  repairs: Repair[]
  doubts: Doubt[]
}

export interface ExplainedArticle {
  data: Omit<Article['data'], 'repairs' | 'doubts'>
  blocks: ExplainedBlock[]
  /** Repairs and doubts that stand in no block, such as those in the markup of a page. */
  elsewhere: {repairs: Repair[]; doubts: Doubt[]}
}

type Found = Omit<ExplainedBlock, 'repairs' | 'doubts'>

/** List an article's blocks in the order of its file, each with its kind, themes, terms, figures, repairs and doubts. */
export function explainArticle({data, children, discarded}: Article): ExplainedArticle {
  const found = [...children.flatMap((node) => blocksIn(node)), ...discarded.map(discardedBlock)]
  const {repairs, doubts, ...rest} = data
  const open = {repairs: groupBy(repairs, ({line}) => line), doubts: groupBy(doubts, ({line}) => line)}
  const blocks = found
    .toSorted((a, b) => a.line - b.line)
    .map((block): ExplainedBlock => {
      const text = textOf(block)
      return {
        ...block,
        repairs: take(open.repairs, block, ({after}) => text.includes(after)),
        doubts: take(open.doubts, block, (doubt) => text.includes(doubt.text))
      }
    })
  return {
    data: rest,
    blocks,
    elsewhere: {repairs: [...open.repairs.values()].flat(), doubts: [...open.doubts.values()].flat()}
  }
}

/** The text of a block: its sentences, put together. */
export function textOf({sentences}: Pick<ExplainedBlock, 'sentences'>): string {
  return sentences.map(({text}) => text).join('')
}

function blocksIn(node: ArticleContent): Found[] {
  const lines = {line: node.position.start.line, endLine: node.position.end.line}
  if (node.type === 'section') {
    const {depth, title, data} = node
    const heading: Found = {
      kind: 'heading',
      ...lines,
      // A section reaches to the end of what stands under it, its heading ends above that.
      endLine: Math.max(lines.line, (node.children[0]?.position.start.line ?? lines.endLine + 1) - 1),
      depth,
      ...(data.city !== undefined && {city: data.city}),
      themes: [],
      sentences: [{text: title, themes: [], figures: data.figures}]
    }
    return [heading, ...node.children.flatMap((child) => blocksIn(child))]
  }
  if (node.type !== 'paragraph') {
    return [{kind: node.type, ...lines, themes: [], sentences: [plain(node.value, node.data.figures)]}]
  }
  const {lead, data} = node
  return [
    {
      kind: 'paragraph',
      ...lines,
      ...(lead !== undefined && {lead}),
      ...(data.city !== undefined && {city: data.city}),
      themes: data.themes,
      sentences: node.children.map((sentence) => ({
        text: sentence.value,
        themes: sentence.data.themes,
        figures: sentence.data.figures
      }))
    }
  ]
}

function discardedBlock({type, value, position}: Discarded): Found {
  return {
    kind: type,
    line: position.start.line,
    endLine: position.end.line,
    themes: [],
    sentences: [plain(value, [])]
  }
}

function plain(text: string, figures: Figure[]): ExplainedSentence {
  return {text, themes: [], figures}
}

/** Take what fits from the lines of a block, in order; each thing is told once. */
function take<Item>(
  open: Map<number, Item[]>,
  {line, endLine}: Found,
  fits: (item: Item) => boolean
): Item[] {
  const taken: Item[] = []
  for (let at = line; at <= endLine; at++) {
    const items = open.get(at)
    if (items === undefined) continue
    for (const item of items) if (fits(item)) taken.push(item)
    open.set(
      at,
      items.filter((item) => !fits(item))
    )
  }
  return taken
}
