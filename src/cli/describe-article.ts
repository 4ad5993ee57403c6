import type {Article, ArticleContent} from '../model/article.js'
import {firstCharacters} from '../text/han.js'
import {listFacts} from './list-facts.js'

/** How many characters of a paragraph an outline shows. */
const shown = 40

/** Describe an article for a person: what was found about it, its outline, what was left out and repaired. */
export function describeArticle({data, children, discarded}: Article): string {
  const kinds = new Map<string, number>()
  for (const {kind} of data.repairs) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return [
    data.path,
    ...listFacts(data).map(({name, value}) => `  ${name.padEnd(10)} ${value}`),
    ...children.flatMap((node) => outline(node, 1)),
    ...discarded.map(({type, value, position}) => `  ${position.start.line}: [${type}] ${shorten(value)}`),
    `  repairs    ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`,
    ''
  ].join('\n')
}

function outline(node: ArticleContent, level: number): string[] {
  const indent = '  '.repeat(level)
  const {line} = node.position.start
  if (node.type === 'section') {
    const heading = `${indent}${line}: ${'#'.repeat(node.depth)} ${node.title}`
    return [heading, ...node.children.flatMap((child) => outline(child, level + 1))]
  }
  if (node.type !== 'paragraph') return [`${indent}${line}: [${node.type}] ${shorten(node.value)}`]
  const themes = node.data.themes.map(({id}) => id).join(', ')
  const figures = node.children.reduce((count, sentence) => count + sentence.data.figures.length, 0)
  const notes = [themes, figures > 0 ? `${figures} figures` : ''].filter((text) => text !== '').join('; ')
  const text = shorten(node.children.map(({value}) => value).join(''))
  return [`${indent}${line}: ${text}${notes === '' ? '' : ` (${notes})`}`]
}

function shorten(text: string): string {
  const first = firstCharacters(text, shown)
  return first === text ? text : `${first}……`
}
