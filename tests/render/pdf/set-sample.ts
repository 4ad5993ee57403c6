import type {Root, RootContent} from 'mdast'
import type {ReportDocument} from '../../../src/model/document.js'
import type {Content, Run, TextBlock} from '../../../src/render/pdf/content.js'
import {toDefinition} from '../../../src/render/pdf/definition.js'
import {sampleLayout} from '../sample-layout.js'
import {fakeFonts} from './fake-fonts.js'

/** Make a report of some blocks. */
export function report(...children: RootContent[]): ReportDocument {
  const tree: Root = {type: 'root', children}
  return {properties: {title: '题名', office: '研究室', date: new Date('2025-02-10T00:00:00Z')}, tree}
}

/** Set some blocks in the sample layout. */
export function set(...children: RootContent[]): Content[] {
  return toDefinition(report(...children), sampleLayout, fakeFonts).definition.content
}

/** Paragraphs of a definition in reading order. */
export function textBlocks(content: readonly Content[]): TextBlock[] {
  return content.flatMap((block): TextBlock[] => {
    if ('text' in block) return [block]
    if ('stack' in block) return textBlocks(block.stack)
    if ('columns' in block) return textBlocks(block.columns)
    return 'table' in block ? textBlocks(block.table.body.flat()) : []
  })
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
