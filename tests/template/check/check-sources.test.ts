import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {UserError} from '../../../src/model/user-error.js'
import {findTemplate} from '../../../src/pipeline/find-template.js'
import {checkSources} from '../../../src/template/check/check-sources.js'
import {tellUnknownHelper} from '../../../src/template/check/helpers.js'
import {compileTemplate, type TemplateSources} from '../../../src/template/engine.js'
import {loadTemplate} from '../../../src/template/load.js'

const templates = fileURLToPath(new URL('../../../templates', import.meta.url))

const find = (wanted: string): Promise<string> => findTemplate(wanted, templates)

const sourcesOf = (report: string, partials: Record<string, string> = {}): TemplateSources => ({
  path: 'report',
  report,
  partials: new Map(Object.entries(partials).map(([name, source]) => [name, {path: name, source}]))
})

/** Each problem as `path:line:column: message`. */
const check = (report: string, partials: Record<string, string> = {}): string[] =>
  checkSources(sourcesOf(report, partials)).map(
    ({path, line, column, message}) => `${path}:${line}:${column}: ${message}`
  )

const names = readdirSync(templates, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

test.each(names)('finds nothing in %s, which comes with the program', async (name) => {
  const {sources} = await loadTemplate(await find(name), find)
  expect(checkSources(sources).filter(({fatal}) => fatal)).toEqual([])
})

test('tells a misspelt name with the one that was meant, also in a branch that no data enters', () => {
  expect(check('一\n{{#if single}}\n  {{offise}}{{/if}}')).toEqual([
    'report:3:5: There is no name `offise` here (Report), did you mean `office`?'
  ])
})

test('knows what may be meant beside the names of the data', () => {
  expect(check('{{chpater}}{{#each cities}}{{tihs}}{{/each}}')).toEqual([
    'report:1:3: There is no name `chpater` here (Report), did you mean `chapter`?',
    'report:1:30: There is no name `tihs` of a text, did you mean `this`?'
  ])
})

test('tells all mistakes of all files, in their order', () => {
  const found = check('{{> b}}{{titel}}\n{{> a}}', {a: '{{offise}}', b: '\n{{perod}}'})
  expect(found.map((line) => line.split(': ')[0])).toEqual(['report:1:10', 'a:1:3', 'b:2:3'])
})

test('takes a name inside `each themes` that the report does not have, and tells it outside', () => {
  expect(check('{{#each themes}}{{unreported}}{{/each}}')).toEqual([])
  expect(check('{{unreported}}')).toEqual([
    'report:1:3: There is no name `unreported` here (Report), but inside `{{#each themes}}` there is'
  ])
})

test('says how to reach a name that stands further out', () => {
  expect(check('{{#each themes}}{{title}}{{#each coverage}}{{title}}{{name}}{{/each}}{{/each}}')).toEqual([
    'report:1:19: There is no name `title` here (Theme), but further out: did you mean `../title`?',
    'report:1:46: There is no name `title` here (Coverage), but further out: did you mean `@root.title`?',
    'report:1:55: There is no name `name` here (Coverage), but further out: did you mean `../name`?'
  ])
})

test('follows `../`, `@root`, `this` and the names of `as`', () => {
  const source =
    '{{#each themes as |theme number|}}{{number}}{{theme.name}}{{../title}}{{#each coverage}}' +
    '{{../name}}{{../../title}}{{@root.title}}{{this.city}}{{./city}}{{/each}}{{/each}}' +
    '{{#each cities}}{{this}}{{../title}}{{/each}}{{#with marks}}{{#if plans}}{{../date}}{{/if}}{{/with}}'
  expect(check(source)).toEqual([])
  expect(check('{{#each themes as |theme|}}{{theme.titel}}{{them.name}}{{/each}}')).toEqual([
    'report:1:30: `theme` has no name `titel`, expected one that docs/template-data.md lists for Theme',
    'report:1:45: There is no name `them` here (Theme), did you mean `theme`?'
  ])
})

test('counts the levels of `each` and `with`, but none for `if`, nor for the same value again', () => {
  expect(
    check('{{#each themes}}{{#if name}}{{#unless silent}}{{../title}}{{/unless}}{{/if}}{{/each}}')
  ).toEqual([])
  expect(check('{{#with this}}{{../title}}{{/with}}')).toEqual([
    'report:1:17: `../title` leads above the report, expected `title`'
  ])
})

test('tells `../` in a partial, which has no way out, and takes `@root` and a value that the caller gives', () => {
  expect(check('{{#each themes}}{{> a}}{{/each}}', {a: '{{name}}{{@root.title}}{{../title}}'})).toEqual([
    'a:1:26: `../title` leads out of the partial, where `../` has no way, expected `@root.title` or that its caller gives the name: `{{> a title=title}}`'
  ])
  expect(check('{{#each themes}}{{> a head=../title}}{{/each}}', {a: '{{head}}{{name}}'})).toEqual([])
})

test('follows a partial once for each kind of context', () => {
  expect(check('{{> a}}{{#each themes}}{{> a}}{{/each}}{{> a marks}}', {a: '{{name}}'})).toHaveLength(1)
  expect(check('{{#each themes}}{{> a}}{{/each}}', {a: '{{name}}'})).toEqual([])
  expect(check('{{> a sources}}', {a: '{{#each this}}{{id}}{{/each}}'})).toEqual([])
})

test('comes to an end with partials that call each other, also with ever new contexts', () => {
  expect(check('{{> a}}', {a: '{{> b}}', b: '{{> a}}'})).toEqual([])
  expect(
    check('{{> a}}', {a: '{{#each @root.cities}}{{> a}}{{/each}}{{> a n=this}}{{> a @root m=n n=0}}'})
  ).toEqual(['a:1:67: There is no name `n` of a text, expected `this`'])
})

test('tells a list or part that is printed as a text', () => {
  expect(check('{{cities}}{{#each themes}}{{this}}{{/each}}{{marks}}')).toEqual([
    'report:1:3: `{{cities}}` prints a list of texts run together, expected `{{#each cities}} … {{/each}}`',
    'report:1:29: `{{this}}` prints a part with names of its own (Theme) as `[object Object]`, expected one of its names',
    'report:1:46: `{{marks}}` prints a part with names of its own (Marks) as `[object Object]`, expected one of its names'
  ])
})

test('warns of a yes or no that is printed', () => {
  const problems = checkSources(sourcesOf('{{single}}'))
  expect(problems).toMatchObject([{line: 1, column: 3, fatal: false}])
})

test('tells `each` over what is no list', () => {
  expect(
    check('{{#each title}}{{x}}{{/each}}{{#each marks}}{{x}}{{/each}}{{#each cities.length}}{{/each}}')
  ).toEqual([
    'report:1:9: `{{#each title}}` walks a list, but `title` is a text, expected `{{#if title}}`',
    'report:1:38: `{{#each marks}}` walks a list, but `marks` is a part with names of its own (Marks), expected `{{#with marks}}`',
    'report:1:67: `{{#each cities.length}}` walks a list, but `cities.length` is a number, expected `{{#if cities.length}}`'
  ])
})

test('tells a name behind a list or a text', () => {
  expect(check('{{themes.name}}{{title.length}}{{marks.plan}}{{cities.length}}{{cities.[0]}}')).toEqual([
    'report:1:3: `themes` is a list of Theme, expected `{{#each themes}}` around `name`',
    'report:1:18: `title` is a text, expected no `.length` behind it',
    'report:1:34: `marks` has no name `plan`, did you mean `marks.plans`?'
  ])
})

test('tells a mistake once, and nothing of what hangs on it', () => {
  expect(check('{{#each citys}}{{this}}{{name}}{{../title}}{{/each}}')).toEqual([
    'report:1:9: There is no name `citys` here (Report), did you mean `cities`?'
  ])
})

test('knows `@first`, `@last`, `@index` and `@key` inside of `each` alone', () => {
  expect(
    check('{{#each cities}}{{@index}}{{@key}}{{#unless @last}}、{{/unless}}{{> a}}{{/each}}', {
      a: '{{@index}}'
    })
  ).toEqual([])
  expect(
    check('{{#each cities}}{{else}}{{@index}}{{/each}}{{#each cities}}{{@frist}}{{@../index}}{{/each}}')
  ).toEqual([
    'report:1:27: `@index` stands outside of any `{{#each}}`, expected it inside one',
    'report:1:62: There is no `@frist`, did you mean `@first`?',
    'report:1:72: `@../index` stands above the outermost `{{#each}}`, expected it inside one'
  ])
})

test('checks `{{else}}` and `{{else if}}`, each in the context around', () => {
  expect(check('{{#each findings}}{{cited}}{{else}}{{cited}}{{/each}}')).toEqual([
    'report:1:38: There is no name `cited` here (Report), but inside `{{#each findings}}` there is'
  ])
  expect(check('{{#if single}}{{else if fwe}}{{else}}{{titel}}{{/if}}')).toEqual([
    'report:1:25: There is no name `fwe` here (Report), did you mean `few`?',
    'report:1:40: There is no name `titel` here (Report), did you mean `title`?'
  ])
})

test('knows a block without helper as Handlebars does', () => {
  expect(
    check(
      '{{#themes}}{{name}}{{@index}}{{/themes}}{{#single}}{{title}}{{/single}}{{#marks}}{{../title}}{{/marks}}'
    )
  ).toEqual([])
  expect(check('{{#cits}}{{x}}{{/cits}}{{^findings}}无{{/findings}}')).toEqual([
    'report:1:4: There is no name `cits` here (Report), did you mean `cities`?'
  ])
})

test('tells a partial that is missing, and one that no file uses', () => {
  const partials = {coverage: '{{title}}', used: ''}
  expect(check('{{> covrage}}{{> used}}', partials)).toEqual([
    'report:1:5: There is no partial `covrage`, did you mean `coverage`? Otherwise expected a file `partials/covrage.md.hbs`',
    'coverage:1:1: No file uses this partial, expected `{{> coverage}}` in one'
  ])
  expect(checkSources(sourcesOf('', {a: ''}))).toMatchObject([{path: 'a', fatal: false}])
})

test('does not call a partial unused where a file is not well formed or a name is computed', () => {
  expect(check('{{#if single}}', {a: ''})).toHaveLength(1)
  expect(check('{{> (lookup cities 0)}}', {a: ''})).toEqual([
    'report:1:1: Which partial this is shows only when the report is made, expected a name that can be checked'
  ])
})

test('takes what stands in a partial’s call for what is shown where it is missing', () => {
  expect(check('{{#> nothing}}{{title}}{{/nothing}}{{#> a}}{{/a}}', {a: '{{> @partial-block}}'})).toEqual([])
})

test('tells helpers that do not exist, and those that are used the wrong way', () => {
  expect(
    check('{{uper title}}{{#eahc cities}}{{x}}{{/eahc}}{{each cities}}{{#chapter}}{{/chapter}}')
  ).toEqual([
    `report:1:3: ${tellUnknownHelper('uper')}`,
    'report:1:18: There is no helper `eahc`, did you mean `each`?',
    'report:1:47: `each` is a block, expected `{{#each …}}`',
    'report:1:63: `chapter` is no block, expected `{{chapter}}`'
  ])
  expect(check('{{#each}}{{/each}}{{#if title office}}{{/if}}{{#if (eq title office)}}{{/if}}')).toEqual([
    'report:1:1: `{{#each …}}` asks for one name, expected such as `{{#each cities}}`',
    'report:1:19: `{{#if …}}` asks for one name, expected such as `{{#if office}}`',
    `report:1:53: ${tellUnknownHelper('eq')}`
  ])
})

test('takes the helpers that there are', () => {
  expect(
    check(
      '{{chapter}}{{tableNumber}}{{#if (chapter)}}{{/if}}{{lookup cities 0}}{{#if period includeZero=true}}{{/if}}'
    )
  ).toEqual([])
  expect(check('{{lookup marks "plan"}}{{lookup cities}}')).toEqual([
    'report:1:16: There is no name `plan` to look up, expected one that the data has',
    'report:1:26: `lookup` takes a list and a number, expected such as `{{lookup cities @index}}`'
  ])
})

test('knows the same helpers as the engine', () => {
  let told = ''
  try {
    compileTemplate(sourcesOf('{{xyz 1}}'))({} as never) // No name of the view is read.
  } catch (error) {
    told = error instanceof UserError ? error.message : ''
  }
  expect(tellUnknownHelper('xyz')).toBe(told)
})

test('tells a file that is not well formed in the words of the engine, and checks the others', () => {
  expect(check('{{> a}}{{> b}}', {a: '\n{{#each cities}}\n', b: '{{titel}}'})).toEqual([
    'a:2:1: The block `{{#each cities}}` of line 2 has no end, expected `{{/each}}`',
    'b:1:3: There is no name `titel` here (Report), did you mean `title`?'
  ])
  expect(check('{{#*inline "a"}}一{{/inline}}')).toEqual([
    'report:1:1: The template has a partial or decorator of its own (`{{#*inline}}`), expected a file under `partials/`'
  ])
})

test('leaves comments and escaped marks alone', () => {
  expect(check('{{! offise }}{{!-- {{offise}} --}}\\{{offise}} 𠮷“”——……{{title}}')).toEqual([])
})
