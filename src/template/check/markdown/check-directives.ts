import type {Root} from 'mdast'
import {directiveNames, parseDirective, type Directive, type DirectiveName} from '../../directives.js'
import {isMisspelling} from '../../../text/is-misspelling.js'
import {nodesIn, startOf, type MarkdownProblem} from './markdown-problem.js'

/** What can be written behind the name of a directive. */
const attributesOf: Record<DirectiveName, readonly string[]> = {
  'page-break': [],
  toc: ['title', 'depth'],
  masthead: [],
  colophon: [],
  optional: ['rank', 'what'],
  'left-out': ['text']
}

/** Directives that have an end. */
const paired: readonly DirectiveName[] = ['masthead', 'colophon', 'optional']

interface Place {
  line: number
  column: number
}

/** A comment with its place in the report. */
interface Comment extends Place {
  text: string
  /** Nothing else stands on its line. */
  alone: boolean
}

/**
 * Tell directives that are misspelt, not well formed, without an end or in a place where nothing reads them.
 *
 * `tree` is that of the same Markdown. A comment in free words is none of our business.
 */
export function checkDirectives(tree: Root, markdown: string): MarkdownProblem[] {
  const problems: MarkdownProblem[] = []
  const tell = ({line, column}: Place, rule: string, message: string): void => {
    problems.push({rule, line, column, message, fatal: true})
  }
  const blocks = new Set(
    tree.children.flatMap((node) =>
      node.type === 'html' && parseDirective(node.value) ? [startOf(node).line] : []
    )
  )
  const open: Array<{name: DirectiveName; place: Place}> = []
  for (const comment of commentsIn(tree, markdown)) {
    const {text, ...place} = comment
    const directive = parseDirective(text)
    const slip = directive === undefined ? tellSlip(text) : tellAttributes(directive)
    if (slip !== undefined) tell(place, 'directive-unknown', slip)
    if (directive === undefined) continue
    const {name, closes} = directive
    const byLines = name === 'optional' || name === 'left-out'
    if (byLines ? !comment.alone : !blocks.has(place.line) || !comment.alone) {
      const where = byLines
        ? 'a line of its own'
        : 'a line of its own, outside of lists, quotations and tables'
      tell(place, 'directive-place', `Nothing reads \`${text}\` here, expected it on ${where}`)
    }
    if (!paired.includes(name)) {
      if (closes) tell(place, 'directive-end', `\`${name}\` has no end, expected \`<!-- ${name} -->\` alone`)
    } else if (closes) {
      const index = open.findLastIndex((one) => one.name === name)
      if (index === -1)
        tell(place, 'directive-end', `\`${text}\` ends nothing, expected \`<!-- ${name} -->\` before it`)
      else open.splice(index, 1)
    } else {
      open.push({name, place})
    }
  }
  for (const {name, place} of open) {
    tell(place, 'directive-open', `\`<!-- ${name} -->\` has no end, expected \`<!-- /${name} -->\``)
  }
  return problems
}

/** All comments outside of code. */
function commentsIn(tree: Root, markdown: string): Comment[] {
  const code = [...nodesIn(tree)].flatMap(({type, position}) =>
    position && (type === 'code' || type === 'inlineCode')
      ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const]
      : []
  )
  return [...markdown.matchAll(/<!--(?:[^]*?-->|[^]*$)/g)]
    .filter(({index}) => !code.some(([start, end]) => index >= start && index < end))
    .map(({0: text, index}) => {
      const lineStart = markdown.lastIndexOf('\n', index - 1) + 1
      const lineEnd = markdown.indexOf('\n', index + text.length)
      const around =
        markdown.slice(lineStart, index) +
        markdown.slice(index + text.length, lineEnd === -1 ? undefined : lineEnd)
      return {
        text,
        line: markdown.slice(0, index).split('\n').length,
        column: index - lineStart + 1,
        alone: around.trim() === ''
      }
    })
}

/** Say what a comment was likely meant for. */
function tellSlip(comment: string): string | undefined {
  if (!comment.endsWith('-->'))
    return 'The comment has no end and hides all that follows, expected `-->` behind it'
  const inner = comment.slice('<!--'.length, -'-->'.length).trim()
  const [, slash = '', words = '', behind = ''] =
    /^(\/?)\s*([A-Za-z][A-Za-z\s_-]*?)(\s+\w+\s*=[^]*)?$/.exec(inner) ?? []
  const given = words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const exact = directiveNames.find((name) => name === given)
  const meant = exact ?? directiveNames.find((name) => isMisspelling(given, name))
  if (meant === undefined) return undefined
  const attributes = attributesOf[meant].map((name) => ` ${name}="…"`).join('')
  const expected = `<!-- ${slash}${meant}${behind === '' || slash === '/' ? '' : attributes} -->`
  return `\`${comment}\` is no directive, did you mean \`${expected}\`?`
}

function tellAttributes({name, closes, attributes}: Directive): string | undefined {
  if (closes) return undefined
  const known = attributesOf[name]
  const wrong = Object.keys(attributes).find((key) => !known.includes(key))
  if (wrong !== undefined) {
    const expected = known.length === 0 ? 'none' : known.map((key) => `\`${key}\``).join(' or ')
    return `\`${name}\` has no \`${wrong}\`, expected ${expected}`
  }
  const {depth, rank} = attributes
  if (name === 'toc' && depth !== undefined && !/^[123]$/.test(depth)) {
    return `The depth of \`toc\` is \`${depth}\`, expected 1, 2 or 3`
  }
  if (name === 'optional' && (rank === undefined || !/^\d+(?:\.\d+)?$/.test(rank))) {
    return `The rank of \`optional\` is \`${rank ?? ''}\`, expected a number such as \`rank="3"\``
  }
  return undefined
}
