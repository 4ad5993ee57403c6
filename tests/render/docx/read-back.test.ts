import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import mammoth from 'mammoth'
import {beforeAll, expect, test} from 'vitest'
import {renderDocx} from '../../../src/render/docx/render-docx.js'
import {toTree} from '../../../src/template/to-tree.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'

const markdown = `# 三市比较简报

## 一、矛盾化解

### （一）“一站式”调解

#### 1. 甲市𠮷镇

甲市办结１２０件[^1]，详见[办法全文](https://www.example.com/a?b=1&c=2)与[第二章](#二风险防控)。[^注]

- 外层甲
  - 内层乙
    - 更内层丙
- 外层丁

3. 第三项
4. 第四项
   - 项下的项

   第四项的第二段

![柱状图：甲市 12 件](chart.png)

**表1　主要做法**

| 做法 | 甲市 | 乙市 |
| --- | :-: | --: |
| 一扇门 | 有[^表] | ３４件 |
| 回访 | 未见报道 |  |

## 二、风险防控

结尾——“完”。

[^1]: 截至2024年底。
[^注]: 《办法（试行）》第三条……

    注的第二段。

[^表]: 表中的注。
`

let html: Root = {type: 'root', children: []}
let messages: string[] = []

beforeAll(async () => {
  const picture = {width: 60, height: 30, raster: {type: 'png' as const, bytes: onePixel}}
  const tree = toTree(markdown)
  const report = {...sampleDocument, tree, pictures: new Map([['chart.png', picture]])}
  const bytes = await renderDocx(report, sampleLayout)
  const read = await mammoth.convertToHtml(
    {buffer: Buffer.from(bytes)},
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({src: 'picture'}))
    }
  )
  html = fromHtml(read.value, {fragment: true})
  messages = read.messages.map(({message}) => message)
})

test('mammoth reads every heading back with its level', () => {
  expect(all(html, /^h[1-6]$/).map((heading) => [heading.tagName, textOf(heading)])).toEqual([
    ['h1', '三市比较简报'],
    ['h1', '一、矛盾化解'],
    ['h2', '（一）“一站式”调解'],
    ['h3', '1. 甲市𠮷镇'],
    ['h1', '二、风险防控']
  ])
})

test('mammoth reads the table back with its head and all cells', () => {
  const [table, ...others] = all(html, /^table$/)
  expect(others).toEqual([])
  if (table === undefined) throw new Error('There is no table, expected one')
  const rows = all(table, /^tr$/).map((row) => all(row, /^t[hd]$/).map(textOf))
  expect(rows).toEqual([
    ['做法', '甲市', '乙市'],
    ['一扇门', '有[3]', '３４件'],
    ['回访', '未见报道', '']
  ])
  expect(all(table, /^thead$/).flatMap((head) => all(head, /^th$/).map(textOf))).toEqual([
    '做法',
    '甲市',
    '乙市'
  ])
})

test('mammoth reads the notes back where they are referred to and with all their paragraphs', () => {
  const notes = all(html, /^li$/).filter(({properties}) => String(properties['id']).startsWith('footnote-'))
  expect(
    notes.map((note) => all(note, /^p$/).map((paragraph) => textOf(paragraph).replace(/ ?↑$/, '')))
  ).toEqual([['截至2024年底。'], ['《办法（试行）》第三条……', '注的第二段。'], ['表中的注。']])
  const marks = all(html, /^sup$/).map((mark) => textOf(mark))
  expect(marks).toEqual(['[1]', '[2]', '[3]'])
})

test('mammoth reads lists back with their levels and kinds', () => {
  const [bullets, numbers] = all(html, /^[ou]l$/).filter((list) => !isInside(list, html))
  expect(outline(bullets)).toEqual(['ul', '外层甲', ['ul', '内层乙', ['ul', '更内层丙']], '外层丁'])
  expect(outline(numbers)).toEqual(['ol', '第三项', '第四项', ['ul', '项下的项']])
})

test('mammoth reads links back with where they lead', () => {
  const links = all(html, /^a$/).map((link) => [textOf(link), String(link.properties['href'] ?? '')])
  expect(links).toContainEqual(['办法全文', 'https://www.example.com/a?b=1&c=2'])
  const [, target = ''] = links.find(([text]) => text === '第二章') ?? []
  expect(target).toMatch(/^#./)
  const anchors = all(html, /./).map(({properties}) => String(properties['id'] ?? ''))
  expect(anchors).toContain(target.slice(1))
})

test('mammoth reads the picture back with its alternative text', () => {
  expect(all(html, /^img$/).map(({properties}) => properties['alt'])).toEqual(['柱状图：甲市 12 件'])
})

test('mammoth knows every element of the file', () => {
  expect(messages.filter((message) => !message.startsWith('Unrecognised'))).toEqual([])
})

/** A PNG of one grey pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64'
)

/** All elements of a tree whose names match, from first to last. */
function all(node: Nodes, name: RegExp): Element[] {
  const own = node.type === 'element' && name.test(node.tagName) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, name))] : own
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function isInside(list: Element, root: Root): boolean {
  return all(root, /^[ou]l$/).some((other) => other !== list && all(other, /^[ou]l$/).includes(list))
}

type Outline = Array<string | Outline>

/** The kind of a list with the texts of its items and the lists in them. */
function outline(list: Element | undefined): Outline {
  if (list === undefined) return []
  const items = list.children.flatMap((item): Outline => {
    if (item.type !== 'element') return []
    const lists = item.children.filter((child) => child.type === 'element' && /^[ou]l$/.test(child.tagName))
    const texts = item.children.filter((child) => !lists.includes(child))
    return [
      texts.map(textOf).join(''),
      ...lists.map((child) => outline(child.type === 'element' ? child : undefined))
    ]
  })
  return [list.tagName, ...items]
}
