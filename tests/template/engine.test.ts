import {expect, test} from 'vitest'
import {UserError} from '../../src/model/user-error.js'
import {compileTemplate} from '../../src/template/engine.js'
import {toReportView} from '../../src/template/to-report-view.js'

const view = toReportView(
  {title: '简报*', cities: ['甲', '乙'], sources: [], omitted: [], findings: [], themes: []},
  {office: '研究室', period: '', date: '2025-02-10'},
  new Map()
)

const fill = (report: string, partials: Record<string, string> = {}): string =>
  compileTemplate({
    path: 'report.md.hbs',
    report,
    partials: new Map(
      Object.entries(partials).map(([name, source]) => [name, {path: `partials/${name}.md.hbs`, source}])
    )
  })(view)

function mistakeIn(report: string, partials: Record<string, string> = {}): UserError {
  try {
    fill(report, partials)
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('Expected a `UserError`')
}

test('fills in values that are Markdown already, without HTML escapes', () => {
  expect(fill('# {{title}} {{date}}')).toBe('# 简报\\* 2025年2月10日')
})

test('numbers chapters and tables in the order of the text, through partials', () => {
  expect(fill('{{chapter}}{{> a}}{{chapter}}{{tableNumber}}', {a: '{{chapter}}{{tableNumber}}'})).toBe(
    '一二1三2'
  )
})

test('numbers from one again in the next report', () => {
  const template = compileTemplate({path: 'r', report: '{{chapter}}', partials: new Map()})
  expect([template(view), template(view)]).toEqual(['一', '一'])
})

test('tells the innermost block that is not closed, where it begins', () => {
  const error = mistakeIn('一\n  {{#each cities}}\n{{#if title}}{{/if}}\n')
  expect(error.message).toBe('The block `{{#each cities}}` of line 2 has no end, expected `{{/each}}`')
  expect(error.place).toEqual({path: 'report.md.hbs', line: 2, column: 3})
  expect(mistakeIn('{{> a}}', {a: '{{#each cities}}\n𠮷{{#if (is this "}}")}}“”{{else}}'})).toMatchObject({
    message: 'The block `{{#if (is this "}}")}}` of line 2 has no end, expected `{{/if}}`',
    place: {path: 'partials/a.md.hbs', line: 2, column: 3}
  })
  expect(mistakeIn('{{~#each\n  cities as |c|~}}\n').message).toContain(
    'The block `{{~#each cities as |c|~}}` of line 1'
  )
  expect(mistakeIn('{{^cities}}一').message).toContain('expected `{{/cities}}`')
})

test('takes no block for open that stands in a comment or behind an escape', () => {
  const around = '{{!-- {{#if a}} --}}{{! /if }}\\{{#with b}} {{^}}'
  expect(mistakeIn(`{{#each cities}}${around}`).message).toContain('The block `{{#each cities}}` of line 1')
})

test('tells a block that is closed by another name', () => {
  const error = mistakeIn('{{#each cities}}\n{{/if}}')
  expect(error.message).toBe('The block `{{#each}}` is closed by `{{/if}}`, expected `{{/each}}`')
  expect(error.place).toEqual({path: 'report.md.hbs', line: 1, column: 4})
})

test('tells an unknown name with its place, also inside a partial', () => {
  const error = mistakeIn('{{> a}}', {a: '\n  {{offise}}'})
  expect(error.place).toEqual({path: 'partials/a.md.hbs', line: 2, column: 5})
  expect(error.message).toBe(
    'The template uses `{{offise}}`, expected a name that the data has (docs/template-data.md); `briefing templates check` tells the right name'
  )
})

test.each(['each', 'if', 'unless', 'with'])('tells a name that `#%s` does not know', (helper) => {
  const error = mistakeIn('{{> a}}', {a: `一\n{{#${helper} citys}}一{{/${helper}}}`})
  expect(error.message).toContain(`{{#${helper} …}}`)
  expect(error.message).toContain('`briefing templates check` tells the right name')
  expect(error.place).toEqual({path: 'partials/a.md.hbs', line: 2, column: 1})
})

test('tells a block that names nothing', () => {
  expect(mistakeIn('{{#each}}一{{/each}}').message).toContain('{{#each …}}')
})

test('takes an empty text or list for a no', () => {
  expect(fill('{{#if period}}一{{else}}二{{/if}}{{#unless findings}}三{{/unless}}')).toBe('二三')
})

test('tells a partial that is missing', () => {
  expect(mistakeIn('{{> covrage}}').message).toContain('`partials/covrage.md.hbs`')
})

test('tells a helper that does not exist', () => {
  expect(mistakeIn('{{upper title}}').message).toContain('no helper `upper`')
})

test('stops a partial that includes itself', () => {
  expect(mistakeIn('{{> a}}', {a: '{{> a}}'}).message).toContain('without end')
})

test('stops a template that repeats itself without measure', () => {
  const nested = Array.from({length: 24}).reduce<string>(
    (inner) => `{{#each @root.cities}}${inner}{{/each}}`,
    ''
  )
  expect(mistakeIn(nested).message).toContain('repeats itself')
})

test('stops partials that double each other', () => {
  const partials = Object.fromEntries(
    Array.from({length: 40}, (_, index) => [
      `p${index}`,
      index === 39 ? '' : `{{> p${index + 1}}}{{> p${index + 1}}}`
    ])
  )
  expect(mistakeIn('{{> p0}}', partials).message).toContain('repeats itself')
})

test('gives @first, @last, @index and the other branch of `each`', () => {
  expect(fill('{{#each cities}}{{@index}}{{this}}{{#unless @last}}、{{/unless}}{{/each}}')).toBe('0甲、1乙')
  expect(fill('{{#each findings}}x{{else}}无{{/each}}')).toBe('无')
})

test('gives a template no way to the prototype or the process', () => {
  expect(() => fill('{{title.constructor.constructor}}')).toThrow(UserError)
  expect(() => fill('{{#with (lookup this "constructor")}}{{this}}{{/with}}{{__proto__.x}}')).toThrow(
    UserError
  )
})

test('has no `log` helper', () => {
  expect(mistakeIn('{{log title}}').message).toContain('no helper `log`')
})

test('has no partials inside a template, which could repeat themselves uncounted', () => {
  expect(mistakeIn('{{#*inline "a"}}一{{/inline}}{{> a}}').message).toContain(
    'expected a file under `partials/`'
  )
})

test('tells a mark that is not closed in the words of its author, also inside a block', () => {
  expect(mistakeIn('一\n{{title}\n')).toMatchObject({
    message: 'The mark `{{…}}` is not well formed, expected one such as `{{title}}` or `{{#each cities}}`',
    place: {line: 2}
  })
  expect(mistakeIn('{{#each cities}}\n{{title\n').message).toContain('ends inside a block')
})

test('knows `with` and `if`', () => {
  expect(fill('{{#with this}}{{#if title}}{{title}}{{/if}}{{/with}}')).toBe('简报\\*')
})
