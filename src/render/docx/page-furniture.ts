import type {Align, Layout, PageLine, Pt, TextStyle} from '../../model/layout.js'
import {toTwips} from '../units.js'
import {paragraphXml} from './paragraph-xml.js'
import type {Relations} from './relations.js'
import {styleIds} from './style-names.js'
import {alignments, baseline} from './style-xml.js'
import {field, textRun, type Format} from './text-runs.js'
import {element, textNamespaces, xmlPart} from './xml.js'

/** The header and footer parts of a document, by path, and the properties of its only section. */
export interface PageFurniture {
  parts: Map<string, string>
  section: string
}

/** Set up the page: size, margins, running header and footer. */
export function pageFurniture(layout: Layout, title: string, relations: Relations): PageFurniture {
  const {width, height, margin} = layout.page
  const parts = new Map<string, string>()
  const references: string[] = []
  const hasFirst = layout.header.first !== layout.header.text || layout.footer.first !== layout.footer.text
  for (const kind of ['header', 'footer'] as const) {
    const line = layout[kind]
    const style = layout.styles[kind]
    const variants: Array<[type: string, text: string, align: Align]> = [
      ['default', line.text, line.odd],
      ...(hasEvenPages(layout) ? [['even', line.text, line.even] as [string, string, Align]] : []),
      ...(hasFirst ? [['first', line.first, line.odd] as [string, string, Align]] : [])
    ]
    for (const [index, [type, text, align]] of variants.entries()) {
      if (line.text === '' && line.first === '') continue
      const file = `${kind}${index + 1}.xml`
      const paragraph = pageLine(text, align, line, style, styleIds[kind], title)
      parts.set(`word/${file}`, xmlPart(kind === 'header' ? 'w:hdr' : 'w:ftr', textNamespaces, paragraph))
      references.push(element(`w:${kind}Reference`, {'w:type': type, 'r:id': relations.part(kind, file)}))
    }
  }
  const section = element(
    'w:sectPr',
    {},
    ...references,
    element('w:pgSz', {
      'w:w': toTwips(width),
      'w:h': toTwips(height),
      'w:orient': width > height ? 'landscape' : 'portrait'
    }),
    element('w:pgMar', {
      'w:top': toTwips(margin.top),
      'w:right': toTwips(margin.right),
      'w:bottom': toTwips(margin.bottom),
      'w:left': toTwips(margin.left),
      'w:header': fromPaper(margin.top, layout.header, aboveMiddle(layout.styles.header)),
      'w:footer': fromPaper(margin.bottom, layout.footer, belowMiddle(layout.styles.footer)),
      'w:gutter': 0
    }),
    element('w:cols', {'w:space': 425}),
    hasFirst ? '<w:titlePg/>' : '',
    // For the office to see in the page set-up. Without a type: with one LibreOffice pulls lines of another pitch to
    // the grid, although every style says its own.
    element('w:docGrid', {'w:linePitch': toTwips(layout.styles.body.leading)})
  )
  return {parts, section}
}

/** Tell whether pages with even numbers have a header or footer of their own. */
export function hasEvenPages({header, footer}: Layout): boolean {
  return [header, footer].some(({text, odd, even}) => text !== '' && odd !== even)
}

/**
 * From the foot of letters to the middle of a folio, in em: half the height of its digits. The dash of `— 1 —` stands
 * at 0.27 (Noto) to 0.4 (宋体), that is, within 0.5 mm of it at 14 pt.
 */
const middleOfFolio = 0.34

const aboveMiddle = ({size, leading, spaceBefore}: TextStyle): Pt =>
  spaceBefore + baseline * leading - middleOfFolio * size

const belowMiddle = ({size, leading, spaceAfter}: TextStyle): Pt =>
  (1 - baseline) * leading + middleOfFolio * size + spaceAfter

/** Give the distance from the edge of the paper to a line whose middle stands so far from the type area, in twips. */
function fromPaper(margin: Pt, {distance}: PageLine, beyondMiddle: Pt): number {
  return Math.max(0, toTwips(margin - distance - beyondMiddle))
}

/** Make a line of page furniture; `{page}` and `{pages}` become fields, so that Word counts them. */
function pageLine(
  text: string,
  align: Align,
  {inset}: PageLine,
  style: TextStyle,
  styleId: string,
  title: string
): string {
  const runs = text
    .split(/(\{title\}|\{page\}|\{pages\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{page}') return field('PAGE', '1')
      if (piece === '{pages}') return field('NUMPAGES', '1')
      return textRun(piece === '{title}' ? title : piece, plainFormat)
    })
    .join('')
  const side = align === 'right' ? 'right' : 'left'
  const isInset = inset > 0 && align !== 'center'
  return paragraphXml(
    {
      style: styleId,
      ...(isInset && {
        indent: {
          [`w:${side}`]: toTwips(inset * style.size),
          [`w:${side}Chars`]: Math.round(inset * 100)
        }
      }),
      ...(align !== style.align && {align: alignments[align]})
    },
    runs
  )
}

/** A folio such as `— 1 —` is Chinese without a Han character. */
const plainFormat: Format = {
  chinese: true,
  boldStyle: false,
  inFootnote: false,
  room: 0,
  bold: false,
  italics: false,
  strike: false,
  code: false,
  link: false
}
