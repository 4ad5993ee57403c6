import {parseDirective} from './directives.js'

/** A part that a report can do without, between `<!-- optional rank="3" what="图1" -->` and `<!-- /optional -->`. */
export interface OptionalPart {
  /** The part with the highest rank goes first; of equal ranks the last one in the text. */
  rank: number
  /** What the report says was left out. */
  what: string
  /** Its lines, markers included, from 0; `end` is behind the last one. */
  start: number
  end: number
}

/**
 * Find the optional parts of a filled template, in the order in which they are given up.
 *
 * Markers stand on lines of their own, also between the rows of a table or the items of a list. A part inside another
 * counts by itself; one without an end is none.
 */
export function listOptionalParts(markdown: string): OptionalPart[] {
  const open: Array<Omit<OptionalPart, 'end'>> = []
  const parts: OptionalPart[] = []
  markdown.split('\n').forEach((line, index) => {
    const directive = directiveIn(line)
    if (directive?.name !== 'optional') return
    if (!directive.closes) {
      const {rank = '', what = ''} = directive.attributes
      open.push({rank: Number.parseFloat(rank) || 0, what, start: index})
      return
    }
    const part = open.pop()
    if (part !== undefined) parts.push({...part, end: index + 1})
  })
  return parts.sort((a, b) => b.rank - a.rank || b.start - a.start)
}

/**
 * Leave parts out of a filled template, and take away the markers of those that stay.
 *
 * `<!-- left-out text="略去：{what}。" -->` becomes that text, with the names of what was left out in the order of the
 * report; it disappears where nothing was.
 */
export function withoutParts(markdown: string, leftOut: readonly OptionalPart[]): string {
  const inText = [...leftOut].sort((a, b) => a.start - b.start)
  const what = [...new Set(inText.map((part) => part.what).filter((name) => name !== ''))].join('、')
  return markdown
    .split('\n')
    .flatMap((line, index) => {
      if (leftOut.some(({start, end}) => index >= start && index < end)) return []
      const directive = directiveIn(line)
      if (directive?.name === 'optional') return []
      if (directive?.name !== 'left-out') return [line]
      const {text = '因篇幅所限，略去：{what}。'} = directive.attributes
      return leftOut.length === 0 ? [] : [text.replaceAll('{what}', () => what)]
    })
    .join('\n')
}

function directiveIn(line: string): ReturnType<typeof parseDirective> {
  return line.trimStart().startsWith('<!--') ? parseDirective(line) : undefined
}
