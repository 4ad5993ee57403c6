import type {Layout, Pt, TextStyle, Typeface} from '../../model/layout.js'
import {hasWidowControl} from '../widow-control.js'
import {characterStyles, monospace} from './character-styles.js'
import {derivedStyleIds, styleIds} from './style-names.js'
import {fonts, hexColour, paragraphProperties, runProperties, type ParagraphExtras} from './style-xml.js'
import {tableStyles} from './table-style.js'
import {element, wordNamespace, xmlPart} from './xml.js'

/** Hanging indent of a source, in characters: `[12]` and a gap fit into it. */
const sourceIndent = 2.2

/**
 * Write `word/styles.xml` from a layout.
 *
 * Names that Word knows (`heading 1`, `Body Text`) are shown in the user's language and behave as built-in styles;
 * our own have Chinese names. Every look of the report hangs on one of these styles.
 */
export function stylesXml(layout: Layout): string {
  return xmlPart('w:styles', wordNamespace, documentDefaults(layout), latentStyles, ...all(layout))
}

function all(layout: Layout): string[] {
  const {styles: s, page, table} = layout
  const width = page.width - page.margin.left - page.margin.right
  const flush: Partial<TextStyle> = {firstLineIndent: 0, leftIndent: 0, keepWithNext: false}
  const bare = withoutRules(s.body)
  const fill = table.headFill === undefined ? {} : {fill: hexColour(table.headFill)}
  const {body} = styleIds
  return [
    paragraph('Normal', 'Normal', {...bare, ...flush, align: 'left', spaceBefore: 0, spaceAfter: 0}, 0),
    paragraph(body, 'Body Text', s.body, 1),
    paragraph(styleIds.title, 'Title', s.title, 2, {next: styleIds.subtitle, keepLines: true}),
    paragraph(styleIds.subtitle, 'Subtitle', s.subtitle, 3, {next: body}),
    ...[s.heading1, s.heading2, s.heading3, s.heading4].map((style, level) =>
      paragraph(`Heading${level + 1}`, `heading ${level + 1}`, {...style, keepWithNext: true}, 4 + level, {
        next: body,
        keepLines: true,
        outlineLevel: level
      })
    ),
    paragraph(derivedStyleIds.list, 'List Paragraph', {...bare, ...flush}, 8),
    paragraph(styleIds.note, 'Quote', s.note, 9),
    paragraph(styleIds.caption, 'caption', {...s.caption, keepWithNext: true}, 10, {keepLines: true}),
    // A line of exact height would cut a picture off.
    paragraph(
      derivedStyleIds.figure,
      '图片',
      {...bare, ...flush, align: 'center', ...whiteAround(s.body)},
      11,
      {
        growing: true
      }
    ),
    // A header row alone at the foot of a page says nothing: it keeps with the first row of the table.
    paragraph(styleIds.tableHead, '表头', {...s.tableHead, keepWithNext: true}, 12),
    paragraph(styleIds.tableCell, '表格文字', s.tableCell, 13),
    paragraph(derivedStyleIds.source, 'Bibliography', {...bare, ...flush}, 14, {hanging: sourceIndent}),
    paragraph(styleIds.footnote, 'footnote text', {...s.footnote, keepWithNext: false}, 15),
    paragraph(styleIds.header, 'header', s.header, 16),
    paragraph(styleIds.footer, 'footer', s.footer, 17),
    paragraph(styleIds.code, 'HTML Preformatted', {...s.code, typeface: codeTypeface(layout)}, 18, {
      ...fill,
      tabs: codeTabs(s.code)
    }),
    paragraph(
      derivedStyleIds.rule,
      '分隔线',
      {...withoutRules(s.note), ...flush, ruleBelow: {...table.rule, gap: 1}},
      19
    ),
    paragraph(styleIds.tocTitle, 'TOC Heading', {...s.tocTitle, keepWithNext: true}, 20, {next: body}),
    ...[s.toc1, s.toc2, s.toc3].map((style, level) =>
      paragraph(`TOC${level + 1}`, `toc ${level + 1}`, style, 21, {
        next: body,
        tabs: [{align: 'right', at: width, dots: true}]
      })
    ),
    paragraph(styleIds.mastheadNotice, '简报密级', s.mastheadNotice, 23, {next: styleIds.mastheadName}),
    paragraph(styleIds.mastheadName, '简报名称', s.mastheadName, 24, {next: styleIds.mastheadIssue}),
    paragraph(styleIds.mastheadIssue, '简报期号', s.mastheadIssue, 25, {next: styleIds.mastheadLine}),
    paragraph(styleIds.mastheadLine, '简报编发', s.mastheadLine, 26, {
      next: body,
      tabs: [{align: 'right', at: rightEdge(s.mastheadLine, width)}]
    }),
    paragraph(styleIds.colophon, '版记', s.colophon, 27, {
      tabs: [{align: 'right', at: rightEdge(s.colophon, width)}]
    }),
    ...characterStyles(layout),
    ...tableStyles(layout)
  ]
}

function withoutRules(style: TextStyle): TextStyle {
  const plain = {...style}
  delete plain.ruleAbove
  delete plain.ruleBelow
  return plain
}

/** White above and below a picture, in points, where body text has less. */
const whiteAroundPicture = 10

function whiteAround({spaceBefore, spaceAfter}: TextStyle): Partial<TextStyle> {
  return {
    spaceBefore: Math.max(whiteAroundPicture, spaceBefore),
    spaceAfter: Math.max(whiteAroundPicture, spaceAfter)
  }
}

/** What stands at the right is as far from the edge as what stands at the left. */
function rightEdge({size, leftIndent, firstLineIndent}: TextStyle, width: Pt): Pt {
  return width - (leftIndent + firstLineIndent) * size
}

/** Tabs of code stand four characters of a fixed-pitch face apart. */
function codeTabs({size, leftIndent}: TextStyle): NonNullable<ParagraphExtras['tabs']> {
  const step = 4 * 0.55 * size
  return Array.from({length: 8}, (_, index) => ({
    align: 'left',
    at: leftIndent * size + (index + 1) * step
  }))
}

/** Code stands in a fixed-pitch face unless the layout gives it a typeface of its own. */
function codeTypeface({styles: {code, note}}: Layout): Typeface {
  const isOwn = JSON.stringify(code.typeface) !== JSON.stringify(note.typeface)
  return isOwn ? code.typeface : {...code.typeface, latin: [monospace]}
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

function documentDefaults(layout: Layout): string {
  const {body} = layout.styles
  const language = element('w:lang', {'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA'})
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts(body.typeface), language)),
    element(
      'w:pPrDefault',
      {},
      element('w:pPr', {}, element('w:widowControl', {'w:val': hasWidowControl(layout) ? 1 : 0}))
    )
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
