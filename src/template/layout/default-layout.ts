import type {StyleName} from '../../model/layout.js'
import type {LayoutFile} from './layout-schema.js'

/** What holds where neither a layout nor its grid says otherwise. */
export const defaultPitch = {leading: 17.5, tracking: 0}

/** What holds where no layout says otherwise: a plain A4 page in Song. */
export const defaultLayout = {
  page: {
    size: 'A4',
    orientation: 'portrait',
    margin: {top: 72, right: 72, bottom: 72, left: 72},
    mirrored: false
  },
  colours: {},
  typefaces: {song: {latin: ['Times New Roman', 'Noto Serif SC'], eastAsia: ['宋体', 'Noto Serif SC']}},
  styles: {
    body: {
      typeface: 'song',
      size: 10.5,
      bold: false,
      colour: '#000000',
      spaceBefore: 0,
      spaceAfter: 0,
      firstLineIndent: 2,
      leftIndent: 0,
      align: 'justify',
      keepWithNext: false
    },
    code: {align: 'left', leftIndent: 2},
    toc2: {leftIndent: 2},
    toc3: {leftIndent: 4}
  },
  table: {
    rule: '#000000',
    ruleWidth: 0.5,
    rules: 'rows',
    headFill: 'none',
    padding: {horizontal: 5, vertical: 3}
  },
  // Different in lightness too, so that a black-and-white printer tells them apart.
  chart: {colours: ['#12355b', '#2f8a8a', '#f2c572', '#8c3b1f', '#7fa8c9', '#d9dde2'], barHeight: 8},
  link: '#0b5394',
  header: {},
  footer: {},
  archive: 'PDF/A-2b',
  embedFonts: false
} as const satisfies LayoutFile

/**
 * The style from which each style takes what it does not say. What stands on `body` takes its typeface, size, weight,
 * colour and line pitch only, and starts without indents and space around; what stands on another style takes all of it.
 */
export const bases: Record<Exclude<StyleName, 'body'>, StyleName> = {
  title: 'body',
  subtitle: 'body',
  heading1: 'body',
  heading2: 'body',
  heading3: 'body',
  heading4: 'heading3',
  note: 'body',
  footnote: 'note',
  caption: 'body',
  tableHead: 'tableCell',
  tableCell: 'body',
  code: 'note',
  tocTitle: 'heading1',
  toc1: 'body',
  toc2: 'toc1',
  toc3: 'toc2',
  mastheadNotice: 'body',
  mastheadName: 'title',
  mastheadIssue: 'body',
  mastheadLine: 'body',
  colophon: 'body',
  header: 'body',
  footer: 'header'
}
