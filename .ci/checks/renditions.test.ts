import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {readPdf} from './read-pdf.js'
import {readSvg} from './read-svg.js'
import {readRenditions} from './renditions.js'
import {comparative, samples} from './samples.js'
import {squeeze} from './squeeze.js'

const folder = inject('folder')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

const otherWords = (url: string): string => readSvg(read(url)).replace('智慧社区', '智能社区')

// Twelve cities have other tables, contents of several pages and more charts.
describe.each(['.', 'cities'])('in folder `%s`', (where) => {
  describe.each(samples)('$name', (sample) => {
    const markdown = read(join(where, `${sample.name}.md`))
    const title = squeeze(/^# (.*)$/m.exec(markdown)?.[1] ?? '')

    test.each(readRenditions(join(folder, where), sample))(
      'has the text of the Markdown as $format',
      ({difference}) => {
        expect(markdown.length).toBeGreaterThan(1000)
        expect(difference(markdown)).toBeUndefined()
      }
    )

    test.each([
      ['PDF', '.'],
      ['DOCX through LibreOffice', 'office']
    ])('has its header and footer on every page as %s', (_, office) => {
      const {headers, footers} = readPdf(join(folder, where, office, `${sample.name}.pdf`), sample)
      expect(headers).toEqual(headers.map((__, index) => sample.header(index + 1, title)))
      expect(footers).toEqual(footers.map((__, index) => sample.footer(index + 1, footers.length)))
    })
  })
})

describe('what the comparison takes off hides no change:', () => {
  const renditions = readRenditions(folder, comparative)
  const markdown = read('comparative.md')

  test.each([
    ['a word of a paragraph', /数据/, '数剧'],
    ['the number of a list', /(?<=^)1\.(?= )/m, '2.'],
    ['the head of a table', /^\| \S+ \| 南昌 \|/m, '| 主题 | 南京 |'],
    ['a cell of a table', /未见报道 \|/, '未见报导 |'],
    ['a chapter that the contents list', /^## 五、/m, '## 六、'],
    ['the title of the contents', /title="目/, 'title="条'],
    ['the order of two sources', /^\| \[1\](.*\n)\| \[2\]/m, '| [2]$1| [1]'],
    ['the caption of a chart', /图1/, '图2'],
    ['a footer more', /(?=\n## 六、)/, '\n第 1 页　共 14 页\n'],
    ['a table head more', /(?=\n## 六、)/, '\n| 做法 | 南昌 | 芜湖 | 南通 |\n|-|-|-|-|\n'],
    ['a paragraph less', /^\*示例市政策研究室.*\n/m, '']
  ])('%s', (what, from, to) => {
    const changed = markdown.replace(from, to)
    expect(changed).not.toBe(markdown)
    const blind = renditions.filter(({difference}) => difference(changed) === undefined)
    // The numbers of lists do not stand in the file: whatever opens it counts them.
    const expected = what === 'the number of a list' ? ['DOCX'] : []
    expect(blind.map(({format}) => format)).toEqual(expected)
  })

  test('a word in a chart', () => {
    const seeing = renditions.filter(({difference}) => difference(markdown, otherWords)?.includes('【能社区'))
    expect(seeing.map(({format}) => format)).toEqual(['HTML', 'PDF'])
  })
})
