import type {PhrasingContent, RootContent} from 'mdast'
import type {Picture, ReportDocument} from '../../../../src/model/document.js'
import type {Layout, Pt} from '../../../../src/model/layout.js'
import type {Context} from '../../../../src/render/pdf/blocks/context.js'
import {createContext} from '../../../../src/render/pdf/blocks/create-context.js'
import {setDocument, type SetDocument} from '../../../../src/render/pdf/blocks/set-document.js'
import {createFaceFinder} from '../../../../src/render/pdf/fonts/find-face.js'
import type {Fragment, PictureFragment, Strip, TextFragment} from '../../../../src/render/pdf/pages/strip.js'
import type {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import type {TextFormat} from '../../../../src/render/pdf/text/text-item.js'
import {sampleLayout} from '../../sample-layout.js'
import {sampleFonts} from './sample-fonts.js'

const raster = {type: 'png' as const, bytes: new Uint8Array()}

/** `logo.png` is small, `photo.png` larger than a page, `chart.svg` a drawing, `tall.png` higher than half a page. */
export const pictures: ReadonlyMap<string, Picture> = new Map<string, Picture>([
  ['logo.png', {width: 40, height: 30, raster}],
  ['tall.png', {width: 100, height: 400, raster}],
  ['photo.png', {width: 1000, height: 2000, raster}],
  ['chart.svg', {width: 300, height: 100, raster, svg: '<svg/>'}]
])

/** Make a report of some blocks. */
export function report(...children: RootContent[]): ReportDocument {
  return {
    properties: {title: '题名', office: '研究室', date: new Date('2025-02-10T00:00:00Z')},
    tree: {type: 'root', children},
    pictures
  }
}

/** Set some blocks in a layout. */
export function setIn(layout: Layout, ...children: RootContent[]): SetDocument {
  return setDocument(report(...children), layout, sampleFonts)
}

/** Set some blocks in the sample layout. */
export function set(...children: RootContent[]): SetDocument {
  return setIn(sampleLayout, ...children)
}

/** What a report of some blocks tells its parts. */
export function contextOf(...children: RootContent[]): Context {
  return createContext(report(...children), sampleLayout, createFaceFinder(sampleFonts))
}

export const text = (value: string): PhrasingContent => ({type: 'text', value})
export const image = (url: string, alt = '图'): PhrasingContent => ({type: 'image', url, alt})
export const mark = (identifier: string): PhrasingContent => ({type: 'footnoteReference', identifier})

/** A paragraph of a text, or of what is given. */
export function paragraph(...children: Array<string | PhrasingContent>): RootContent {
  return {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child))
  }
}

export function heading(
  depth: 1 | 2 | 3 | 4 | 5 | 6,
  ...children: Array<string | PhrasingContent>
): RootContent {
  return {
    type: 'heading',
    depth,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child))
  }
}

export function note(identifier: string, ...children: Array<string | PhrasingContent>): RootContent {
  const content = paragraph(...children)
  return {type: 'footnoteDefinition', identifier, children: content.type === 'paragraph' ? [content] : []}
}

const isText = (fragment: Fragment): fragment is TextFragment => fragment.kind === 'text'

/** The texts in a strip, each a line of a paragraph. */
export function textsIn({fragments}: Pick<Strip, 'fragments'>): TextFragment[] {
  return fragments.filter(isText)
}

/** The characters of a line, or of its part. */
const rangeOf = ({line, part = {from: line.start, to: line.end}}: TextFragment): [number, number] => [
  part.from,
  Math.min(part.to, line.end)
]

/** What a line says, without what is no character. */
export function wordsOf(fragment: TextFragment): string {
  return String.fromCodePoint(...fragment.text.codes.slice(...rangeOf(fragment))).replace('\ufffc', '')
}

/** The words of strips, a string for each. */
export function wordsIn(strips: readonly Strip[]): string[] {
  return strips.map((strip) =>
    textsIn(strip)
      .map((fragment, index, all) => {
        const isNewLine = index > 0 && all[index - 1]?.line !== fragment.line
        return (isNewLine ? '|' : '') + wordsOf(fragment)
      })
      .join('')
  )
}

/** All text, without white space. */
export function allWords({strips, footnotes, tail}: SetDocument): string {
  const all = [...strips, ...[...footnotes.values()].flatMap((footnote) => footnote.strips), ...tail]
  return all
    .flatMap((strip) => textsIn(strip).map(wordsOf))
    .join('')
    .replace(/\s/g, '')
}

/** The formats of a line, in the order of its characters. */
export function formatsIn({text: shaped, line}: TextFragment): TextFormat[] {
  return [...new Set(shaped.format.slice(line.start, line.end))].flatMap(
    (index) => shaped.formats[index] ?? []
  )
}

export function picturesIn({fragments}: Pick<Strip, 'fragments'>): PictureFragment[] {
  return fragments.filter((fragment) => fragment.kind === 'picture')
}

/** From the top of the first strip to that of each of the others. */
export function topsOf(strips: readonly Strip[]): Pt[] {
  let y = 0
  return strips.map((strip, index) => {
    const above = strips[index - 1]
    if (above !== undefined) y += above.height + Math.max(above.after, strip.before)
    return y
  })
}

/** Draw strips as far as the structure tree notices, then the notes. */
export function draw({strips, footnotes, tail}: Pick<SetDocument, 'strips' | 'footnotes' | 'tail'>): void {
  let mcid = 0
  const content = (element: StructureElement | undefined): void => {
    element?.add({page: 0, mcid: mcid++})
  }
  const notes = [...footnotes.values()].flatMap((footnote) => footnote.strips)
  for (const fragment of [...strips, ...notes, ...tail].flatMap(({fragments}) => fragments)) {
    if (fragment.kind === 'picture' || fragment.kind === 'pageNumber') content(fragment.element)
    if (!isText(fragment)) continue
    const {text: shaped} = fragment
    const [from, to] = rangeOf(fragment)
    let last: StructureElement | undefined
    for (let at = from; at < to; at += 1) {
      const element = shaped.formats[shaped.format[at] ?? 0]?.element ?? fragment.element
      if (element !== last) content(element)
      last = element
    }
  }
}

/** The structure tree in brackets: `P(Link .)`, a point for a stretch of content. */
export function outlineTree(element: StructureElement): string {
  const kids = element.kids.map((kid) => ('type' in kid ? outlineTree(kid) : '.'))
  return kids.length === 0 ? element.type : `${element.type}(${kids.join(' ').replace(/\.(?: \.)+/g, '.')})`
}

/** The structure tree of a report once it is drawn. */
export function drawnTree(document: SetDocument): string {
  draw(document)
  return outlineTree(document.structure)
}
