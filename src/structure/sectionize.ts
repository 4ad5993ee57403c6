import type {ArticleContent, Caption, LineBreak, Note, Paragraph, Section} from '../model/article.js'
import {splitSentences} from '../text/sentences.js'
import {pointAt, positionOf, type RawBlock} from './blocks/raw-block.js'
import type {ClassifiedBlock} from './classify/classified-block.js'
import {headingDepths} from './heading-depths.js'
import {findLeads} from './lead.js'

/** Build the article's content: a section for each heading, holding what stands under it. */
export function sectionize(classified: readonly ClassifiedBlock[]): ArticleContent[] {
  const depths = headingDepths(classified.filter(({kind}) => kind === 'heading'))
  const leads = findLeads(classified)
  const content: ArticleContent[] = []
  const open: Section[] = []
  let headings = 0
  for (const [index, {kind, block}] of classified.entries()) {
    const node =
      kind === 'heading' ? sectionOf(block, depths[headings++] ?? 1) : contentOf(kind, block, leads[index])
    if (node === null) continue
    if (node.type === 'section') while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    const siblings: ArticleContent[] = open.at(-1)?.children ?? content
    siblings.push(node)
    for (const section of open) section.position = {...section.position, end: node.position.end}
    if (node.type === 'section') open.push(node)
  }
  return content
}

function sectionOf(block: RawBlock, depth: Section['depth']): Section {
  return {
    type: 'section',
    depth,
    title: block.text,
    position: positionOf(block),
    data: {figures: []},
    children: []
  }
}

function contentOf(
  kind: ClassifiedBlock['kind'],
  block: RawBlock,
  lead: string | undefined
): Paragraph | Caption | Note | null {
  if (kind === 'paragraph') return paragraphOf(block, lead)
  if (kind !== 'caption' && kind !== 'note') return null
  return {type: kind, value: block.text, position: positionOf(block), data: {figures: []}}
}

/** Where the text between two offsets goes on in another line of the file. */
function breaksIn({runs, starts}: RawBlock, from: number, to: number): LineBreak[] {
  return runs.flatMap(({line}, index): LineBreak[] => {
    const start = starts[index] ?? 0
    return start > from && start < to && line !== runs[index - 1]?.line ? [{start: start - from, line}] : []
  })
}

function paragraphOf(block: RawBlock, lead: string | undefined): Paragraph {
  let offset = 0
  const children: Paragraph['children'] = splitSentences(block.text).map((value) => {
    const start = offset
    offset += value.length
    const position = {start: pointAt(block, start), end: positionOf(block, start, offset).end}
    const breaks = breaksIn(block, start, offset)
    return {
      type: 'sentence',
      value,
      position,
      data: {themes: [], figures: [], programmes: [], ...(breaks.length > 0 && {breaks})}
    }
  })
  return {
    type: 'paragraph',
    ...(lead === undefined ? {} : {lead}),
    position: positionOf(block),
    data: {themes: []},
    children
  }
}
