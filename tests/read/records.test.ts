import {expect, test} from 'vitest'
import {holdsRecords, readRecords} from '../../src/read/records.js'

const record = (value: unknown): string => JSON.stringify(value)

test('reads a record a line, by the number of its line', () => {
  const {records, problems} = readRecords(
    `${record({text: '一'})}\n\n${record({text: '二', city: ' 芜湖 '})}\n`
  )
  expect(problems).toEqual([])
  expect(records).toMatchObject([
    {place: 1, text: '一', isHtml: false, given: {}},
    {place: 3, text: '二', given: {city: '芜湖'}}
  ])
})

test('reads on behind a record that is broken, has no text or is no object', () => {
  const {records, problems} = readRecords(
    ['{"text": "一', record({title: '二'}), '12', record({text: '四'})].join('\n')
  )
  expect(records.map(({place}) => place)).toEqual([4])
  expect(problems.map(({place}) => place)).toEqual([1, 2, 3])
})

test('reads a JSON array, and one object over several lines', () => {
  expect(readRecords(JSON.stringify([{text: '一'}, {text: '二'}], null, 2)).records).toMatchObject([
    {place: 1, text: '一'},
    {place: 2, text: '二'}
  ])
  expect(readRecords(JSON.stringify({text: '一'}, null, 2)).records).toHaveLength(1)
})

test('prefers html, and knows other names of the text', () => {
  expect(readRecords(record({text: '甲', html: '<p>乙</p>'})).records[0]).toMatchObject({
    text: '<p>乙</p>',
    isHtml: true
  })
  expect(readRecords(record({content: '甲'})).records[0]?.text).toBe('甲')
  expect(readRecords(record({Body: '甲'})).records[0]?.text).toBe('甲')
  expect(readRecords(record({html: ' ', text: '甲'})).records[0]).toMatchObject({text: '甲', isHtml: false})
})

test('takes what is given, and tells values that are no text', () => {
  const [first] = readRecords(
    record({
      text: '甲',
      url: 'https://example.com',
      date: '2023/5/11',
      source: '示例日报',
      author: ['王某', '李某'],
      city: null
    })
  ).records
  expect(first?.given).toEqual({
    url: 'https://example.com',
    published: '2023/5/11',
    outlet: '示例日报',
    authors: ['王某', '李某']
  })
  expect(first?.unusable).toEqual([])
  expect(
    readRecords(record({text: '甲', published: 1683763200, city: ['芜湖']})).records[0]?.unusable
  ).toEqual(['published', 'city'])
})

test('makes \\n of all line ends in a text', () => {
  expect(readRecords(record({text: '一\r\n二\r三'})).records[0]?.text).toBe('一\n二\n三')
})

test('tells an export from other texts in brackets', () => {
  expect(holdsRecords('{"text": "一"}\n{"text": "二"}')).toBe(true)
  expect(holdsRecords('[{"html": "<p>一</p>"}]')).toBe(true)
  expect(holdsRecords('{"name": "package"}')).toBe(false)
  expect(holdsRecords('[{"name": "package"')).toBe(false)
  expect(holdsRecords('{“平安”}建设')).toBe(false)
  expect(holdsRecords('[记者王某]全市推进平安建设。')).toBe(false)
})

test.each([
  ['[{"text": "一"},\n{"text": "二', 2],
  ['[{"text": "一"},\n\n', 1],
  ['[{"text": "一"}\n{"text": "二"}]', 2],
  ['[\n  {\n    "text": "一"\n', 3]
])('tells that the array %j is broken, with the line', (text, line) => {
  expect(readRecords(text)).toEqual({records: [], problems: [], broken: {line}})
  expect(holdsRecords(text)).toBe(true)
})

test('takes an array on a line of its own for a record of a wrong kind', () => {
  const {records, problems, broken} = readRecords('[1]\n{"text": "二"}')
  expect(broken).toBeUndefined()
  expect(records).toMatchObject([{place: 2}])
  expect(problems).toMatchObject([{place: 1}])
})
