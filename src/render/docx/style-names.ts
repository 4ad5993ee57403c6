import type {StyleName} from '../../model/layout.js'

/** Id of the Word style that carries each style of a layout. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  body: 'BodyText',
  note: 'Quote',
  caption: 'Caption',
  tableHead: 'TableHead',
  tableCell: 'TableText',
  header: 'Header',
  footer: 'Footer'
} as const satisfies Record<StyleName, string>

/** Ids of the styles that a layout does not name: they take their look from one that it does. */
export const derivedStyleIds = {
  list: 'ListParagraph',
  source: 'Bibliography',
  footnote: 'FootnoteText',
  code: 'HTMLPreformatted',
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
