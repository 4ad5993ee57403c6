import {expect, test} from 'vitest'
import type {Layout} from '../../src/model/layout.js'
import {fitPages} from '../../src/pipeline/fit-pages.js'
import {plainText} from '../../src/render/plain-text.js'
import {toTree} from '../../src/template/to-tree.js'
import {sampleLayout} from '../render/sample-layout.js'

const onePage: Layout = {...sampleLayout, maximumPages: 1}
const part = (rank: number, what: string, lines: number): string =>
  `<!-- optional rank="${rank}" what="${what}" -->\n\n${'化解矛盾纠纷。'.repeat(lines * 6)}\n\n<!-- /optional -->`
// A page of the layout has room for about 36 lines.
const report = (...parts: string[]): string =>
  `# 简报\n\n${parts.join('\n\n')}\n\n<!-- left-out text="略去：{what}。" -->\n`
const fit = (markdown: string, layout = onePage, more = 0): ReturnType<typeof fitPages> =>
  fitPages(markdown, layout, toTree, new Map(), more)

test('keeps everything where it fits, and says nothing', () => {
  const {leftOut, tree, tooLong} = fit(report(part(1, '甲', 5), part(2, '乙', 5)))
  expect({leftOut, tooLong}).toEqual({leftOut: [], tooLong: false})
  expect(plainText(tree)).not.toContain('略去')
})

test('leaves out the part with the highest rank, and names it', () => {
  const {tree} = fit(report(part(2, '乙', 12), part(1, '甲', 12), part(3, '丙', 20)))
  expect(plainText(tree)).toContain('略去：丙。')
})

test('gives back a small part for which there is room after a large one went', () => {
  const {leftOut} = fit(report(part(1, '甲', 10), part(2, '乙', 40), part(3, '丙', 2)))
  expect(leftOut.map(({what}) => what)).toEqual(['乙'])
})

test('leaves everything in where the layout has no most pages', () => {
  const {leftOut, tree} = fit(report(part(1, '甲', 100)), sampleLayout)
  expect(leftOut).toEqual([])
  expect(plainText(tree)).not.toContain('optional')
})

test('says that it is too long even so', () => {
  expect(fit(`# 简报\n\n${'化解矛盾纠纷。'.repeat(400)}`).tooLong).toBe(true)
})

test('leaves out more where a renderer asks for it', () => {
  expect(fit(report(part(1, '甲', 5), part(2, '乙', 5)), onePage, 1).leftOut).toHaveLength(1)
})

test('gives back small parts also where a renderer asks for one part less', () => {
  const parts = [part(1, '甲', 10), part(2, '乙', 40), part(3, '丙', 2)]
  expect(fit(report(...parts), onePage, 1).leftOut.map(({what}) => what)).toEqual(['乙', '丙'])
})
