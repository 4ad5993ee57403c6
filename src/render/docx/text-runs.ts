import * as docx from 'docx'
import {joinSoftBreaks} from '../../text/soft-breaks.js'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {characterStyleIds} from './style-names.js'

/** The format that the nodes around a text give to it. */
export interface Format {
  /** The paragraph speaks Chinese: its quotation marks and dashes are Chinese ones. */
  chinese: boolean
  /** The paragraph's style is bold itself. */
  boldStyle: boolean
  /** The text stands in a footnote. */
  inFootnote: boolean
  bold: boolean
  italics: boolean
  strike: boolean
  code: boolean
  /** The text stands inside a hyperlink. */
  link: boolean
}

/** Make the run of a text: lines that the source wrapped are joined. An empty text gives no run. */
export function textRuns(value: string, format: Format): docx.TextRun[] {
  return runs(joinSoftBreaks(stripIllegalXml(value)), format)
}

/** Make the runs of a text whose line ends, tabs and spaces count. */
export function verbatimRuns(value: string, format?: Format): docx.TextRun[] {
  const children = stripIllegalXml(value)
    .split(/(\r?\n|\t)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '\t' ? new docx.Tab() : piece.endsWith('\n') ? new docx.CarriageReturn() : piece
    )
  return children.length === 0 ? [] : [new docx.TextRun({...(format && runProperties(format)), children})]
}

function runs(text: string, format: Format): docx.TextRun[] {
  if (text === '') return []
  // Word takes “ ” ‘ ’ — … · and the like from the Latin font, half as wide, unless the run says otherwise.
  const hint = format.chinese && !format.code && ambiguous.test(text)
  return [new docx.TextRun({...runProperties(format), ...(hint && {font: {hint: 'eastAsia'}}), text})]
}

/** Signs that both Latin and Chinese fonts have: · × ÷ ° ± § ¨, and U+2000 to U+2BFF, such as “ — … ① → ■. */
const ambiguous = /[\u00a7\u00a8\u00b0\u00b1\u00b7\u00d7\u00f7\u2000-\u2bff]/

/**
 * Choose the properties of a run.
 *
 * A run has one character style; what else the text is stands as direct formatting beside it, as Word itself writes
 * it. A style that is bold already is left so: `Strong` in a bold heading would switch the weight off again.
 */
function runProperties(format: Format): docx.IRunPropertiesOptions {
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
  return {
    ...(style !== undefined && {style}),
    ...(bold && style !== characterStyleIds.strong && {bold}),
    ...(format.italics && style !== characterStyleIds.emphasis && {italics: true}),
    ...(format.strike && {strike: true})
  }
}
