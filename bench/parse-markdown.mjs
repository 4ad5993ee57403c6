import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkCjkFriendly)

/** Parse a report for other programs: blocks, and the footnotes by their identifiers. */
export function parseMarkdown(markdown) {
  const {children} = parser.parse(markdown.replace(/^---\n[^]*?\n---\n/, ''))
  return {
    blocks: children.filter((node) => !isNote(node)),
    notes: new Map(children.filter(isNote).map((node) => [node.identifier, node]))
  }
}

const isNote = ({type}) => type === 'footnoteDefinition'
