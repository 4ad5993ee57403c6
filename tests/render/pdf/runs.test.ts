import type {PhrasingContent} from 'mdast'
import {expect, test} from 'vitest'
import type {Run} from '../../../src/render/pdf/content.js'
import {sampleLayout} from '../sample-layout.js'
import {runs, set} from './set-sample.js'

const setLine = (...children: PhrasingContent[]): Run[] => runs(set({type: 'paragraph', children}))
const text = (value: string): PhrasingContent => ({type: 'text', value})
const texts = (line: readonly Run[]): string[] => line.map((run) => run.text)

test('sets strong text in the bold face, and emphasis upright', () => {
  const line = setLine(
    text('一'),
    {type: 'strong', children: [text('二')]},
    {type: 'emphasis', children: [text('三')]}
  )
  expect(line.map((run) => [run.text, run.bold])).toEqual([
    ['一', false],
    ['二', true],
    ['三', false]
  ])
  expect(JSON.stringify(line)).not.toContain('italics')
})

test('keeps strong text bold inside other formats', () => {
  const line = setLine({
    type: 'strong',
    children: [text('一'), {type: 'emphasis', children: [text('二')]}, text('三')]
  })
  expect(line.every((run) => run.bold)).toBe(true)
})

test('strikes deleted text through', () => {
  expect(setLine({type: 'delete', children: [text('删')]})).toMatchObject([{decoration: 'lineThrough'}])
})

test('shows HTML as text', () => {
  expect(texts(setLine({type: 'html', value: '<b>'}))).toEqual(['<b>'])
})

test('shows the description of an image that has no picture', () => {
  expect(texts(setLine({type: 'image', url: 'x.png', alt: '走访现场'}))).toEqual(['走访现场'])
})

test('starts a new line at a break', () => {
  expect(texts(setLine(text('甲'), {type: 'break'}, text('乙')))).toEqual(['甲', '\n', '乙'])
})

test('joins lines that the source wrapped', () => {
  expect(texts(setLine(text('化解\n纠纷，ISO\n9001')))).toEqual(['化解纠纷，ISO 9001'])
})

test.each(['https://www.example.com/a?b=1&c=2', 'http://www.example.com/', 'mailto:a@example.com'])(
  'links %s',
  (url) => {
    expect(setLine({type: 'link', url, children: [text('链接')]})).toMatchObject([
      {text: '链接', link: url, color: '#0b5394'}
    ])
  }
)

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'a/b.html', '#anchor'])(
  'keeps the text of %s without a link',
  (url) => {
    const [run] = setLine({type: 'link', url, children: [text('链接')]})
    expect(run?.text).toBe('链接')
    expect(run?.link).toBeUndefined()
  }
)

test('finds the address of a link by reference', () => {
  const content = set(
    {
      type: 'paragraph',
      children: [{type: 'linkReference', identifier: 'a', referenceType: 'full', children: [text('链接')]}]
    },
    {type: 'definition', identifier: 'a', url: 'https://www.example.com/'}
  )
  expect(runs(content)).toMatchObject([{text: '链接', link: 'https://www.example.com/'}])
})

test('raises a citation and keeps it with the word that it follows', () => {
  const line = setLine(text('化解矛盾'), {type: 'citation', sources: [1, 4]}, text('。'))
  expect(line.map((run) => [run.text, run.sup ?? false, run.noNewLine ?? false])).toEqual([
    ['化解矛', false, false],
    ['盾', false, true],
    ['[1]', true, true],
    ['[4]', true, false],
    ['。', false, false]
  ])
})

test('lets a long chain of citations break, as it may be wider than a cell', () => {
  const line = setLine(text('调解'), {type: 'citation', sources: [1, 2, 3]})
  expect(line.map((run) => run.noNewLine ?? false)).toEqual([false, true, false, false, false])
})

test('cuts no surrogate pair and no Latin word before a citation', () => {
  const citation: PhrasingContent = {type: 'citation', sources: [1]}
  expect(texts(setLine(text('姓𠮷'), citation))).toEqual(['姓', '𠮷', '[1]'])
  expect(texts(setLine(text('用App'), citation))).toEqual(['用', 'App', '[1]'])
})

test('leaves a citation of no listed source without a link', () => {
  expect(setLine({type: 'citation', sources: [9]})[0]?.linkToDestination).toBeUndefined()
})

test('sets a character that the face lacks from another family, and nothing else', () => {
  expect(setLine(text('做法①好')).map((run) => [run.text, run.font])).toEqual([
    ['做法', 'Noto Serif SC'],
    ['①', 'Noto Sans SC'],
    ['好', 'Noto Serif SC']
  ])
})

test('keeps a character that no font has', () => {
  expect(texts(setLine(text('生僻字𠮷不丢')))).toEqual(['生僻字𠮷不丢'])
})

test('leads from a link to a heading of the report, also by reference, and from no other inner address', () => {
  const link = (url: string): PhrasingContent => ({type: 'link', url, children: [text('见')]})
  const content = set(
    {
      type: 'paragraph',
      children: [
        link('#二风险𠮷镇'),
        link('#三'),
        {type: 'linkReference', identifier: 'r', referenceType: 'full', children: [text('又见')]}
      ]
    },
    {type: 'definition', identifier: 'r', url: '#二风险𠮷镇'},
    {type: 'heading', depth: 2, children: [text('二、“风险”：𠮷镇')]}
  )
  const inner = runs(content).filter((run) => run.linkToDestination !== undefined)
  const look = {linkToDestination: 'heading-1', color: sampleLayout.link}
  expect(inner).toMatchObject([
    {...look, text: '见'},
    {...look, text: '又见'}
  ])
  expect(runs(content).filter((run) => run.link !== undefined)).toEqual([])
})
