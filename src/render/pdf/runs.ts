import type {Nodes, PhrasingContent} from 'mdast'
import type {TextStyle} from '../../model/layout.js'
import {headingAt} from '../heading-anchors.js'
import {plainText} from '../plain-text.js'
import type {Run} from './content.js'
import type {Context} from './context.js'
import {safeAddress} from '../safe-address.js'
import {setBreak, setText, setVerbatim, type Format} from './set-text.js'

type Handlers = {
  [T in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, {type: T}>,
    format: Format,
    context: Context
  ) => Run[]
}

// A kind of phrasing without a handler fails `tsc`.
const handlers: Handlers = {
  text: (node, format, context) => setText(node.value, format, context),
  strong: (node, format, context) => all(node.children, {...format, bold: true}, context),
  // Chinese has no italic; slanting an upright face would only look broken.
  emphasis: (node, format, context) => all(node.children, format, context),
  delete: (node, format, context) => all(node.children, {...format, deleted: true}, context),
  // The face alone tells code: a monospaced one with Chinese does not come with the program.
  inlineCode(node, format, context) {
    const {typeface} = context.layout.styles.code
    return setText(node.value, {...format, style: {...format.style, typeface}}, context)
  },
  html: (node, format, context) => setVerbatim(node.value, format, context),
  break: (_node, format, context) => [setBreak(format, context)],
  link: (node, format, context) => all(node.children, linked(node.url, format, context), context),
  linkReference: (node, format, context) =>
    all(node.children, linked(context.definitions.get(node.identifier)?.url ?? '', format, context), context),
  image: (node, format, context) => setText(plainText(node), format, context),
  imageReference: (node, format, context) => setText(plainText(node), format, context),
  footnoteReference(node, format, context) {
    const number = context.footnotes.get(node.identifier)?.number
    if (number === undefined) return []
    const destination = {colour: context.layout.link, linkToDestination: `note-${number}`}
    return setText(footnoteMark(number), {...format, ...destination, raised: true}, context)
  },
  citation: (node, format, context) => setCitation(node.sources, format, context),
  citationTarget(node, format, context) {
    const id = context.places.byNode.get(node)
    return setText(plainText(node), id === undefined ? format : {...format, id}, context)
  },
  comment: () => []
}

/** Set inline content in a style: the runs of one paragraph. */
export function setRuns(nodes: readonly PhrasingContent[], style: TextStyle, context: Context): Run[] {
  return tieMarks(all(nodes, plainFormat(style), context))
}

/** The format of a style's text that nothing else formats. */
export function plainFormat(style: TextStyle): Format {
  return {style, bold: style.bold, colour: style.colour}
}

/** The mark of a footnote, in the text and before the note. */
export function footnoteMark(number: number): string {
  return `注${number}`
}

/** Tell whether a node stands in a line of text. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return Object.hasOwn(handlers, node.type)
}

function all(nodes: readonly PhrasingContent[], format: Format, context: Context): Run[] {
  return nodes.flatMap((node) => {
    // The table above guarantees that this is the handler of the node's type; `tsc` cannot follow the pair.
    const handler = handlers[node.type] as (node: PhrasingContent, format: Format, context: Context) => Run[]
    return handler(node, format, context)
  })
}

/** Only headings and addresses that a reader may safely follow become links; the text of others stays. */
function linked(url: string, format: Format, context: Context): Format {
  const heading = headingAt(url, context.anchors)
  const place = heading && context.outline.get(heading)
  if (place !== undefined) return {...format, colour: context.layout.link, linkToDestination: place.id}
  const link = safeAddress(url)
  return link === undefined ? format : {...format, colour: context.layout.link, link}
}

/** Two numbers stay on one line; a chain of more could be wider than the cell of a table. */
function setCitation(sources: readonly number[], format: Format, context: Context): Run[] {
  return sources.flatMap((source, index) => {
    const destination = context.places.bySource.get(source)
    const look: Format = {...format, bold: false, colour: context.layout.link, raised: true}
    const runs = setText(
      `[${source}]`,
      destination === undefined ? look : {...look, linkToDestination: destination},
      context
    )
    const isTied = sources.length === 2 && index === 0
    return isTied ? runs.map((run) => ({...run, noNewLine: true as const})) : runs
  })
}

/** Keep raised marks with the word that they follow: no line starts with `[1]`. */
function tieMarks(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const isMarked = runs[index + 1]?.sup && !run.sup
    const word = isMarked ? /(?:[\w.%-]+|[^\s])$/u.exec(run.text) : null
    if (word === null) return [run]
    const before = run.text.slice(0, word.index)
    const last: Run = {...run, text: word[0], noNewLine: true}
    // A destination stands at the start of its run, and only once.
    if (before !== '') delete last.id
    return before === '' ? [last] : [{...run, text: before}, last]
  })
}
