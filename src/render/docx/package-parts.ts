import type {DocumentProperties} from '../../model/document.js'
import {styleNames, type Layout} from '../../model/layout.js'
import type {EmbeddedFont} from './embed-fonts.js'
import {hasEvenPages} from './page-furniture.js'
import {element, escapeXml, textNamespaces, wordNamespace, xmlPart} from './xml.js'

/** Write `docProps/core.xml`. Its dates are the report's date: the library would take the clock. */
export function corePropertiesXml({title, office, date}: DocumentProperties): string {
  const instant = date.toISOString().replace(/\.\d+Z$/, 'Z')
  const moment = (name: string): string =>
    element(`dcterms:${name}`, {'xsi:type': 'dcterms:W3CDTF'}, escapeXml(instant))
  return xmlPart(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(office)),
    element('cp:lastModifiedBy', {}, escapeXml(office)),
    element('cp:revision', {}, '1'),
    moment('created'),
    moment('modified'),
    element('dc:language', {}, 'zh-CN')
  )
}

/** Write `docProps/app.xml`: the office as company. */
export function appPropertiesXml({office}: DocumentProperties): string {
  return xmlPart(
    'Properties',
    {xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'},
    element('Application', {}, 'city-briefing'),
    element('Company', {}, escapeXml(office))
  )
}

/**
 * Write `word/settings.xml` as a Chinese Word writes it: punctuation is squeezed, a line break does not stretch a
 * justified line, and the language of Han is Chinese.
 */
export function settingsXml(layout: Layout, embedsFonts: boolean): string {
  const compatibility: Array<[name: string, value: number]> = [
    ['compatibilityMode', 15], // Word 2013 and later; without it the title bar says “compatibility mode”.
    ['overrideTableStyleFontSizeAndJustification', 1],
    ['enableOpenTypeFeatures', 1],
    ['doNotFlipMirrorIndents', 1],
    ['differentiateMultirowTableHeaders', 1]
  ]
  const flags = [
    'spaceForUL',
    'balanceSingleByteDoubleByteWidth',
    'doNotLeaveBackslashAlone',
    'ulTrailSpace',
    'doNotExpandShiftReturn',
    'adjustLineHeightInTable',
    'useFELayout'
  ]
  return xmlPart(
    'w:settings',
    wordNamespace,
    element('w:zoom', {'w:percent': 100}),
    ...(embedsFonts ? ['<w:embedTrueTypeFonts/>', '<w:saveSubsetFonts/>'] : []),
    layout.page.mirrored ? '<w:mirrorMargins/>' : '',
    element('w:defaultTabStop', {'w:val': 420}),
    hasEvenPages(layout) ? '<w:evenAndOddHeaders/>' : '',
    element('w:characterSpacingControl', {'w:val': 'compressPunctuation'}),
    element('w:noLineBreaksAfter', {'w:lang': 'zh-CN', 'w:val': notAtLineEnd}),
    element('w:noLineBreaksBefore', {'w:lang': 'zh-CN', 'w:val': notAtLineStart}),
    element('w:footnotePr', {}, ...[-1, 0].map((id) => element('w:footnote', {'w:id': id}))),
    element(
      'w:compat',
      {},
      ...flags.map((flag) => element(`w:${flag}`, {})),
      ...compatibility.map(([name, value]) =>
        element('w:compatSetting', {
          'w:name': name,
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': value
        })
      )
    ),
    element('w:themeFontLang', {'w:val': 'en-US', 'w:eastAsia': 'zh-CN'}),
    element('w:decimalSymbol', {'w:val': '.'}),
    element('w:listSeparator', {'w:val': ','})
  )
}

/** The signs that Word keeps from the end of a Chinese line (避头尾) by default. */
const notAtLineEnd = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥'

/** Those it keeps from the start, and `[`: a citation `[1]` must not begin a line. */
const notAtLineStart =
  '[!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠'

/** Write `word/footnotes.xml`: the two lines that Word draws above notes, and the notes. */
export function footnotesXml(notes: ReadonlyArray<{id: number; blocks: string}>): string {
  return xmlPart(
    'w:footnotes',
    textNamespaces,
    lineAboveNotes(-1, 'separator'),
    lineAboveNotes(0, 'continuationSeparator'),
    ...notes.map(({id, blocks}) => element('w:footnote', {'w:id': id}, blocks))
  )
}

function lineAboveNotes(id: number, type: string): string {
  return element(
    'w:footnote',
    {'w:type': type, 'w:id': id},
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>' +
      `<w:r><w:${type}/></w:r></w:p>`
  )
}

/**
 * Write `word/fontTable.xml`: what stands in for each font of the layout on a machine that lacks it is the rest of its
 * stack, and for a Chinese font in any case a Chinese one (character set 86, GB2312).
 */
export function fontTableXml(layout: Layout, embedded: readonly EmbeddedFont[]): string {
  const stacks = new Map<string, {others: string[]; charset: string}>()
  for (const name of styleNames) {
    const {latin, eastAsia} = layout.styles[name].typeface
    add(latin, '00')
    add(eastAsia, '86')
  }
  function add([first, ...others]: string[], charset: string): void {
    if (first === undefined || (stacks.has(first) && charset === '00')) return
    stacks.set(first, {others, charset})
  }
  const entries = [...stacks].map(([name, {others, charset}]) =>
    element(
      'w:font',
      {'w:name': name},
      others.length === 0 ? '' : element('w:altName', {'w:val': others.join(',')}),
      element('w:charset', {'w:val': charset}),
      element('w:family', {'w:val': 'auto'}),
      element('w:pitch', {'w:val': 'variable'}),
      ...embedded
        .filter(({family}) => family === name)
        .map(({bold, relation, key}) =>
          element(bold ? 'w:embedBold' : 'w:embedRegular', {'r:id': relation, 'w:fontKey': key})
        )
    )
  )
  return xmlPart('w:fonts', {...wordNamespace, 'xmlns:r': textNamespaces['xmlns:r']}, ...entries)
}
