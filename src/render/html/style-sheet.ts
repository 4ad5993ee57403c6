import type {Layout, StyleName} from '../../model/layout.js'
import {styleNames} from '../../model/layout.js'
import type {Css} from './css.js'
import {fontStack, quotesFonts} from './font-stack.js'

/**
 * Write the style sheet of the page: what makes a good page better on a phone and on paper.
 *
 * What a reader must see stands on the elements themselves, as many mail programs drop the sheet. Nothing is
 * fetched: the fonts named here are the reader's own.
 */
export function styleSheet(layout: Layout, css: Css): string {
  const {width, height, margin} = layout.page
  const margins = [margin.top, margin.right, margin.bottom, margin.left].map((length) => `${length}pt`)
  return [
    quotesFonts(styleNames.map((name) => layout.styles[name].typeface)),
    // Outlook does not pass the typeface on to paragraphs and cells.
    `p,li{font-family:${fontStack(layout.styles.body.typeface)}}`,
    `td,th{font-family:${fontStack(layout.styles.tableCell.typeface)}}`,
    `a{color:${layout.link};text-decoration:none}`,
    'a:hover{text-decoration:underline}',
    // A raised mark neither spreads the lines nor starts one: U+2060 ties it to the word before it.
    'sup{line-height:0;font-size:.75em}',
    "sup::before{content:'\\2060'}",
    'code{white-space:pre-wrap;font-size:.9em}',
    // A last line of one character is no line.
    '.title{text-wrap:balance}',
    // Han has no italics; dots under the characters (着重号) are its emphasis.
    'em{font-style:normal;text-emphasis:filled dot;text-emphasis-position:under right}',
    '@media (max-width:600px){.page{padding:16px!important}' +
      // Justified, a short line is full of holes.
      '[style*="text-align:justify"]{text-align:left!important}' +
      'th[scope=row]{position:sticky;left:0;background:#ffffff padding-box}' +
      `${phoneSizes(css)}}`,
    `@page{size:${width}pt ${height}pt;margin:${margins.join(' ')}}`,
    '@media print{.page{max-width:none!important;padding:0!important}' +
      'h1,h2,h3,h4,h5,h6,figcaption{break-after:avoid}tr,img,svg{break-inside:avoid}' +
      'thead{display:table-header-group}.scroll{overflow:visible!important}' +
      '.scroll>svg,.scroll th{min-width:0!important}.page-break{height:0!important}}'
  ].join('\n')
}

/** Large type must leave room for a few characters on the line of a phone. */
function phoneSizes(css: Css): string {
  return styleNames
    .map((name) => [name, Number.parseFloat(css.size(name))] as const)
    .filter(([, size]) => size > 20)
    .map(([name, size]) => `.${name}{font-size:min(${size}px,${phoneShare[name] ?? 6}vw)!important}`)
    .join('')
}

/** Part of the width of the screen that one character may take, in hundredths. */
const phoneShare: Partial<Record<StyleName, number>> = {title: 6.7, mastheadName: 10}
