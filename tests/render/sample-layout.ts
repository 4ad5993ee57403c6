import type {Layout, StyleName, TextStyle, Typeface} from '../../src/model/layout.js'

const song: Typeface = {latin: ['Times New Roman', 'Noto Serif SC'], eastAsia: ['宋体', 'Noto Serif SC']}
const hei: Typeface = {latin: ['Arial', 'Noto Sans SC'], eastAsia: ['黑体', 'Noto Sans SC']}

const plain: TextStyle = {
  typeface: song,
  size: 10.5,
  bold: false,
  colour: '#1f2328',
  leading: 19,
  spaceBefore: 0,
  spaceAfter: 4,
  firstLineIndent: 0,
  align: 'left',
  keepWithNext: false
}

const styles: Record<StyleName, TextStyle> = {
  title: {
    ...plain,
    typeface: hei,
    size: 22,
    bold: true,
    leading: 32,
    align: 'center',
    spaceAfter: 6,
    keepWithNext: true
  },
  subtitle: {...plain, typeface: hei, leading: 18, align: 'center', spaceAfter: 18, colour: '#57606a'},
  heading1: {
    ...plain,
    typeface: hei,
    size: 15,
    bold: true,
    leading: 24,
    spaceBefore: 16,
    spaceAfter: 6,
    keepWithNext: true
  },
  heading2: {
    ...plain,
    typeface: hei,
    size: 12,
    bold: true,
    leading: 20,
    spaceBefore: 10,
    spaceAfter: 4,
    keepWithNext: true
  },
  heading3: {...plain, typeface: hei, size: 10.5, bold: true, spaceBefore: 6, keepWithNext: true},
  body: {...plain, firstLineIndent: 2, align: 'justify'},
  note: {...plain, size: 9, leading: 15, colour: '#57606a'},
  caption: {
    ...plain,
    typeface: hei,
    size: 9,
    leading: 15,
    align: 'center',
    spaceBefore: 6,
    keepWithNext: true
  },
  tableHead: {...plain, typeface: hei, size: 9, leading: 14, bold: true, spaceAfter: 0},
  tableCell: {...plain, typeface: hei, size: 9, leading: 14, spaceAfter: 0},
  header: {...plain, typeface: hei, size: 8, leading: 12, colour: '#57606a', spaceAfter: 0},
  footer: {...plain, typeface: hei, size: 8, leading: 12, colour: '#57606a', spaceAfter: 0, align: 'center'}
}

/** A layout to test renderers with: A4, Song text, Hei headings and tables. */
export const sampleLayout: Layout = {
  page: {width: 595.28, height: 841.89, margin: {top: 71, right: 65, bottom: 68, left: 65}},
  styles,
  table: {rule: '#d0d7de', ruleWidth: 0.5, headFill: '#eef2f6', padding: {horizontal: 5, vertical: 3.5}},
  link: '#0b5394',
  header: '{title}',
  footer: '第 {page} 页 / 共 {pages} 页'
}
