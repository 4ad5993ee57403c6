import {cjkFriendlyToMarkdown} from 'mdast-util-to-markdown-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified, type Processor} from 'unified'
import type {
  Citation,
  CitationTarget,
  Colophon,
  Comment,
  Masthead,
  ReportDocument,
  TableOfContents
} from '../../model/document.js'
import {citationText} from '../plain-text.js'

/** Writes the children of a node, as remark-stringify hands it to handlers. */
interface State {
  stack: readonly string[]
  containerFlow(node: Masthead | Colophon, info: unknown): string
}

const container = (node: Masthead | Colophon, _parent: unknown, state: State, info: unknown): string =>
  `<!-- ${node.type} -->\n\n${state.containerFlow(node, info)}\n\n<!-- /${node.type} -->`

const handlers = {
  pageBreak: () => '<!-- page-break -->',
  tableOfContents: ({title, depth}: TableOfContents) =>
    `<!-- toc${title === '' ? '' : ` title="${title}"`} depth="${depth}" -->`,
  masthead: container,
  colophon: container,
  comment: ({value}: Comment) => `<!--${value}-->`,
  // Plain `[1]`: it reads well in any viewer, and no definition makes a link of it.
  citation: (node: Citation) => citationText(node.sources),
  citationTarget: (node: CitationTarget) => citationText([node.source]),
  // A line break inside a table cell has no Markdown of its own; GitHub, Typora and VS Code all show `<br>`.
  break: (_node: unknown, _parent: unknown, state: State) =>
    state.stack.includes('tableCell') ? '<br>' : '\\\n'
} as unknown as NonNullable<Options['handlers']> // The map's own type knows no nodes but mdast's.

const writer = unified()
  .use(remarkGfm, {singleTilde: false, tablePipeAlign: false})
  .use(writeCjkFriendly)
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*', handlers} satisfies Options)

/**
 * Write a report as Markdown (CommonMark and GFM tables) that reads well as text too.
 *
 * The front matter says what the text does not: `briefing export` takes title, office, date and layout from it, so
 * that the report can be edited and still becomes the same DOCX and PDF.
 */
export function renderMarkdown({properties, tree}: ReportDocument): string {
  const {title, office, date, layout} = properties
  const entries = {title, office, date: date.toISOString().slice(0, 10), layout}
  const lines = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${JSON.stringify(value)}\n`]
  )
  return `---\n${lines.join('')}---\n\n${writer.stringify(tree)}`
}

/** Keep emphasis beside “” and ，without character references: `**要点：**正文` stays as it is. */
function writeCjkFriendly(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), cjkFriendlyToMarkdown()]
}
