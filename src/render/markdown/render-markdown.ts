import {cjkFriendlyToMarkdown} from 'mdast-util-to-markdown-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified, type Processor} from 'unified'
import type {Citation, CitationTarget, ReportDocument} from '../../model/document.js'
import {citationText} from '../plain-text.js'

const handlers = {
  // Plain `[1]`: it reads well in any viewer, and no definition makes a link of it.
  citation: (node: Citation) => citationText(node.sources),
  citationTarget: (node: CitationTarget) => citationText([node.source]),
  // A line break inside a table cell has no Markdown of its own; GitHub, Typora and VS Code all show `<br>`.
  break: (_node: unknown, _parent: unknown, state: {stack: readonly string[]}) =>
    state.stack.includes('tableCell') ? '<br>' : '\\\n'
} as unknown as NonNullable<Options['handlers']> // The map's own type knows no nodes but mdast's.

const writer = unified()
  .use(remarkGfm, {singleTilde: false, tablePipeAlign: false})
  .use(writeCjkFriendly)
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*', handlers} satisfies Options)

/** Write a report as Markdown (CommonMark and GFM tables) that reads well as text too. */
export function renderMarkdown(document: ReportDocument): string {
  return writer.stringify(document.tree)
}

/** Keep emphasis beside “” and ，without character references: `**要点：**正文` stays as it is. */
function writeCjkFriendly(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), cjkFriendlyToMarkdown()]
}
