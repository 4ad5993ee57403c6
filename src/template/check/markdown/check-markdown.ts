import {parseDirective} from '../../directives.js'
import {listOptionalParts} from '../../optional-parts.js'
import {parseMarkdown} from '../../to-tree.js'
import {checkDirectives} from './check-directives.js'
import {checkHeadings} from './check-headings.js'
import {checkReferences} from './check-references.js'
import {checkTables} from './check-tables.js'
import type {MarkdownProblem} from './markdown-problem.js'

/**
 * Tell what is wrong with the Markdown that a template made: uneven or broken tables, headings that skip a level, none or
 * several titles, footnotes and links that lead nowhere, misspelt or open directives.
 *
 * The report is read as it is with all its optional parts, and as it is without any.
 */
export function checkMarkdown(markdown: string): MarkdownProblem[] {
  const parts = listOptionalParts(markdown)
  const within = (index: number): boolean => parts.some(({start, end}) => index >= start && index < end)
  const problems = new Map<string, MarkdownProblem>()
  // With its marks: the report itself where it has none.
  const written = parseMarkdown(markdown)
  for (const leaveOut of parts.length === 0 ? [false] : [false, true]) {
    // The marks of optional parts are no lines of the report.
    const lines = markdown
      .split('\n')
      .map((text, index) => ({text, index}))
      .filter(({text, index}) => !isMark(text) && !(leaveOut && within(index)))
    const report = lines.map(({text}) => text).join('\n')
    const tree = report === markdown ? written : parseMarkdown(report)
    const found = [checkHeadings, checkTables, checkReferences].flatMap((check) => check(tree, report))
    for (const problem of found) {
      const line = (lines[problem.line - 1]?.index ?? 0) + 1
      const key = `${problem.rule}:${line}:${problem.column}`
      if (!problems.has(key)) problems.set(key, {...problem, line})
    }
  }
  return [...problems.values(), ...checkDirectives(written, markdown)].sort(
    (a, b) => a.line - b.line || a.column - b.column
  )
}

function isMark(line: string): boolean {
  const name = parseDirective(line)?.name
  return name === 'optional' || name === 'left-out'
}
