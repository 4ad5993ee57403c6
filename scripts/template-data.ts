import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {compareArticles} from '../src/compare/compare-articles.js'
import type {Selection} from '../src/compare/select/select-articles.js'
import {findLexicons} from '../src/pipeline/lexicons.js'
import {parseArticles} from '../src/pipeline/parse-articles.js'
import {repairNames} from '../src/repair/repair-names.js'
import type {ReportView} from '../src/template/report-view.js'
import {toReportView} from '../src/template/to-report-view.js'
import {compileLexicons} from '../src/themes/compile-lexicons.js'
import {findExamples} from './find-examples.js'
import {readInterfaces, type Part, type Shape} from './read-interfaces.js'
import {viewFiles} from './template-names.js'

const themes = ['mediation', 'smart-community', 'business-environment', 'team-building']

/**
 * Write `docs/template-data.md` from the types of `report-view.ts` and `theme-view.ts` and their doc comments.
 *
 * The examples come from runs over the sample articles; what these do not show, from one with their clean copies and
 * articles of other cities. `root` is the folder of the checkout.
 */
export async function writeTemplateData(root: string): Promise<string> {
  const read = viewFiles.flatMap((path) => readInterfaces(path, readFileSync(join(root, path), 'utf8')))
  const parts = fromRoot(read, 'ReportView')
  const examples = findExamples(parts, await makeViews(root))
  return [introduction, ...parts.map((part) => describe(part, examples))].join('\n')
}

async function makeViews(root: string): Promise<ReportView[]> {
  const folders = [
    'fixtures/articles',
    'fixtures/clean',
    'fixtures/understanding/open',
    'fixtures/understanding/blind',
    'fixtures/understanding/second-blind'
  ]
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:txt|md|html)$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`)
  )
  const lexicons = await findLexicons(themes, [], root)
  const {articles} = await parseArticles(paths, compileLexicons(lexicons), {folder: root})
  const view = (place: string, selection: Selection): ReportView => {
    const chosen = articles.filter(({data}) => data.path.startsWith(place))
    const comparison = compareArticles(chosen, lexicons, {title: '政法工作比较简报', ...selection})
    const head = {office: '示例市政策研究室', period: '2021—2024年', date: '2025-02-20'}
    return toReportView(comparison, head, repairNames)
  }
  return [
    view('fixtures/articles', {cities: ['南昌', '芜湖', '南通']}),
    view('fixtures/articles', {cities: ['芜湖'], otherCities: 'leave-out'}),
    view('fixtures/', {}),
    view('fixtures/understanding/open/diary', {})
  ]
}

/** Order the parts as a reader meets them from the first on, and leave out what leads nowhere. */
function fromRoot(parts: readonly Part[], root: string): Part[] {
  const byName = new Map(parts.map((part) => [part.name, part]))
  const ordered = new Set<Part>()
  const visit = (name: string): void => {
    const part = byName.get(name)
    if (!part) throw new Error(`There is no interface \`${name}\`, expected it in the files of the view`)
    if (ordered.has(part)) return
    ordered.add(part)
    for (const {shape} of part.fields) for (const inner of namesIn(shape)) visit(inner)
  }
  visit(root)
  return [...ordered]
}

function namesIn(shape: Shape): string[] {
  if (shape.kind === 'list') return namesIn(shape.of)
  return shape.kind === 'part' ? [shape.name, ...(shape.of ? namesIn(shape.of) : [])] : []
}

function describe({name, doc, fields}: Part, examples: ReadonlyMap<string, string>): string {
  const rows = fields.map((field) => {
    const example = examples.get(`${name}.${field.name}`) ?? 'none in the samples'
    const cells = [`\`${field.name}\``, describeShape(field.shape), field.doc, example]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  return [
    `## ${titleOf(name)}\n`,
    `${doc}\n`,
    '| name | holds | what it is | example |',
    '| --- | --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'plain':
      return shape.label
    case 'parameter':
      return 'item'
    case 'list':
      return shape.of.kind === 'parameter' ? 'list' : `list of ${describeShape(shape.of)}`
    case 'part': {
      const title = titleOf(shape.name)
      const link = `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`
      return shape.of ? `${link} of ${describeShape(shape.of)}` : link
    }
  }
}

/** `ProfileThemeView` is called `Profile theme`. */
function titleOf(name: string): string {
  const words = name.replace(/View$/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return words.charAt(0) + words.slice(1).toLowerCase()
}

const introduction = `# What a template can show

<!-- Made from report-view.ts and theme-view.ts in src/template/ by \`node scripts/make-template-data.mjs\`: change the comments there. -->

A template is Markdown with [Handlebars](https://handlebarsjs.com/guide/) marks. All texts are escaped for Markdown
already, also for table cells.

- \`{{title}}\` prints a name, \`{{#each cities}} … {{else}} … {{/each}}\` walks a list and says what to print when it is
  empty, \`{{#if office}} … {{/if}}\` asks whether there is something. A name that the data does not have is told as a mistake
  with its place.
- Inside \`{{#each …}}\` the names of the item stand for themselves, \`{{this}}\` is the item of a plain list, \`{{@last}}\` is
  true at the last one, \`../city\` is a name of the item around it, and \`@root.cities\` is a name of the report.
- \`{{> figures}}\` puts in the file \`partials/figures.md.hbs\`.
- \`{{chapter}}\` gives 一, 二, 三 … and \`{{tableNumber}}\` 1, 2, 3 …, each time the next one.
- A citation \`[1]\` becomes a link in DOCX and PDF, to the entry of the chapter 来源 that opens with the same number. A
  \`[1]\` in the words of an article stays text.

The tables below begin with the report; each following one is a part of it. Examples come from the articles under
\`fixtures/\`.
`
