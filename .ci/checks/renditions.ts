import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {withoutPageNumbers} from './contents.js'
import {firstDifference} from './first-difference.js'
import {readDocx} from './read-docx.js'
import {readHtml} from './read-html.js'
import {readMarkdown, type Shown} from './read-markdown.js'
import {joinPages, readPdf} from './read-pdf.js'
import {readSvg} from './read-svg.js'
import type {Sample} from './samples.js'

/** A report in one of the formats that are made of its Markdown. */
export interface Rendition {
  format: 'HTML' | 'PDF' | 'DOCX' | 'DOCX through LibreOffice'
  /**
   * Tell where its text parts from that of the Markdown; nothing if they are the same. Where the format draws a chart
   * as words (HTML and PDF), these are expected in its place, as `wordsOf` gives them by the address of the picture.
   */
  difference: (markdown: string, wordsOf?: Shown['picture']) => string | undefined
}

/** Read a report in every format but Markdown. */
export function readRenditions(folder: string, sample: Sample): Rendition[] {
  const {name} = sample
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const chartWords = (url: string): string => readSvg(read(url))
  const html = readHtml(read(`${name}.html`))
  const pdf = readPdf(join(folder, `${name}.pdf`), sample)
  const docx = readDocx(join(folder, `${name}.docx`))
  const office = readPdf(join(folder, 'office', `${name}.pdf`), sample)
  return [
    {
      format: 'HTML',
      difference: (markdown, wordsOf = chartWords) =>
        firstDifference(readMarkdown(markdown, {listMarks: true, picture: wordsOf}).text, html)
    },
    {
      format: 'PDF',
      difference: (markdown, wordsOf = chartWords) => {
        const expected = readMarkdown(markdown, {listMarks: true, picture: wordsOf})
        return firstDifference(expected.text, joinPages(pdf.pages, expected))
      }
    },
    {
      format: 'DOCX',
      difference: (markdown) => {
        const {text, contents} = readMarkdown(markdown, {listMarks: false, picture: () => ''})
        return firstDifference(text, withoutPageNumbers(docx, contents))
      }
    },
    {
      format: 'DOCX through LibreOffice',
      difference: (markdown) => {
        const expected = readMarkdown(markdown, {listMarks: true, picture: () => ''})
        return firstDifference(expected.text, joinPages(office.pages, expected))
      }
    }
  ]
}
