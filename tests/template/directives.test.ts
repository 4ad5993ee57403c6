import {expect, test} from 'vitest'
import {parseDirective} from '../../src/template/directives.js'

test('reads a name and its attributes', () => {
  expect(parseDirective('<!-- toc title="目录 一" depth="2" -->')).toEqual({
    name: 'toc',
    closes: false,
    attributes: {title: '目录 一', depth: '2'}
  })
  expect(parseDirective('<!--/masthead-->')).toMatchObject({name: 'masthead', closes: true})
})

test('takes other comments for none', () => {
  for (const comment of [
    '<!-- tco -->',
    '<!-- toc 目录 -->',
    '<!-- Toc -->',
    '<!-- page break -->',
    '甲',
    '<!-- toc'
  ]) {
    expect(parseDirective(comment)).toBeUndefined()
  }
})
