import {expect, test} from 'vitest'
import {UserError} from '../../src/model/user-error.js'
import {compileTemplate} from '../../src/template/engine.js'
import {toReportView} from '../../src/template/report-view.js'

const view = toReportView(
  {title: '简报*', cities: ['甲', '乙'], sources: [], findings: [], themes: []},
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

test('tells where a block is not closed', () => {
  const error = mistakeIn('一\n{{#each cities}}\n二\n')
  expect(error.place.path).toBe('report.md.hbs')
  expect(error.place.line).toBeGreaterThan(1)
})

test('tells a block that is closed by another name', () => {
  const error = mistakeIn('{{#each cities}}\n{{/if}}')
  expect(error.message).toBe('The block `{{#each}}` is closed by `{{/if}}`, expected `{{/each}}`')
  expect(error.place).toEqual({path: 'report.md.hbs', line: 1, column: 4})
})

test('tells an unknown name with its place, also inside a partial', () => {
  const error = mistakeIn('{{> a}}', {a: '\n  {{offise}}'})
  expect(error.place).toEqual({path: 'partials/a.md.hbs', line: 2, column: 5})
  expect(error.message).toContain('`{{offise}}`')
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

test('gives a template no way to the prototype or the process', () => {
  expect(() => fill('{{title.constructor.constructor}}')).toThrow(UserError)
  expect(() => fill('{{#with (lookup this "constructor")}}{{this}}{{/with}}{{__proto__.x}}')).toThrow(
    UserError
  )
})

test('has no `log` helper', () => {
  expect(() => fill('{{log title}}')).toThrow(UserError)
})
