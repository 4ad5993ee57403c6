import * as docx from 'docx'
import type {Layout, Pt} from '../../model/layout.js'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {toTwips} from '../units.js'
import {styleIds} from './style-names.js'

type PageSection = Pick<docx.ISectionOptions, 'headers' | 'footers' | 'properties'>

/** Set up the page: size, margins, running header and footer. `opensWithTitle`: the first page needs no header. */
export function pageFurniture(layout: Layout, title: string, opensWithTitle: boolean): PageSection {
  const {width, height, margin} = layout.page
  const header = line(layout.header, styleIds.header, title)
  const footer = line(layout.footer, styleIds.footer, title)
  const headers = {default: new docx.Header({children: [header]})}
  const footers = {default: new docx.Footer({children: [footer]})}
  return {
    properties: {
      titlePage: opensWithTitle,
      page: {
        size: {width: toTwips(width), height: toTwips(height)},
        margin: {
          top: toTwips(margin.top),
          right: toTwips(margin.right),
          bottom: toTwips(margin.bottom),
          left: toTwips(margin.left),
          header: inMargin(margin.top, layout.styles.header.leading),
          footer: inMargin(margin.bottom, layout.styles.footer.leading),
          gutter: 0
        }
      }
    },
    headers: opensWithTitle
      ? {...headers, first: new docx.Header({children: [new docx.Paragraph({style: styleIds.header})]})}
      : headers,
    footers: opensWithTitle ? {...footers, first: new docx.Footer({children: [footer]})} : footers
  }
}

/** Place a line in the middle of a margin: distance from the edge of the paper, in twips. */
function inMargin(margin: Pt, leading: Pt): number {
  return toTwips(Math.max(0, (margin - leading) / 2))
}

/** Make a line of page furniture; `{page}` and `{pages}` become fields, so that Word counts them. */
function line(text: string, style: string, title: string): docx.Paragraph {
  const children = text
    .split(/(\{title\}|\{page\}|\{pages\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{page}') return new docx.TextRun({children: [docx.PageNumber.CURRENT]})
      if (piece === '{pages}') return new docx.TextRun({children: [docx.PageNumber.TOTAL_PAGES]})
      return new docx.TextRun({
        text: stripIllegalXml(piece === '{title}' ? title : piece),
        font: {hint: 'eastAsia'}
      })
    })
  return new docx.Paragraph({style, children})
}
