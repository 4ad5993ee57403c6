import * as docx from 'docx'
import type {Link, LinkReference, PhrasingContent} from 'mdast'
import {citationText} from '../plain-text.js'
import {linkTarget} from './link-target.js'
import type {References} from './references.js'
import {characterStyleIds} from './style-names.js'
import {textRuns, verbatimRuns, type Format} from './text-runs.js'

type Runs = docx.ParagraphChild[]

type Handlers = {
  [T in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, {type: T}>,
    format: Format,
    references: References
  ) => Runs
}

/** Turn phrasing content into the runs of a Word paragraph. */
export function renderRuns(nodes: readonly PhrasingContent[], format: Format, references: References): Runs {
  return nodes.flatMap((node) => {
    // TypeScript cannot see that the handler found under `node.type` takes this very `node`.
    const handler = handlers[node.type] as (
      node: PhrasingContent,
      format: Format,
      references: References
    ) => Runs
    return handler(node, format, references)
  })
}

const handlers: Handlers = {
  text: (node, format) => textRuns(node.value, format),
  strong: (node, format, references) => renderRuns(node.children, {...format, bold: true}, references),
  emphasis: (node, format, references) => renderRuns(node.children, {...format, italics: true}, references),
  delete: (node, format, references) => renderRuns(node.children, {...format, strike: true}, references),
  inlineCode: (node, format) => verbatimRuns(node.value, {...format, code: true}),
  break: () => [new docx.TextRun({break: 1})],
  html: (node, format) => verbatimRuns(node.value, format),
  image: (node, format) => textRuns(node.alt ?? '', format),
  imageReference: (node, format) => textRuns(node.alt ?? '', format),
  link: (node, format, references) => renderLink(node, node.url, format, references),
  linkReference: (node, format, references) =>
    renderLink(node, references.definitions.get(node.identifier)?.url ?? '', format, references),
  citation: (node, format, {targets}) =>
    node.sources.map((source) => {
      const run = superscript(citationText([source]), characterStyleIds.citation)
      // Word allows no link inside a link.
      return targets.has(source) && !format.link
        ? new docx.InternalHyperlink({anchor: sourceBookmark(source), children: [run]})
        : run
    }),
  citationTarget: (node, format, {targets}) => {
    const runs = textRuns(citationText([node.source]), format)
    return targets.get(node.source) === node
      ? [new docx.Bookmark({id: sourceBookmark(node.source), children: runs})]
      : runs
  },
  footnoteReference: (node, format, {footnotes}) => {
    const note = footnotes.get(node.identifier)
    // Word has no notes to notes; the mark as written shows at least that there was one.
    if (note === undefined || format.inFootnote)
      return textRuns(`[^${node.label ?? node.identifier}]`, format)
    if (note.first === node) {
      return [
        new docx.Bookmark({id: noteBookmark(note.id), children: [new docx.FootnoteReferenceRun(note.id)]})
      ]
    }
    const run = superscript(String(note.id), characterStyleIds.footnote)
    return format.link
      ? [run]
      : [new docx.InternalHyperlink({anchor: noteBookmark(note.id), children: [run]})]
  }
}

function renderLink(node: Link | LinkReference, url: string, format: Format, references: References): Runs {
  const target = format.link ? undefined : linkTarget(url)
  if (target === undefined) return renderRuns(node.children, format, references)
  const children = renderRuns(node.children, {...format, link: true}, references)
  return children.length === 0 ? [] : [new docx.ExternalHyperlink({link: target, children})]
}

const superscript = (text: string, style: string): docx.TextRun => new docx.TextRun({style, text})

const sourceBookmark = (source: number): string => `source-${source}`
const noteBookmark = (id: number): string => `footnote-${id}`
