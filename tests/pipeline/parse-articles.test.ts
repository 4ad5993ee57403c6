import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'

const matcher = compileLexicons([])
const text = '样本会议\n\n去年以来，全市政法机关排查化解矛盾纠纷一万多件，群众满意度持续提升。\n'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('lets what an export gives win over the text, repaired as the text is', async () => {
  const record = {
    text,
    title: '蕪湖推進平安建設',
    city: '蕪湖市',
    published: '2023/5/11',
    url: 'https://example.com/1',
    source: '示例日報'
  }
  writeFileSync(join(folder, 'a.ndjson'), JSON.stringify(record))
  const {articles, messages} = await parseArticles(['a.ndjson'], matcher, {folder})
  expect(messages).toEqual([])
  expect(articles[0]?.data).toMatchObject({
    path: 'a.ndjson#1',
    title: '芜湖推进平安建设',
    city: '芜湖',
    province: '安徽',
    published: '2023-05-11',
    url: 'https://example.com/1',
    outlet: '示例日报'
  })
})

test('counts the lines of a record from its own first line', async () => {
  writeFileSync(
    join(folder, 'a.ndjson'),
    `${JSON.stringify({text})}\n${JSON.stringify({text, city: '芜湖'})}`
  )
  const {articles} = await parseArticles(['a.ndjson'], matcher, {folder})
  expect(articles.map(({data}) => data.path)).toEqual(['a.ndjson#1', 'a.ndjson#2'])
  expect(articles[1]?.position).toMatchObject({start: {line: 1}, end: {line: 4}})
})

test('reads the standard input under a name of its own', async () => {
  const {articles} = await parseArticles(['-'], matcher, {
    folder,
    stdin: async () => new TextEncoder().encode(`芜湖市推进平安建设\n\n${text}`)
  })
  expect(articles[0]?.data).toMatchObject({path: '<stdin>', format: 'text'})
})

test('tells a file that cannot be opened, and parses the others', async () => {
  writeFileSync(join(folder, 'a.txt'), `芜湖市推进平安建设\n\n${text}`)
  const {articles, messages} = await parseArticles(['none.txt', 'a.txt'], matcher, {folder})
  expect(articles).toHaveLength(1)
  expect(messages).toMatchObject([{ruleId: 'file-unreadable', path: 'none.txt', fatal: true}])
})
