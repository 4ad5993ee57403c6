import {resolveLayout} from '../../src/template/layout/resolve-layout.js'

/** A layout to test renderers with: A4, Song text, Hei headings and tables. */
export const sampleLayout = resolveLayout([
  {
    page: {margin: {top: 71, right: 65, bottom: 68, left: 65}},
    typefaces: {
      song: {latin: ['Times New Roman', 'Noto Serif SC'], eastAsia: ['宋体', 'Noto Serif SC']},
      hei: {latin: ['Arial', 'Noto Sans SC'], eastAsia: ['黑体', 'Noto Sans SC']}
    },
    styles: {
      body: {colour: '#1f2328', leading: 19, spaceAfter: 4},
      title: {
        typeface: 'hei',
        size: 22,
        bold: true,
        leading: 32,
        align: 'center',
        spaceAfter: 6,
        keepWithNext: true
      },
      subtitle: {typeface: 'hei', leading: 18, align: 'center', spaceAfter: 18, colour: '#57606a'},
      heading1: {
        typeface: 'hei',
        size: 15,
        bold: true,
        leading: 24,
        spaceBefore: 16,
        spaceAfter: 6,
        keepWithNext: true
      },
      heading2: {
        typeface: 'hei',
        size: 12,
        bold: true,
        leading: 20,
        spaceBefore: 10,
        spaceAfter: 4,
        keepWithNext: true
      },
      heading3: {
        typeface: 'hei',
        bold: true,
        spaceBefore: 6,
        spaceAfter: 4,
        keepWithNext: true
      },
      note: {size: 9, leading: 15, colour: '#57606a', spaceAfter: 4},
      caption: {
        typeface: 'hei',
        size: 9,
        leading: 15,
        align: 'center',
        spaceBefore: 6,
        spaceAfter: 4,
        keepWithNext: true
      },
      tableCell: {typeface: 'hei', size: 9, leading: 14},
      tableHead: {bold: true},
      header: {typeface: 'hei', size: 8, leading: 12, colour: '#57606a'},
      footer: {align: 'center'}
    },
    table: {rule: '#d0d7de', headFill: '#eef2f6', padding: {vertical: 3.5}},
    header: {text: '{title}'},
    footer: {text: '第 {page} 页 / 共 {pages} 页'}
  }
])
