import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {setBlocks} from './blocks.js'
import {setColophon} from './colophon.js'
import type {Definition} from './content.js'
import {createContext} from './context.js'
import {setFootnotes} from './footnotes.js'
import type {FontSet} from './fonts.js'
import {pageFurniture} from './page-furniture.js'
import {typeAreaWidth} from './room.js'
import {substitutionNotices} from './substitution-notices.js'

/**
 * Turn a report into a pdfmake document definition.
 *
 * `notices` tells the user, once each, which fonts are replaced and which characters none of them has.
 */
export function toDefinition(
  document: ReportDocument,
  layout: Layout,
  fonts: FontSet
): {definition: Definition; notices: string[]} {
  const {properties, tree} = document
  const context = createContext(document, layout, fonts)
  const {width, height, margin, mirrored} = layout.page
  const areaWidth = typeAreaWidth(layout)
  const tail = tree.children.filter((node) => node.type === 'colophon').flatMap(({children}) => children)
  const content = [
    ...setBlocks(tree, {width: areaWidth, style: 'body', inList: false}, context),
    ...setFootnotes(areaWidth, context),
    ...setColophon({type: 'colophon', children: tail}, context)
  ]
  const definition: Definition = {
    pageSize: {width, height},
    pageMargins: {...margin, mirrored},
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
    ...pageFurniture(properties.title, context)
  }
  return {definition, notices: [...substitutionNotices(layout, fonts), ...context.notices.values()]}
}
