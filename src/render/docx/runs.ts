import type {Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import {headingAt} from '../heading-anchors.js'
import {citationText} from '../plain-text.js'
import type {Context} from './context.js'
import {pictureOf} from '../picture-of.js'
import {linkTarget} from './link-target.js'
import {drawPicture} from './picture.js'
import {characterStyleIds} from './style-names.js'
import {breakRun, styledRun, textRun, verbatimRun, type Format} from './text-runs.js'
import {element, type Attributes} from './xml.js'

type Handlers = {
  [T in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, {type: T}>,
    format: Format,
    context: Context
  ) => string
}

/** Turn phrasing content into the runs of a Word paragraph. */
export function renderRuns(nodes: readonly PhrasingContent[], format: Format, context: Context): string {
  let runs = ''
  for (const node of nodes) {
    // TypeScript cannot see that the handler found under `node.type` takes this very `node`.
    const handler = handlers[node.type] as (node: PhrasingContent, format: Format, context: Context) => string
    runs += handler(node, format, context)
  }
  return runs
}

const handlers: Handlers = {
  text: (node, format) => textRun(node.value, format),
  strong: (node, format, context) => renderRuns(node.children, {...format, bold: true}, context),
  emphasis: (node, format, context) => renderRuns(node.children, {...format, italics: true}, context),
  delete: (node, format, context) => renderRuns(node.children, {...format, strike: true}, context),
  inlineCode: (node, format) => verbatimRun(node.value, {...format, code: true}),
  break: () => breakRun,
  html: (node, format) => verbatimRun(node.value, format),
  comment: () => '',
  image: (node, format, context) => renderImage(node, node.title, format, context),
  imageReference: (node, format, context) =>
    renderImage(node, context.references.definitions.get(node.identifier)?.title, format, context),
  link: (node, format, context) => renderLink(node, node, format, context),
  linkReference: (node, format, context) =>
    renderLink(node, context.references.definitions.get(node.identifier), format, context),
  citation: (node, format, {references}) =>
    node.sources
      .map((source) => {
        const run = styledRun(citationText([source]), characterStyleIds.citation)
        // Word allows no link inside a link.
        return references.targets.has(source) && !format.link
          ? internalLink(sourceBookmark(source), run)
          : run
      })
      .join(''),
  citationTarget: (node, format, context) => {
    const runs = textRun(citationText([node.source]), format)
    return context.references.targets.get(node.source) === node
      ? bookmark(sourceBookmark(node.source), runs, context)
      : runs
  },
  footnoteReference: (node, format, context) => {
    const note = context.references.footnotes.get(node.identifier)
    // Word has no notes to notes; the mark as written shows at least that there was one.
    if (note === undefined || format.inFootnote) return textRun(`[^${node.label ?? node.identifier}]`, format)
    if (note.first === node) {
      const mark = `<w:r><w:rPr><w:rStyle w:val="${characterStyleIds.footnote}"/></w:rPr><w:footnoteReference w:id="${note.id}"/></w:r>`
      return bookmark(noteBookmark(note.id), mark, context)
    }
    const run = styledRun(String(note.id), characterStyleIds.footnote)
    return format.link ? run : internalLink(noteBookmark(note.id), run)
  }
}

/** What a link points to: the node itself, or the definition that it refers to. */
interface Target {
  url: string
  title?: string | null | undefined
}

function renderLink(
  node: Link | LinkReference,
  target: Target | undefined,
  format: Format,
  context: Context
): string {
  const place = format.link || target === undefined ? undefined : placeOf(target.url, context)
  if (place === undefined) return renderRuns(node.children, format, context)
  const runs = renderRuns(node.children, {...format, link: true}, context)
  if (runs === '') return ''
  const tooltip = target?.title ? target.title.slice(0, longestTooltip) : undefined
  return element('w:hyperlink', {...place, 'w:history': 1, 'w:tooltip': tooltip}, runs)
}

/** Where a link leads: to a heading of the report or out of it; nothing where Word must not follow it. */
function placeOf(url: string, {references, relations}: Context): Attributes | undefined {
  const heading = headingAt(url, references.anchors)
  if (heading !== undefined) return {'w:anchor': references.headings.get(heading)}
  const address = linkTarget(url)
  return address === undefined ? undefined : {'r:id': relations.link(address)}
}

/** Word refuses a longer one. */
const longestTooltip = 260

function renderImage(
  node: Image | ImageReference,
  title: string | null | undefined,
  format: Format,
  context: Context
): string {
  const picture = pictureOf(node, context.pictures, context.references.definitions)
  const alt = node.alt ?? ''
  return picture === undefined
    ? textRun(alt, format)
    : drawPicture(picture, format.room, {alt, ...(title && {title})}, context)
}

/** Make a link to a bookmark of the document. */
export function internalLink(anchor: string, runs: string): string {
  return element('w:hyperlink', {'w:anchor': anchor, 'w:history': 1}, runs)
}

/** Put a bookmark around some runs. */
export function bookmark(name: string, runs: string, {media}: Context): string {
  const id = media.nextBookmark()
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`
}

// The underscore hides a bookmark from the list that users see, as with Word's own.
const sourceBookmark = (source: number): string => `_Source${source}`
const noteBookmark = (id: number): string => `_Note${id}`
