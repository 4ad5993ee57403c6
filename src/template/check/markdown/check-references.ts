import type {Root, Text} from 'mdast'
import {meantName} from '../meant-name.js'
import {nodesIn, sourceOf, startOf, type MarkdownProblem} from './markdown-problem.js'

/** Tell footnotes and links that lead nowhere, and footnotes that nothing leads to. */
export function checkReferences(tree: Root, markdown: string): MarkdownProblem[] {
  const nodes = [...nodesIn(tree)]
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition')
  const links = nodes.filter((node) => node.type === 'definition')
  const noted = new Set(
    nodes.filter((node) => node.type === 'footnoteReference').map(({identifier}) => identifier)
  )
  const unused = notes
    .filter(({identifier}) => !noted.has(identifier))
    .map((node): MarkdownProblem => {
      const message = `Nothing leads to the footnote \`[^${node.label ?? node.identifier}]\`, expected it in a text`
      return {rule: 'footnote-unused', ...startOf(node), message, fatal: false}
    })
  const dangling = nodes
    .filter((node) => node.type === 'text')
    .flatMap((node) =>
      findDangling(node, markdown).map(({place, label, isNote}): MarkdownProblem => {
        const known = (isNote ? notes : links).map(({label: name, identifier}) => name ?? identifier)
        const near = meantName(label, known)
        const mark = isNote ? `[^${label}]` : `[${label}]`
        const expected = near === undefined ? `a line \`${mark}: …\`` : `\`[${isNote ? '^' : ''}${near}]\``
        const message = `${isNote ? 'The footnote' : 'The link'} \`${mark}\` has no definition, expected ${expected}`
        return {rule: isNote ? 'footnote-undefined' : 'link-undefined', ...place, message, fatal: true}
      })
    )
  return [...unused, ...dangling]
}

interface Dangling {
  place: {line: number; column: number}
  label: string
  isNote: boolean
}

/** Find what is written as a footnote `[^1]` or link `[名称][address]` and stayed text; `[1][4]` are citations. */
function findDangling(node: Text, markdown: string): Dangling[] {
  const source = sourceOf(node, markdown)
  // An escape is taken whole: what a quoted article says is no mark of the template.
  const marks = source.matchAll(/\\[^]|\[\^([^[\]\s]+)\]|\[([^[\]^][^[\]]*)\]\[([^[\]]*)\]/g)
  return [...marks].flatMap(({1: note, 2: text, 3: given, index}): Dangling[] => {
    const label = note ?? (given === '' ? text : given)
    return label === undefined || (note === undefined && /^\d+$/.test(label))
      ? []
      : [{place: placeIn(node, source.slice(0, index)), label, isNote: note !== undefined}]
  })
}

/** Where a text goes on behind its first part. */
function placeIn(node: Text, before: string): Dangling['place'] {
  const {line, column} = startOf(node)
  const lines = before.split('\n')
  const last = lines.at(-1) ?? ''
  return {line: line + lines.length - 1, column: lines.length === 1 ? column + last.length : last.length + 1}
}
