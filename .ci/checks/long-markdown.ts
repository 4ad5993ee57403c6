import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './run.js'

const counts = {sections: 3, paragraphs: 14}

/**
 * Write a report of about seven pages a chapter from the sentences of `fixtures/clean`, with all that a page has: contents,
 * three depths of headings, tables, lists in lists, quotations, bold, links, notes (in cells of tables, too), Latin words,
 * and the signs that are hard to set. Every link has an address of its own. The same text each time.
 */
export function longMarkdown(chapters = 15): string {
  const all = readSentences()
  let taken = 0
  const sentence = (): string => all[(taken++ * 37) % all.length] ?? ''
  /** The beginning of a sentence, without a sign that wants something behind it. */
  const short = (length: number): string =>
    sentence()
      .slice(0, length)
      .replace(/[，、；：“‘（《]+$/, '')
  const notes: string[] = []
  let links = 0
  const note = (): string => `[^${notes.push(`${sentence()}${notes.length % 5 === 0 ? sentence() : ''}`)}]`
  const link = (): string => `[${short(14)}](https://www.example.com/${++links}/?a=1&b=2)`
  const hard = (): string => hardTexts[taken++ % hardTexts.length] ?? ''

  const paragraph = (index: number): string => {
    if (index % 4 === 0) return `**${short(8)}：**${sentence()}${hard()}${sentence()}`
    if (index % 4 === 1) return `${sentence()}${note()}${sentence()}`
    if (index % 4 === 2) return `${sentence()}详见${link()}。${sentence()}${hard()}`
    return `${sentence()}${sentence()}${hard()}`
  }
  const list = (isOrdered: boolean): string =>
    [0, 1, 2, 3]
      .map((index) => {
        const item = `${isOrdered ? `${index + 1}.` : '-'} **${short(6)}：**${sentence()}`
        return index === 2 ? `${item}\n    - ${sentence()}\n    - ${hard()}${sentence()}` : item
      })
      .join('\n')
  const table = (): string => {
    const rows = Array.from({length: 9}, (_, index) => {
      const marked = index % 4 === 1 ? note() : ''
      const linked = index % 4 === 3 ? link() : short(24)
      return row([`做法${index + 1}`, `${short(20)}${marked}`, linked, `${(index + 1) * 1234}.${index}`])
    })
    return [row(['做法', '主要内容', '出处', '数量']), row(['---', '---', '---', '--:']), ...rows].join('\n')
  }

  const body = Array.from({length: chapters}, (_, chapter) => [
    `## 第${chapter + 1}章　${short(12)}`,
    ...Array.from({length: counts.sections}, (__, section) => [
      `### （${chapter + 1}.${section + 1}）${short(16)}`,
      ...Array.from({length: counts.paragraphs}, (___, index) => paragraph(index + section)),
      ...(section === 0 ? [table()] : []),
      ...(section === 1 ? [list(chapter % 2 === 0), '#### 群众说', `> ${sentence()}\n>\n> ${hard()}`] : []),
      paragraph(section)
    ]).flat()
  ]).flat()
  return [
    '---\ntitle: "一百页的报告"\n---',
    '# 一百页的报告',
    '<!-- toc title="目录" depth="2" -->',
    ...body,
    ...notes.map((text, index) => `[^${index + 1}]: ${text}`)
  ]
    .join('\n\n')
    .concat('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Texts with signs that are hard to set, in paragraphs and lists. */
export const hardTexts: readonly string[] = [
  '群众说：“‘最多跑一次’，真好！”——这是2026年3月1日的事……',
  '𠮷祥社区（𠮷祥里）的①号楼、②号楼和⑳号楼，共120户。',
  '平台接入ISO 9001与GB/T 9704-2012，用Node.js写成，占用1.5 GB内存。',
  '“一站式”“一网通办”、《条例》（试行）〔2026〕7号文，到了2026年，办结率为98.7%。',
  '他问：“好不好？”“好！”大家都说好；“真的？”“真的。”',
  '气温降到-5℃，仍有3～5名“红袖章”巡逻——风雪无阻……',
  '英文名为the People’s Mediation Committee of Nanchang，由AI辅助校对。'
]

/** Without what Markdown would read as a mark. */
function readSentences(): string[] {
  const folder = join(root, 'fixtures', 'clean')
  const sentences = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/[^\n。]+。/g) ?? [])
    .map((sentence) => sentence.replace(/<[^>]*>|[\s[\]()*_`#|<>&\\~!]/g, ''))
    .filter((sentence) => sentence.length > 24 && sentence.length < 160 && !/^\d/.test(sentence))
  if (sentences.length < 50) throw new Error(`Found ${sentences.length} sentences, expected at least 50`)
  return sentences
}
