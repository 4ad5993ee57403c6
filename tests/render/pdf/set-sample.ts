import type {Root, RootContent} from 'mdast'
import type {Picture, ReportDocument} from '../../../src/model/document.js'
import type {Layout} from '../../../src/model/layout.js'
import type {Content, Run, TextBlock} from '../../../src/render/pdf/content.js'
import {toDefinition} from '../../../src/render/pdf/definition.js'
import {sampleLayout} from '../sample-layout.js'
import {fakeFonts} from './fake-fonts.js'

/** A red pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64'
)

const raster = {type: 'png' as const, bytes: new Uint8Array(png)}

/** `logo.png` is small, `photo.png` larger than a page, and `chart.svg` a drawing. */
export const pictures: ReadonlyMap<string, Picture> = new Map<string, Picture>([
  ['logo.png', {width: 40, height: 30, raster}],
  ['photo.png', {width: 1000, height: 2000, raster}],
  [
    'chart.svg',
    {
      width: 300,
      height: 100,
      raster,
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><text x="9" y="50" font-family="Arial, Noto Sans SC">甲市</text></svg>'
    }
  ]
])

/** Make a report of some blocks. */
export function report(...children: RootContent[]): ReportDocument {
  const tree: Root = {type: 'root', children}
  return {
    properties: {title: '题名', office: '研究室', date: new Date('2025-02-10T00:00:00Z')},
    tree,
    pictures
  }
}

/** Set some blocks in the sample layout. */
export function set(...children: RootContent[]): Content[] {
  return setIn(sampleLayout, ...children)
}

/** Set some blocks in a layout. */
export function setIn(layout: Layout, ...children: RootContent[]): Content[] {
  return toDefinition(report(...children), layout, fakeFonts).definition.content
}

/** Blocks of a definition, those within others included, in reading order. */
export function allBlocks(content: readonly Content[]): Content[] {
  return content.flatMap((block): Content[] => {
    if ('stack' in block) return [block, ...allBlocks(block.stack)]
    if ('columns' in block) return [block, ...allBlocks(block.columns)]
    return 'table' in block ? [block, ...allBlocks(block.table.body.flat())] : [block]
  })
}

/** Paragraphs of a definition in reading order. */
export function textBlocks(content: readonly Content[]): TextBlock[] {
  return allBlocks(content).filter((block) => 'text' in block)
}

/** Runs of a definition in reading order. */
export function runs(content: readonly Content[]): Run[] {
  return textBlocks(content).flatMap((block) => block.text)
}

/** Text of a definition without white space. */
export function textOf(content: readonly Content[]): string {
  return runs(content)
    .map((run) => run.text)
    .join('')
    .replace(/\s/g, '')
}

/** A paragraph of text. */
export function paragraph(value: string): RootContent {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}
