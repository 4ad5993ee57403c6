import {readdirSync, readFileSync} from 'node:fs'
import {array, assert, asyncProperty, constantFrom, string} from 'fast-check'
import {expect, test} from 'vitest'
import {repairText} from '../../src/repair/repair-text.js'
import {loseBytesAtMarks} from './lose-bytes.js'
import {repair} from './repaired.js'

const folder = new URL('../../fixtures/clean/', import.meta.url)
const articles = readdirSync(folder).sort()
const clean = articles.map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Clean Simplified phrases of our own, whose characters any damage must leave alone. */
const phrases = [
  '全市排查',
  '矛盾纠纷',
  '化解',
  '学校基本实现',
  '平安校园',
  '群众满意',
  '网格员',
  '机关',
  '12件',
  '着力',
  '𠮷'
]
const marks = ['，', '。', '；', '：', '“', '”', '（', '）', '——', '……', '、', ' ', '\n']
const damages = [
  '?',
  '??',
  '? ?',
  '?;',
  '?!?',
  '\ufffd',
  '\u200b',
  '\u00ad',
  '\ue5e5',
  '\ue123',
  '\ud842',
  '\udfb7',
  '&amp;amp;ldquo;',
  '(guān)',
  '(hui )',
  '"',
  '...',
  '--',
  '，'.repeat(3),
  '麵',
  '乾部',
  '随著',
  '１２',
  ' ',
  '.',
  ',',
  '!',
  'http://a.cn/?a=1',
  '<p>',
  '</p>',
  '<a title="一,二">'
]
const format = constantFrom('text', 'markdown', 'html')
const damaged = array(constantFrom(...phrases, ...marks, ...damages), {maxLength: 20}).map((parts) =>
  parts.join('')
)
/** Three stops in a row stand for dots: they are not clean. */
const sound = array(constantFrom(...phrases, ...marks.slice(0, 4), '\n'), {maxLength: 20})
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('。。。'))

const kept = (text: string): string =>
  (text.match(/[全市排查矛盾纠纷化解校园群众满意网格机关力]/g) ?? []).join('')

test('finds clean articles', () => {
  expect(articles.length).toBeGreaterThan(3)
})

test.each(articles)('leaves the clean article %s byte for byte, without doubts', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const after = await repair(text, name.endsWith('.md') ? 'markdown' : 'text')
  expect(after.text).toMatchObject({text, repairs: [], doubts: []})
  expect(after.messages).toEqual([])
})

test('leaves generated clean text byte for byte', async () => {
  await assert(
    asyncProperty(sound, format, async (text, kind) => {
      expect((await repair(text, kind)).text).toMatchObject({text, repairs: [], doubts: []})
    }),
    {numRuns: 200, seed: 11}
  )
})

test('is idempotent, keeps the lines and the order of doubts on any damage', async () => {
  await assert(
    asyncProperty(damaged, format, async (text, kind) => {
      const once = (await repair(text, kind)).text
      expect((await repairText(once)).text).toEqual(once)
      expect(once.text.split('\n')).toHaveLength(text.split('\n').length)
      const lines = once.text.split('\n')
      for (const {line, column, endColumn, text: words} of once.doubts) {
        expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(words)
      }
    }),
    {numRuns: 300, seed: 12}
  )
})

test('is idempotent on text that lost bytes', async () => {
  const passages = clean.flatMap((text) => text.match(/[^\n]{60,200}/g) ?? [])
  await assert(
    asyncProperty(array(constantFrom(...passages), {minLength: 1, maxLength: 3}), async (parts) => {
      const text = parts.map(loseBytesAtMarks).join('\n')
      const once = (await repair(text)).text
      expect((await repairText(once)).text).toEqual(once)
    }),
    {numRuns: 30, seed: 13}
  )
})

test('keeps every undamaged Han character', async () => {
  await assert(
    asyncProperty(damaged, format, async (text, kind) => {
      const after = (await repair(text, kind)).text.text
      expect(kept(after)).toBe(kept(text))
    }),
    {numRuns: 300, seed: 12}
  )
})

test('never throws on any Unicode, lone surrogates included', async () => {
  await assert(
    asyncProperty(string({unit: 'binary', maxLength: 200}), format, async (text, kind) => {
      const lone = `${text.slice(1)}\ud842${text}\udfb7?${text}`
      const once = (await repair(lone, kind)).text
      expect(once.text.split('\n')).toHaveLength(lone.split('\n').length)
      expect((await repairText(once)).text).toEqual(once)
    }),
    {numRuns: 300, seed: 12}
  )
})
