import type {Layout, TextStyle} from '../../model/layout.js'
import {toEighths} from '../units.js'
import {characterStyleIds, derivedStyleIds, styleIds} from './style-names.js'
import {fonts, hexColour, paragraphProperties, runProperties, type ParagraphExtras} from './style-xml.js'
import {tableStyles} from './table-style.js'
import {element, wordNamespace, xmlPart} from './xml.js'

/** A fixed-pitch face that every Word has; Han keeps the font of the text around it. */
const monospace = 'Consolas'

/** Hanging indent of a source, in characters: `[12]` and a gap fit into it. */
const sourceIndent = 2.2

/**
 * Write `word/styles.xml` from a layout.
 *
 * Names that Word knows (`heading 1`, `Body Text`) are shown in the user's language and behave as built-in styles;
 * our own have Chinese names. Every look of the report hangs on one of these styles.
 */
export function stylesXml(layout: Layout): string {
  return xmlPart(
    'w:styles',
    wordNamespace,
    documentDefaults(layout.styles.body),
    latentStyles,
    ...all(layout)
  )
}

function all(layout: Layout): string[] {
  const {styles: s} = layout
  const ruleColour = hexColour(layout.table.rule)
  const flush: Partial<TextStyle> = {firstLineIndent: 0, keepWithNext: false}
  const rule = {
    'w:val': 'single',
    'w:sz': toEighths(layout.table.ruleWidth),
    'w:space': 1,
    'w:color': ruleColour
  }
  return [
    paragraph('Normal', 'Normal', {...s.body, ...flush, align: 'left', spaceBefore: 0, spaceAfter: 0}, 0),
    paragraph(styleIds.body, 'Body Text', s.body, 1),
    paragraph(styleIds.title, 'Title', s.title, 2, {next: styleIds.subtitle, keepLines: true}),
    paragraph(styleIds.subtitle, 'Subtitle', s.subtitle, 3, {next: styleIds.body}),
    ...[s.heading1, s.heading2, s.heading3].map((style, level) =>
      paragraph(`Heading${level + 1}`, `heading ${level + 1}`, {...style, keepWithNext: true}, 4 + level, {
        next: styleIds.body,
        keepLines: true,
        outlineLevel: level
      })
    ),
    paragraph(derivedStyleIds.list, 'List Paragraph', {...s.body, ...flush}, 7),
    paragraph(styleIds.note, 'Quote', s.note, 8),
    paragraph(styleIds.caption, 'caption', {...s.caption, keepWithNext: true}, 9, {keepLines: true}),
    // A header row alone at the foot of a page says nothing: it keeps with the first row of the table.
    paragraph(styleIds.tableHead, '表头', {...s.tableHead, keepWithNext: true}, 10),
    paragraph(styleIds.tableCell, '表格文字', s.tableCell, 11),
    paragraph(derivedStyleIds.source, 'Bibliography', {...s.body, ...flush}, 12, {hanging: sourceIndent}),
    paragraph(derivedStyleIds.footnote, 'footnote text', {...s.note, ...flush}, 13),
    paragraph(styleIds.header, 'header', s.header, 14),
    paragraph(styleIds.footer, 'footer', s.footer, 15),
    paragraph(
      derivedStyleIds.code,
      'HTML Preformatted',
      {...s.note, ...flush, align: 'left', typeface: {...s.body.typeface, latin: [monospace]}},
      16,
      {fill: hexColour(layout.table.headFill)}
    ),
    paragraph(derivedStyleIds.rule, '分隔线', {...s.note, ...flush}, 17, {
      border: element('w:pBdr', {}, element('w:bottom', rule))
    }),
    ...characterStyles(layout),
    ...tableStyles(layout)
  ]
}

function paragraph(
  id: string,
  name: string,
  style: TextStyle,
  priority: number,
  {next, ...extras}: ParagraphExtras & {next?: string} = {}
): string {
  const isNormal = id === 'Normal'
  const isOwn = /\p{Script=Han}/u.test(name)
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': isNormal ? 1 : undefined,
      'w:customStyle': isOwn ? 1 : undefined,
      'w:styleId': id
    },
    element('w:name', {'w:val': name}),
    isNormal ? '' : element('w:basedOn', {'w:val': 'Normal'}),
    next === undefined ? '' : element('w:next', {'w:val': next}),
    element('w:uiPriority', {'w:val': priority}),
    element('w:qFormat', {}),
    paragraphProperties(style, extras),
    runProperties(style)
  )
}

function characterStyles(layout: Layout): string[] {
  const colour = element('w:color', {'w:val': hexColour(layout.link)})
  const superscript = element('w:vertAlign', {'w:val': 'superscript'})
  const code = element('w:rFonts', {'w:ascii': monospace, 'w:hAnsi': monospace, 'w:cs': monospace})
  const ids = characterStyleIds
  return [
    element(
      'w:style',
      {'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont'},
      element('w:name', {'w:val': 'Default Paragraph Font'}),
      element('w:uiPriority', {'w:val': 1}),
      element('w:semiHidden', {}),
      element('w:unhideWhenUsed', {})
    ),
    character(ids.strong, 'Strong', element('w:b', {}), element('w:bCs', {})),
    character(ids.emphasis, 'Emphasis', element('w:i', {}), element('w:iCs', {})),
    character(ids.link, 'Hyperlink', colour, element('w:u', {'w:val': 'single'})),
    character(ids.citation, '引文编号', colour, superscript),
    character(ids.footnote, 'footnote reference', superscript),
    character(ids.code, 'HTML Code', code)
  ]
}

function character(id: string, name: string, ...properties: string[]): string {
  const isOwn = /\p{Script=Han}/u.test(name)
  return element(
    'w:style',
    {'w:type': 'character', 'w:customStyle': isOwn ? 1 : undefined, 'w:styleId': id},
    element('w:name', {'w:val': name}),
    element('w:basedOn', {'w:val': 'DefaultParagraphFont'}),
    element('w:uiPriority', {'w:val': 20}),
    element('w:qFormat', {}),
    element('w:rPr', {}, ...properties)
  )
}

function documentDefaults(body: TextStyle): string {
  const language = element('w:lang', {'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA'})
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts(body.typeface), language)),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:widowControl', {})))
  )
}

/** Built-in styles that the report does not use stay out of Word's gallery until somebody uses them. */
const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
  'w:count': 376
})
