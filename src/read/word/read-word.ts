import {strFromU8, strToU8, zipSync} from 'fflate'
import {countLostHan} from './lost-text.js'
import {htmlLines} from './html-lines.js'
import {numberParagraphs} from './number-paragraphs.js'
import {readNumbering} from './numbering.js'
import {notePrefix, settleNotes} from './notes.js'
import {plainMarkup} from './plain-markup.js'
import {readStyles, type ParagraphStyle} from './styles.js'
import {isTooDeep} from './xml-tags.js'
import {unpackDocument} from './unpack-document.js'

/** What a Word document says, or why it cannot be read. */
export type WordText =
  {html: string; lostHan: number; hasEmbedded: boolean} | {problem: 'broken' | 'too-large' | 'other'}

/**
 * Convert a Word document (`.docx`) to HTML, a block a line: `htmlLines` says what a line number means.
 *
 * Headings, bold text, lists, tables and the places of pictures are kept; the numbers that Word counts are written
 * out. Headers and footers of its pages, comments and deleted text are left out.
 */
export async function readWord(bytes: Uint8Array): Promise<WordText> {
  const parts = unpackDocument(bytes)
  if (typeof parts === 'string') return {problem: parts}
  const {files, main} = parts
  const part = (name: string): string => {
    const file = files[main.replace(/[^/]+$/, name)]
    return file === undefined ? '' : strFromU8(file)
  }
  const styles = readStyles(part('styles.xml'))
  const original = strFromU8(files[main] ?? new Uint8Array())
  if (isTooDeep(original)) return {problem: 'broken'}
  const xml = numberParagraphs(plainMarkup(original), readNumbering(part('numbering.xml')), styles)
  const html = await convert({...files, [main]: strToU8(xml)}, styleMap(styles, xml))
  if (html === null) return {problem: 'broken'}
  return {
    html: htmlLines(settleNotes(html)),
    lostHan: countLostHan(xml, html),
    hasEmbedded: xml.includes('<w:altChunk')
  }
}

async function convert(files: Record<string, Uint8Array>, map: string[]): Promise<string | null> {
  const {default: mammoth} = await import('mammoth')
  try {
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(zipSync(files, {level: 0}))},
      {
        styleMap: map,
        includeEmbeddedStyleMap: false,
        idPrefix: notePrefix,
        convertImage: mammoth.images.imgElement(async () => ({src: ''}))
      }
    )
    return value
  } catch {
    // A part that is missing or no XML.
    return null
  }
}

/** A title, where one is used, stands above the headings: these go one level down. */
function styleMap(styles: ReadonlyMap<string, ParagraphStyle>, xml: string): string[] {
  const title = [...styles].find(([, {name}]) => name === 'title')?.[0]
  if (title === undefined || !xml.includes(`<w:pStyle w:val="${title}"`))
    return ["p[style-name='Subtitle'] => p:fresh"]
  const headings = [1, 2, 3, 4, 5].flatMap((level) =>
    [`p[style-name='Heading ${level}']`, `p[style-name='heading ${level}']`, `p.Heading${level}`].map(
      (style) => `${style} => h${level + 1}:fresh`
    )
  )
  return ["p[style-name='Title'] => h1:fresh", ...headings]
}
