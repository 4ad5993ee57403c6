import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Article, ArticleContent} from '../../src/model/article.js'
import {readSources} from '../../src/read/read-sources.js'
import {repairText} from '../../src/repair/repair-text.js'
import {structureArticle} from '../../src/structure/structure-article.js'

/** Lines as pages, mirrors and scrapes give them, whole and damaged. */
const lines = [
  '',
  ' 　',
  '首页 > 平安建设 > 正文',
  '【示例日报】滁州市：多元解纷暖民心',
  '2024-03-05 09:20 来源：滁州示例晨报 编辑：李样本 字体：大 中 小',
  '編者按：本欄目刊發各地經驗。',
  '滁州市委政法委書記　張樣本',
  '一、推進矛盾糾紛化解',
  '一、二兩項均已完成。',
  '（一）健全機關(guān)聯(lián)動。去年,全市調處1.2萬餘件;履約率98.6％。',
  '機制不斷?;緦崿F(xiàn)，群眾滿意。',
  '……成效明显。▶强化服务　我市建成平台3个。',
  '——3月5日',
  '图为网格员走访（李样本 摄）',
  '&amp;ldquo;有事好商量&amp;rdquo;&nbsp;成为共识。',
  '全 市 法 院 审 结 案 件 ２３００ 件 。',
  '，持续向好。',
  '? ?群众说，日子好。',
  '记者：怎样做？',
  '|指标|数量|',
  '- 走访企业40家',
  '1. 统一标准。',
  '```',
  '[1]: http://example.com',
  '<!-- 编辑留言 -->',
  '<p>建成中心，群众<b>满意</b>。</p>',
  '𠮷家村 ABC 12345',
  '\u200b\ufeff\u0007乱\ufffd码\ue000字',
  '\ud800半个',
  '（责任编辑：李样本）',
  '上一篇：平安样本',
  '版权所有 示例网 电话：0000-0000000'
]

const texts = fc
  .array(fc.constantFrom(...lines), {minLength: 1, maxLength: 16})
  .map((array) => array.join('\n'))

async function articleOf(text: string, name: string): Promise<Article | undefined> {
  const {sources} = await readSources(name, new TextEncoder().encode(text))
  const [source] = sources
  if (source === undefined) return undefined
  return (await structureArticle((await repairText(source)).text)).article
}

/** The lines that blocks and what was discarded stand on. */
function linesKept({children, discarded}: Article): Set<number> {
  const kept = new Set<number>()
  const keep = (from: number, to: number) => {
    for (let line = from; line <= to; line++) kept.add(line)
  }
  const visit = (node: ArticleContent): void => {
    const {start, end} = node.position
    if (node.type !== 'section') return keep(start.line, end.line)
    // A section reaches down to its last block; its heading only to where its first block begins.
    keep(start.line, Math.max(start.line, (node.children[0]?.position.start.line ?? end.line + 1) - 1))
    node.children.forEach(visit)
  }
  children.forEach(visit)
  for (const {position} of discarded) keep(position.start.line, position.end.line)
  return kept
}

/** Numbers of the lines on which something stands that is not a tag. */
function linesWithText(text: string, withoutTags: boolean): number[] {
  return text.split('\n').flatMap((line, index) => {
    const rest = withoutTags ? line.replace(/<\/?[a-z]+>/g, '') : line
    return /[\p{L}\p{N}]/u.test(rest) ? [index + 1] : []
  })
}

test.each(['txt', 'md', 'html'])(
  'keeps every line of a .%s in the tree or among what was discarded',
  async (extension) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const article = await articleOf(text, `a.${extension}`)
        const kept = article === undefined ? new Set() : linesKept(article)
        const expected = article === undefined ? [] : linesWithText(text, article.data.format !== 'text')
        expect(expected.filter((line) => !kept.has(line))).toEqual([])
      }),
      {numRuns: 150, seed: 3}
    )
  }
)

test('reads any bytes without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({maxLength: 400}),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.ndjson', 'a.docx', 'a'),
      async (bytes, name) => {
        const {sources, messages} = await readSources(name, bytes)
        for (const source of sources) await structureArticle((await repairText(source)).text)
        expect(sources.length + messages.length).toBeGreaterThan(0)
      }
    ),
    {numRuns: 300, seed: 4}
  )
})
