import type {StyleName} from '../../model/layout.js'

/** Id of the Word style that carries each style of a layout. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'BodyText',
  note: 'Quote',
  footnote: 'FootnoteText',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableCell: 'TableText',
  code: 'HTMLPreformatted',
  tocTitle: 'TOCHeading',
  toc1: 'TOC1',
  toc2: 'TOC2',
  toc3: 'TOC3',
  mastheadNotice: 'MastheadNotice',
  mastheadName: 'MastheadName',
  mastheadIssue: 'MastheadIssue',
  mastheadLine: 'MastheadLine',
  colophon: 'Colophon',
  header: 'Header',
  footer: 'Footer'
} as const satisfies Record<StyleName, string>

/** Ids of the styles that a layout does not name: they take their look from one that it does. */
export const derivedStyleIds = {
  list: 'ListParagraph',
  source: 'Bibliography',
  figure: 'Figure',
  rule: 'HorizontalRule',
  table: 'TableGrid'
} as const

/** Ids of the character styles. */
export const characterStyleIds = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
  citation: 'CitationNumber',
  code: 'HTMLCode',
  footnote: 'FootnoteReference'
} as const
