// The bundle: the package's main entry also loads source-map, which takes longer than all the rest.
import Handlebars from 'handlebars/dist/handlebars.js'
import {UserError} from '../model/user-error.js'
import {toChineseOrdinal} from '../text/chinese-ordinal.js'
import {findOpenBlock} from './find-open-block.js'
import {toUserError} from './to-user-error.js'
import type {ReportView} from './report-view.js'

/** The sources of a template: the report and its partials, with the paths that messages name. */
export interface TemplateSources {
  path: string
  report: string
  partials: ReadonlyMap<string, {path: string; source: string}>
}

/** A report of more than this many characters comes from a template that repeats itself. */
const maximumLength = 20_000_000

/** A partial that stands inside itself more often than this never ends. */
const maximumDepth = 50

/** Rounds of `each` and partials: 20 themes × 30 rows × 40 cities × 2 quotations, the largest report in sight, take 48,000. */
const maximumRounds = 1_000_000

// Handlebars counts its own `log` and `helperMissing` among the known ones unless told otherwise.
const knownHelpers = {
  chapter: true,
  tableNumber: true,
  figureNumber: true,
  part: true,
  first: true,
  is: true,
  log: false,
  helperMissing: false,
  blockHelperMissing: false
} as const

const options = {strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers, preventIndent: true}

/**
 * Compile a template and give the function that fills it.
 *
 * The values of the view are Markdown already, so nothing is escaped again. Four helpers number what a report counts,
 * in the order of the text: `{{chapter}}` gives 一, 二, 三 …, `{{part}}` the same anew in each chapter, `{{tableNumber}}`
 * and `{{figureNumber}}` 1, 2, 3 … `(first items 2)` gives the first two of a list,
 * `(is id "mediation")` tells whether two values are the same. Throws a
 * `UserError` with file, line and column where the template is wrong, also while it is being filled.
 */
export function compileTemplate(sources: TemplateSources): (view: ReportView) => string {
  const engine = Handlebars.create()
  engine.unregisterHelper('log')
  // A partial written inside a template would escape the counts below.
  engine.unregisterDecorator('inline')
  let rounds = 0
  const countRound = (): void => {
    if (++rounds <= maximumRounds) return
    throw new UserError(
      `The template repeats itself more than ${maximumRounds} times, expected fewer \`each\` or partials inside each other`,
      {path: sources.path}
    )
  }
  guardBlocks(engine, countRound)
  for (const [name, {path, source}] of sources.partials) {
    const fill = compile(engine, source, path)
    let depth = 0
    engine.registerPartial(name, (context: unknown, runtime?: Handlebars.RuntimeOptions) => {
      if (depth >= maximumDepth) {
        throw new UserError(`The partial \`${name}\` includes itself without end, expected an end`, {path})
      }
      countRound()
      depth++
      try {
        return located(path, () => fill(context, runtime))
      } finally {
        depth--
      }
    })
  }
  const fill = compile(engine, sources.report, sources.path)
  return (view) => {
    rounds = 0
    let chapters = 0
    let parts = 0
    let tables = 0
    let figures = 0
    const helpers = {
      chapter: () => {
        parts = 0
        return toChineseOrdinal(++chapters)
      },
      part: () => toChineseOrdinal(++parts),
      is: (value: unknown, other: unknown) => value === other,
      first: (items: unknown, count: unknown) =>
        Array.isArray(items) && typeof count === 'number' ? items.slice(0, count) : items,
      tableNumber: () => String(++tables),
      figureNumber: () => String(++figures)
    }
    const markdown = located(sources.path, () => fill(view, {helpers}))
    if (markdown.length > maximumLength) {
      throw new UserError(
        `The template makes ${markdown.length} characters, expected at most ${maximumLength}`,
        {
          path: sources.path
        }
      )
    }
    return markdown
  }
}

/**
 * Replace the block helpers by such that refuse a name the data does not have, and tell every round of `each`.
 *
 * Handlebars' own take `{{#each citys}}` for an empty list and `{{#if offise}}` for a no, also when it runs strict: a
 * slip would leave out a whole chapter without a word.
 */
function guardBlocks(engine: typeof Handlebars, onRound: () => void): void {
  for (const name of ['each', 'if', 'unless', 'with']) {
    const helper = engine.helpers[name] as Handlebars.HelperDelegate | undefined // Handlebars brings it.
    engine.registerHelper(name, function (this: unknown, value: unknown, block?: Handlebars.HelperOptions) {
      if (value === undefined || block === undefined) {
        const {loc} = (block ?? value) as {loc: hbs.AST.SourceLocation} // Not in the types, but always there.
        throw new Handlebars.Exception(`unknown value of ${name}`, {type: 'BlockStatement', loc})
      }
      const fn: Handlebars.TemplateDelegate = (context: unknown, runtime) => {
        if (name === 'each') onRound()
        return block.fn(context, runtime)
      }
      return helper?.call(this, value, {...block, fn}) as unknown
    })
  }
}

function compile(engine: typeof Handlebars, source: string, path: string): HandlebarsTemplateDelegate {
  // `compile` waits until the first use; `parse` tells a mistake now.
  return located(path, () => engine.compile(parseSource(engine, source, path), options))
}

function parseSource(engine: typeof Handlebars, source: string, path: string): hbs.AST.Program {
  try {
    return engine.parse(source)
  } catch (error) {
    // The parser names the end of the file; the mistake is where the block begins.
    const open = error instanceof Error && endsInBlock(error.message) ? findOpenBlock(source) : undefined
    if (open === undefined) throw error
    const {mark, name, line, column} = open
    const reason = `The block \`${mark}\` of line ${line} has no end, expected \`{{/${name}}}\``
    throw new UserError(reason, {path, line, column})
  }
}

/** Tell whether a file ends where the parser waits for the end of a block, and not inside a mark. */
const endsInBlock = (message: string): boolean =>
  message.endsWith("got 'EOF'") && message.includes("'OPEN_ENDBLOCK'")

/** Run a step of Handlebars and turn its errors into `UserError`s at their place in the file. */
function located<T>(path: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw toUserError(error, path)
  }
}
