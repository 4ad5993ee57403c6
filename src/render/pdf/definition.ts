import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {setBlocks} from './blocks.js'
import type {Definition} from './content.js'
import {createContext} from './context.js'
import {setFootnotes} from './footnotes.js'
import {substitutionNotices} from './find-face.js'
import type {FontSet} from './fonts.js'
import {pageFurniture} from './page-furniture.js'

/**
 * Turn a report into a pdfmake document definition.
 *
 * `notices` tells the user, once each, which fonts are replaced and which characters none of them has.
 */
export function toDefinition(
  {properties, tree}: ReportDocument,
  layout: Layout,
  fonts: FontSet
): {definition: Definition; notices: string[]} {
  const context = createContext(tree, layout, fonts)
  const {width, height, margin} = layout.page
  const typeAreaWidth = width - margin.left - margin.right
  const [first] = tree.children
  const opensWithTitle = first?.type === 'heading' && first.depth === 1
  const content = [
    ...setBlocks(tree, {width: typeAreaWidth, style: 'body', inList: false}, context),
    ...setFootnotes(typeAreaWidth, context)
  ]
  const definition: Definition = {
    pageSize: {width, height},
    pageMargins: [margin.left, margin.top, margin.right, margin.bottom],
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    info: {
      title: properties.title,
      author: properties.office,
      creator: 'city-briefing',
      producer: 'pdfmake',
      creationDate: properties.date,
      modDate: properties.date
    },
    defaultStyle: {font: fonts.families[0] ?? ''},
    content,
    ...pageFurniture(properties.title, opensWithTitle, context)
  }
  return {definition, notices: [...substitutionNotices(layout, fonts), ...context.notices.values()]}
}
