import {readFile} from 'node:fs/promises'
import {dirname, relative, sep} from 'node:path'
import type {Comparison} from '../model/comparison.js'
import {UserError} from '../model/user-error.js'
import {repairNames} from '../repair/repair-names.js'
import {checkSources} from '../template/check/check-sources.js'
import {checkMarkdown} from '../template/check/markdown/check-markdown.js'
import type {Problem} from '../template/check/problem.js'
import {traceTemplate} from '../template/check/trace-template.js'
import {compileTemplate} from '../template/engine.js'
import {loadTemplate, type Template} from '../template/load.js'
import {sampleComparisons} from '../template/sample-comparisons.js'
import {withoutParts} from '../template/optional-parts.js'
import {toCharts} from '../template/to-charts.js'
import {toReportView, type ReportHead} from '../template/to-report-view.js'
import {checkPictures} from './check-pictures.js'
import {findTemplate} from './find-template.js'

const sampleData = new URL('../../data/sample-comparison.json', import.meta.url)

/** All that settings can say. */
const sampleHead: Required<ReportHead> = {
  office: '示例市政策研究室',
  period: '2021—2024年',
  date: '2025-02-20',
  bulletin: {
    name: '政法工作简报',
    issue: 3,
    total: 128,
    notice: '内部资料　注意保存',
    reportTo: ['示例市委', '示例市政府'],
    sendTo: ['示例市政协'],
    issueTo: ['各县区'],
    copies: 120
  }
}

/**
 * Check a template folder and tell all its problems: those of its files in their order, then those of what they make.
 *
 * First the files are checked in all branches, then they are filled with sample comparisons of one, three and nine
 * cities, and the Markdown that they make is checked. `project` is the folder where templates are looked for that this
 * one extends. A layout that is wrong is one problem: nothing else can be told then.
 */
export async function checkTemplate(folder: string, project = dirname(folder)): Promise<Problem[]> {
  let template: Template
  try {
    template = await loadTemplate(folder, (name) => findTemplate(name, project))
  } catch (error) {
    return [toProblem(error, folder)]
  }
  const isOwn = (path: string): boolean => relative(folder, path).split(sep)[0] !== '..'
  // A report that extends another need not use all its partials.
  const found = checkSources(template.sources).filter(({fatal, path}) => fatal || isOwn(path))
  return [...found, ...(await checkFilled(template, found))]
}

async function checkFilled(template: Template, found: readonly Problem[]): Promise<Problem[]> {
  const {sources} = template
  const problems = new Map<string, Problem>()
  const add = (key: string, problem: Problem): void => {
    if (!problems.has(key)) problems.set(key, problem)
  }
  const broken = found.some(({fatal}) => fatal)
  const attempt = <T>(step: () => T): T | undefined => {
    try {
      return step()
    } catch (error) {
      const problem = toProblem(error, sources.path)
      // Otherwise it is most likely what was found already, in other words.
      if (!broken) add(problem.message, problem)
      return undefined
    }
  }
  // Made by `scripts/make-sample-comparison.mjs`.
  const sample = JSON.parse(await readFile(sampleData, 'utf8')) as Comparison
  const traced = traceTemplate(sources)
  const fill = attempt(() => compileTemplate(traced.sources))
  for (const {name, comparison} of sampleComparisons(sample)) {
    const filled = attempt(() => fill?.(toReportView(comparison, sampleHead, repairNames)))
    if (filled === undefined) continue
    const {markdown, lineOf} = traced.read(filled)
    for (const problem of await checkPictures(withoutParts(markdown, []), template, toCharts(comparison))) {
      add(problem.message, problem)
    }
    for (const {rule, line, column, message, fatal} of checkMarkdown(markdown)) {
      const from = lineOf(line, column) ?? {path: sources.path, line: 1}
      const place = `line ${line}, column ${column} of the sample with ${name}`
      // The samples differ in how many cells a row has.
      const key = `${rule}:${from.path}:${from.line}:${rule.startsWith('table') ? '' : message}`
      add(key, {...from, message: `${message} (${place})`, fatal})
    }
  }
  return [...problems.values()]
}

function toProblem(error: unknown, path: string): Problem {
  if (!(error instanceof UserError)) throw error
  return {path, ...error.place, message: error.message, fatal: true}
}
