import type {Pt} from '../../model/layout.js'
import {joinSoftBreaks} from '../../text/soft-breaks.js'
import {characterStyleIds} from './style-names.js'
import {escapeXml} from './xml.js'

/** The format that the nodes around a text give to it. */
export interface Format {
  /** The paragraph speaks Chinese: its quotation marks and dashes are Chinese ones. */
  chinese: boolean
  /** The paragraph's style is bold itself. */
  boldStyle: boolean
  /** The text stands in a footnote. */
  inFootnote: boolean
  /** Width of a line: a picture is not wider. */
  room: Pt
  bold: boolean
  italics: boolean
  strike: boolean
  code: boolean
  /** The text stands inside a hyperlink. */
  link: boolean
}

/** Make the run of a text: lines that the source wrapped are joined. An empty text gives no run. */
export function textRun(value: string, format: Format): string {
  const text = escapeXml(joinSoftBreaks(value))
  if (text === '') return ''
  // Word takes “ ” ‘ ’ — … · and the like from the Latin font, half as wide, unless the run says otherwise.
  const hint = format.chinese && !format.code && ambiguous.test(text)
  return run(runProperties(format, hint), written(text))
}

/** Make the run of a text whose line ends, tabs and spaces count. */
export function verbatimRun(value: string, format?: Format): string {
  const content = escapeXml(value)
    .split(/(\r\n?|\n|\t)/)
    .map((piece) =>
      piece === '' ? '' : piece === '\t' ? '<w:tab/>' : /^[\r\n]/.test(piece) ? '<w:br/>' : written(piece)
    )
    .join('')
  return content === '' ? '' : run(format === undefined ? '' : runProperties(format, false), content)
}

/** Make a run in a character style. */
export function styledRun(text: string, style: string): string {
  return run(`<w:rStyle w:val="${style}"/>`, written(escapeXml(text)))
}

/** A tab, and the end of a line. */
export const tabRun = '<w:r><w:tab/></w:r>'
export const breakRun = '<w:r><w:br/></w:r>'

/** Make a field that Word counts, such as `PAGE`, with what it shows until then. */
export function field(instruction: string, shown: string): string {
  return fieldStart(instruction) + run('', written(escapeXml(shown))) + fieldEnd
}

/** Open a field whose result follows. */
export function fieldStart(instruction: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  )
}

/** The end of a field. */
export const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

function run(properties: string, content: string): string {
  return properties === '' ? `<w:r>${content}</w:r>` : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
}

const written = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`

/** Signs that both Latin and Chinese fonts have: · × ÷ ° ± § ¨, and U+2000 to U+2BFF, such as “ — … ① → ■. */
const ambiguous = /[\u00a7\u00a8\u00b0\u00b1\u00b7\u00d7\u00f7\u2000-\u2bff]/

/**
 * Choose the properties of a run.
 *
 * A run has one character style; what else the text is stands as direct formatting beside it, as Word itself writes
 * it. A style that is bold already is left so: `Strong` in a bold heading would switch the weight off again.
 */
function runProperties(format: Format, hint: boolean): string {
  const bold = format.bold && !format.boldStyle
  const style = format.code
    ? characterStyleIds.code
    : format.link
      ? characterStyleIds.link
      : bold
        ? characterStyleIds.strong
        : format.italics
          ? characterStyleIds.emphasis
          : undefined
  let properties = style === undefined ? '' : `<w:rStyle w:val="${style}"/>`
  if (hint) properties += '<w:rFonts w:hint="eastAsia"/>'
  if (bold && style !== characterStyleIds.strong) properties += '<w:b/><w:bCs/>'
  if (format.italics && style !== characterStyleIds.emphasis) properties += '<w:i/><w:iCs/>'
  if (format.strike) properties += '<w:strike/>'
  return properties
}
