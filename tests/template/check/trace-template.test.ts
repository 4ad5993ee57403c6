import {expect, test} from 'vitest'
import {traceTemplate} from '../../../src/template/check/trace-template.js'
import {compileTemplate, type TemplateSources} from '../../../src/template/engine.js'
import {toReportView} from '../../../src/template/to-report-view.js'

const view = toReportView(
  {title: '𠮷“简报”', cities: ['甲', '乙'], sources: [], omitted: [], findings: [], themes: []},
  {office: '研究室', period: '', date: '2025-02-10'},
  new Map()
)

const sourcesOf = (report: string, partials: Record<string, string> = {}): TemplateSources => ({
  path: 'report',
  report,
  partials: new Map(Object.entries(partials).map(([name, source]) => [name, {path: name, source}]))
})

test.each([
  '# {{title}}\n\n{{#each cities}}\n- {{this}}\n{{else}}\n无\n{{/each}}\n  {{#if office}}  \n  甲 {{office}}\n  {{/if}}\n末',
  '甲  {{~title~}}  乙\n{{! 注 }}\n\\{{title}} {{#if single}}x{{/if}} {{title}}',
  '{{#if few}}{{> a}}{{/if}}\n{{> a}}\n  {{> a}}\n|{{#each cities}} {{this}} |{{/each}}\n',
  '{{#if few}} {{title}}\n{{else}}\n{{title}} {{/if}}\n{{title}}{{#if few}}\nx\n{{/if}}',
  ''
])('changes nothing of what a template makes: %j', (report) => {
  const sources = sourcesOf(report, {a: '\n  一\n{{title}}\n\n'})
  const traced = traceTemplate(sources)
  expect(traced.read(compileTemplate(traced.sources)(view)).markdown).toBe(compileTemplate(sources)(view))
})

test('tells the line of the template for each line of the report, also through partials', () => {
  const report = '# {{title}}\n\n{{#each cities}}\n- {{this}}\n{{/each}}\n\n{{> a}}\n末'
  const traced = traceTemplate(sourcesOf(report, {a: '{{#if few}}\n甲\n{{/if}}\n'}))
  const {markdown, lineOf} = traced.read(compileTemplate(traced.sources)(view))
  expect(markdown.split('\n')).toEqual(['# 𠮷“简报”', '', '- 甲', '- 乙', '', '甲', '末'])
  expect([1, 3, 4, 6, 7].map((line) => lineOf(line, 1))).toEqual([
    {path: 'report', line: 1},
    {path: 'report', line: 4},
    {path: 'report', line: 4},
    {path: 'a', line: 2},
    {path: 'report', line: 8}
  ])
})

test('tells within a line what comes from a partial', () => {
  const traced = traceTemplate(sourcesOf('一{{> a}}三\n', {a: '\n二'}))
  const {markdown, lineOf} = traced.read(compileTemplate(traced.sources)(view))
  expect(markdown).toBe('一\n二三\n')
  expect([lineOf(1, 1), lineOf(2, 1), lineOf(2, 2)]).toEqual([
    {path: 'report', line: 1},
    {path: 'a', line: 2},
    {path: 'report', line: 1}
  ])
})

test('leaves a file that is not well formed as it is', () => {
  expect(traceTemplate(sourcesOf('{{#if few}}甲')).sources.report).toBe('{{#if few}}甲')
})
