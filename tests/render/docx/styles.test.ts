import {expect, test} from 'vitest'
import {sampleLayout} from '../sample-layout.js'
import {partsOf, styleOf} from './open-docx.js'

test('defines every style that an office restyles by', async () => {
  const {'word/styles.xml': styles = ''} = await partsOf([])
  const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name]) => name)
  expect(names).toEqual([
    'Normal',
    'Body Text',
    'Title',
    'Subtitle',
    'heading 1',
    'heading 2',
    'heading 3',
    'heading 4',
    'List Paragraph',
    'Quote',
    'caption',
    '图片',
    '表头',
    '表格文字',
    'Bibliography',
    'footnote text',
    'header',
    'footer',
    'HTML Preformatted',
    '分隔线',
    'TOC Heading',
    'toc 1',
    'toc 2',
    'toc 3',
    '简报密级',
    '简报名称',
    '简报期号',
    '简报编发',
    '版记',
    'Default Paragraph Font',
    'Strong',
    'Emphasis',
    'Hyperlink',
    '引文编号',
    'footnote reference',
    'HTML Code',
    'Normal Table',
    'Table Grid'
  ])
})

test('gives a style fonts for all four scripts, the first of each stack', async () => {
  const style = styleOf(await partsOf([]), 'BodyText')
  expect(style).toContain(
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>'
  )
})

test('indents the first line in characters and in twips', async () => {
  const style = styleOf(await partsOf([]), 'BodyText')
  expect(style).toContain('<w:ind w:firstLine="420" w:firstLineChars="200"/>')
})

test('sets an exact line pitch, justification, size and colour', async () => {
  const style = styleOf(await partsOf([]), 'BodyText')
  expect(style).toContain('<w:spacing w:before="0" w:after="80" w:line="380" w:lineRule="exact"/>')
  expect(style).toContain('<w:jc w:val="both"/>')
  expect(style).toContain(
    '<w:color w:val="1F2328"/><w:spacing w:val="0"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
  )
})

test('shows headings in the navigation pane and keeps them with the next paragraph', async () => {
  const parts = await partsOf([])
  expect(styleOf(parts, 'Heading1')).toMatch(/<w:keepNext\/>.*<w:outlineLvl w:val="0"\/>/)
  expect(styleOf(parts, 'Heading3')).toMatch(/<w:keepNext\/>.*<w:outlineLvl w:val="2"\/>/)
})

test('leaves body text out of the navigation pane and free to break', async () => {
  const style = styleOf(await partsOf([]), 'BodyText')
  expect(style).not.toMatch(/outlineLvl|keepNext/)
})

test('keeps a caption with its table whatever the layout says', async () => {
  const caption = {...sampleLayout.styles.caption, keepWithNext: false}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, caption}}
  expect(styleOf(await partsOf([], layout), 'Caption')).toContain('<w:keepNext/>')
})

test('follows the layout', async () => {
  const body = {...sampleLayout.styles.body, size: 16, leading: 28.95, firstLineIndent: 0}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, body}}
  const style = styleOf(await partsOf([], layout), 'BodyText')
  expect(style).toContain('<w:sz w:val="32"/>')
  expect(style).toContain('w:line="579"')
  expect(style).toContain('<w:ind w:firstLine="0" w:firstLineChars="0"/>')
})

test('gives a table its rules, margins and the fill of its header row through one style', async () => {
  const style = styleOf(await partsOf([]), 'TableGrid')
  expect(style).toContain('<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D0D7DE"/>')
  expect(style).toContain('<w:top w:w="70" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>')
  expect(style).toMatch(/<w:tblStylePr w:type="firstRow">.*w:fill="EEF2F6"/)
})

test('refers to no style that is not defined', async () => {
  const {'word/styles.xml': styles = ''} = await partsOf([])
  const ids = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
  const used = [...styles.matchAll(/<w:(?:basedOn|next) w:val="([^"]+)"/g)].map(([, id]) => id)
  expect(used.filter((id) => !ids.has(id))).toEqual([])
})

test('writes out that signs may hang over the margin, or LibreOffice 7.4 loses some of them', async () => {
  expect(styleOf(await partsOf([]), 'BodyText')).toContain('<w:overflowPunct/>')
})

test('draws characters together by the tracking of the layout, in twips', async () => {
  const body = {...sampleLayout.styles.body, tracking: -0.25}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, body}}
  expect(styleOf(await partsOf([], layout), 'BodyText')).toContain('<w:spacing w:val="-5"/>')
})

test('indents a style in characters and in twips', async () => {
  const note = {...sampleLayout.styles.note, leftIndent: 2}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, note}}
  expect(styleOf(await partsOf([], layout), 'Quote')).toContain(
    '<w:ind w:left="360" w:leftChars="200" w:firstLine="0" w:firstLineChars="0"/>'
  )
})

test('draws the rules of a style, no farther than Word can', async () => {
  const rule = {width: 1, colour: '#000000'}
  const title = {...sampleLayout.styles.title, ruleAbove: {...rule, gap: 0}, ruleBelow: {...rule, gap: 99}}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, title}}
  expect(styleOf(await partsOf([], layout), 'Title')).toContain(
    '<w:pBdr><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="31" w:color="000000"/></w:pBdr>'
  )
})

async function rulesOf(rules: 'rows' | 'grid' | 'three-line'): Promise<string[]> {
  const parts = await partsOf([], {...sampleLayout, table: {...sampleLayout.table, rules}})
  const [borders = ''] = /<w:tblBorders>.*?<\/w:tblBorders>/.exec(styleOf(parts, 'TableGrid')) ?? []
  return [...borders.matchAll(/<w:(\w+) w:val/g)].map(([, side = '']) => side)
}

test('gives tables the rules that the layout names', async () => {
  expect(await rulesOf('rows')).toEqual(['top', 'left', 'bottom', 'right', 'insideH'])
  expect(await rulesOf('grid')).toEqual(['top', 'left', 'bottom', 'right', 'insideH', 'insideV'])
  expect(await rulesOf('three-line')).toEqual(['top', 'bottom'])
})

test('draws the third rule of a three-line table under its head', async () => {
  const layout = {...sampleLayout, table: {...sampleLayout.table, rules: 'three-line'}} as const
  expect(styleOf(await partsOf([], layout), 'TableGrid')).toMatch(
    /"firstRow">.*<w:tcBorders><w:bottom w:val="single"/
  )
  expect(styleOf(await partsOf([]), 'TableGrid')).not.toContain('tcBorders')
})

test('fills no head where the layout names no colour', async () => {
  const {headFill: _, ...table} = sampleLayout.table
  const parts = await partsOf([], {...sampleLayout, table})
  expect(styleOf(parts, 'TableGrid')).not.toContain('w:shd')
  expect(styleOf(parts, 'HTMLPreformatted')).not.toContain('w:shd')
})

test('sets code in a fixed-pitch face unless the layout gives it one of its own', async () => {
  expect(styleOf(await partsOf([]), 'HTMLPreformatted')).toContain('w:ascii="Consolas"')
  const code = {...sampleLayout.styles.code, typeface: {latin: ['Courier New'], eastAsia: ['黑体']}}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, code}}
  expect(styleOf(await partsOf([], layout), 'HTMLPreformatted')).toContain('w:ascii="Courier New"')
})

test('writes out the white between Chinese and Latin letters and digits', async () => {
  expect(styleOf(await partsOf([]), 'BodyText')).toContain('<w:autoSpaceDE/><w:autoSpaceDN/>')
})
