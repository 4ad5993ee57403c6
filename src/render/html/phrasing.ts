import type {ElementContent} from 'hast'
import type {Image, ImageReference, Link, LinkReference, Nodes, PhrasingContent} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {joinSoftBreaks} from '../../text/soft-breaks.js'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {headingAt} from '../heading-anchors.js'
import {citationText} from '../plain-text.js'
import type {Context} from './context.js'
import {element} from './element.js'
import type {Handler} from './handlers.js'
import {pictureOf} from '../picture-of.js'
import {showPicture} from './picture.js'
import {safeAddress} from '../safe-address.js'

type Handlers = {[Type in Exclude<PhrasingContent['type'], 'comment' | 'html'>]: Handler<Type>}

/** Make the handlers of what stands in a line of text. */
export function phrasingHandlers(context: Context): Handlers {
  const image = (_: State, node: Image | ImageReference): ElementContent => {
    const picture = pictureOf(node, context.pictures, context.definitions)
    const alt = node.alt ?? ''
    return picture === undefined ? text(alt) : showPicture(picture, alt, context)
  }
  const link = (node: Link | LinkReference, url: string | undefined, children: ElementContent[]) => {
    const heading = headingAt(url ?? '', context.anchors)
    const place = heading && context.headings.get(heading)
    const address = place === undefined ? safeAddress(url ?? '') : `#${place.id}`
    const href = context.linked.has(node) ? undefined : address
    // Links have the colour of the layout in mail programs too; the many marks take what a link has there.
    return href === undefined
      ? children
      : element('a', {href, style: `color:${context.layout.link}`}, children)
  }
  /** A mark that leads to another place of the page; inside a link there can be no other. */
  const mark = (node: Nodes, target: string | undefined, id: string | undefined, shown: string) =>
    element(
      'sup',
      {id},
      target === undefined || context.linked.has(node) ? shown : element('a', {href: `#${target}`}, shown)
    )

  return {
    text: (_, {value}) => breakable(joinSoftBreaks(value)),
    strong: (state, node) => element('strong', {}, state.all(node)),
    emphasis: (state, node) => element('em', {}, state.all(node)),
    delete: (state, node) => element('del', {}, state.all(node)),
    inlineCode: (_, {value}) => element('code', {}, text(value.replace(/\r?\n/g, ' '))),
    break: () => element('br', {}),
    link: (state, node) => link(node, node.url, state.all(node)),
    linkReference: (state, node) =>
      link(node, context.definitions.get(node.identifier)?.url, state.all(node)),
    image,
    imageReference: image,
    citation: (_, node) =>
      node.sources.map((source) => {
        const target = context.targets.has(source) ? sourceId(source) : undefined
        return mark(node, target, undefined, citationText([source]))
      }),
    citationTarget: (_, node) => {
      const shown = text(citationText([node.source]))
      return context.targets.get(node.source) === node
        ? element('span', {id: sourceId(node.source)}, shown)
        : shown
    },
    footnoteReference: (_, node) => {
      const note = context.notes.get(node.identifier)
      if (note === undefined) return text(`[^${node.label ?? node.identifier}]`)
      const order = note.marks.indexOf(node) + 1
      return mark(node, noteId(note.number), markId(note.number, order), noteMark(note.number))
    }
  }
}

/** The mark of a note, in the text and before the note: `注1`. */
export const noteMark = (number: number): string => `注${number}`

/** Where a note stands, and where its marks stand in the text. */
export const noteId = (number: number): string => `note-${number}`
export const markId = (number: number, order: number): string =>
  order === 1 ? `note-${number}-mark` : `note-${number}-mark-${order}`

const sourceId = (source: number): string => `source-${source}`

/** Let a long address break anywhere: else the line before it is stretched over the whole width. */
function breakable(value: string): ElementContent[] {
  return value
    .split(/([!-~]{30,})/)
    .map((part, index) =>
      index % 2 === 1 ? element('span', {style: 'word-break:break-all'}, text(part)) : text(part)
    )
    .filter((part) => part.type === 'element' || part.value !== '')
}

const text = (value: string): ElementContent & {type: 'text'} => ({
  type: 'text',
  value: stripIllegalXml(value)
})

/** Tell whether a node holds a line of text, not blocks. */
export function isPhrasingParent(node: Nodes | undefined): boolean {
  return node !== undefined && phrasingParents.has(node.type)
}

const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference'
] satisfies Array<Nodes['type']>)
