import Handlebars from 'handlebars/dist/handlebars.js'
import type {TemplateSources} from '../engine.js'

/** A line of a template. */
export interface TemplateLine {
  path: string
  /** From 1. */
  line: number
}

/** A report that a traced template made, and where in the template each of its places comes from. */
export interface TracedReport {
  markdown: string
  /** `line` and `column` of the report, from 1. */
  lineOf: (line: number, column: number) => TemplateLine | undefined
}

/** Marks are characters of plane 15, which no script uses; with more lines than it has the rest stays unmarked. */
const firstMark = 0xf0000
const mostMarks = 0xfff0

/**
 * Put an invisible mark before each piece of a template’s text, so that the filled report tells the lines it comes from.
 *
 * A mark stands only where a line has a text or prints a name: it changes nothing of what Handlebars takes for a line
 * that holds only a block, which it drops. A file that is not well formed stays as it is.
 */
export function traceTemplate(sources: TemplateSources): {
  sources: TemplateSources
  read: (filled: string) => TracedReport
} {
  const lines: TemplateLine[] = []
  const markOf = (line: TemplateLine): string => {
    if (lines.length >= mostMarks) return ''
    lines.push(line)
    return String.fromCodePoint(firstMark + lines.length - 1)
  }
  const mark = (path: string, source: string): string => {
    let marked = ''
    let end = 0
    for (const {offset, line} of textPlaces(source)) {
      marked += source.slice(end, offset) + markOf({path, line})
      end = offset
    }
    return marked + source.slice(end)
  }
  const partials = new Map(
    [...sources.partials].map(([name, {path, source}]) => [name, {path, source: mark(path, source)}])
  )
  return {
    sources: {...sources, report: mark(sources.path, sources.report), partials},
    read: (filled) => readMarks(filled, lines)
  }
}

function readMarks(filled: string, lines: readonly TemplateLine[]): TracedReport {
  const marks: Array<{line: number; column: number; from: TemplateLine | undefined}> = []
  const markdown = filled
    .split('\n')
    .map((text, index) => {
      let column = 1
      return text.replace(/[\u{f0000}-\u{fffef}]|[^\u{f0000}-\u{fffef}]+/gu, (piece) => {
        const from = lines[(piece.codePointAt(0) ?? 0) - firstMark]
        if (from === undefined) {
          column += piece.length
          return piece
        }
        marks.push({line: index + 1, column, from})
        return ''
      })
    })
    .join('\n')
  return {
    markdown,
    lineOf: (line, column) => {
      const before = marks.findLast(
        (mark) => mark.line < line || (mark.line === line && mark.column <= column)
      )
      const onLine = before?.line === line ? before : marks.find((mark) => mark.line === line)
      return (onLine ?? before)?.from
    }
  }
}

/** Where lines of text begin, and marks that print something. */
function textPlaces(source: string): Array<{offset: number; line: number}> {
  const starts = [...source.matchAll(/^/gm)].map(({index}) => index)
  const places: Array<{offset: number; line: number}> = []
  const visit = (program: hbs.AST.Program | undefined): void => {
    for (const statement of program?.body ?? []) {
      const {start} = statement.loc
      const offset = (starts[start.line - 1] ?? 0) + start.column
      if (statement.type === 'ContentStatement') {
        const {original} = statement as unknown as {original: string} // The types say otherwise.
        // Behind a backslash stands the `{{` that it escapes.
        if (!source.startsWith(original, offset) || source[offset - 1] === '\\') continue
        for (const {index} of original.matchAll(/(?<=^\s*?)[^\s]/gm)) {
          const line = start.line + original.slice(0, index).split('\n').length - 1
          places.push({offset: offset + index, line})
        }
      } else if (statement.type === 'MustacheStatement') {
        // `{{~title}}` takes away the blanks before it.
        if (!(statement as hbs.AST.MustacheStatement).strip.open) places.push({offset, line: start.line})
      } else {
        const {program: inner, inverse} = statement as Partial<hbs.AST.BlockStatement> // Both or none.
        visit(inner)
        visit(inverse)
      }
    }
  }
  visit(parse(source))
  return places.sort((a, b) => a.offset - b.offset)
}

function parse(source: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(source)
  } catch {
    return undefined // The engine tells it in better words.
  }
}
