import type {PhrasingContent} from 'mdast'
import type {Masthead} from '../../model/document.js'
import type {StyleName} from '../../model/layout.js'
import type {Context} from './context.js'
import {paragraphFormat} from './paragraph-format.js'
import {renderPlainParagraph} from './paragraph.js'
import {noOpening, type Place} from './place.js'
import {renderRuns} from './runs.js'
import {styleIds} from './style-names.js'
import {tabRun} from './text-runs.js'

/** Make the head of a 简报: name, issue, and on one line the office (left) and the date (right). */
export function renderMasthead(masthead: Masthead, place: Place, context: Context): string[] {
  const [name, issue, ...line] = masthead.children.filter((node) => node.type === 'paragraph')
  const date = line.pop()
  const runs = (nodes: readonly PhrasingContent[], style: StyleName): string => {
    const look = context.layout.styles[style]
    const format = paragraphFormat({type: 'paragraph', children: [...nodes]}, look, context.area.width)
    return renderRuns(nodes, format, context)
  }
  const office = line.flatMap(({children}) => children)
  const written: Array<{style: StyleName; content: string}> = []
  const add = (style: StyleName, ...content: string[]): void => {
    written.push({style, content: content.join('')})
  }
  if (name) add('mastheadName', runs(name.children, 'mastheadName'))
  if (issue) add('mastheadIssue', runs(issue.children, 'mastheadIssue'))
  if (date) add('mastheadLine', runs(office, 'mastheadLine'), tabRun, runs(date.children, 'mastheadLine'))
  return written.map(({style, content}, index) => {
    const here = index === 0 ? place : {...place, opening: noOpening}
    return renderPlainParagraph(content, styleIds[style], style, here, context)
  })
}
