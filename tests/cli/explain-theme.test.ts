import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {runBriefing} from './run-briefing.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'explain-theme-'))
  writeFileSync(join(folder, 'a.txt'), text)
  return folder
}

const article = `滁州市织密矛盾纠纷化解网
2024-03-05　来源：滁州示例晨报
　　去年，全市建成县级矛调中心8个，受理诉求1.2万件。下一步，将继续推进矛调中心规范化建设。
　　矛盾纠纷排查怎么抓？
`

test.each(['mediation', 'smart-community', 'business-environment', 'team-building'])(
  'names the same quotations as the comparison: %s',
  async (theme) => {
    const explained = await runBriefing(root, 'explain', '--theme', theme, '--json')
    const compared = await runBriefing(root, 'compare', '--json')
    const cells = JSON.parse(explained.stdout).practices.map(
      (row: {id: string; cells: Record<string, {quoted: Array<{evidence: unknown}>}>}) => [
        row.id,
        Object.entries(row.cells).map(([city, {quoted}]) => [city, quoted.map(({evidence}) => evidence)])
      ]
    )
    const reported = cells.filter(([, own]: [string, Array<[string, unknown[]]>]) =>
      own.some(([, quoted]) => quoted.length > 0)
    )
    const {practices} = JSON.parse(compared.stdout).themes.find(({id}: {id: string}) => id === theme)
    expect(reported).toEqual(
      practices.map((row: {id: string; cells: object}) => [row.id, Object.entries(row.cells)])
    )
  }
)

test('tells the winner, its points, what stands behind it, and what was refused', async () => {
  const {code, stdout} = await runBriefing(folderWith(article), 'explain', '--theme', 'mediation', 'a.txt')
  expect(code).toBe(0)
  expect(stdout).toMatch(/won 去年，全市建成县级矛调中心8个，受理诉求1\.2万件。 \[1\] line 3/)
  expect(stdout).toMatch(/tells facts; .*points: terms of the practice \+.*figures \+/)
  expect(stdout).toMatch(/behind 下一步，将继续推进矛调中心规范化建设。/)
  expect(stdout).toMatch(/no second quotation: it is weaker in kind/)
  expect(stdout).toMatch(/refused 矛盾纠纷排查怎么抓？ \[1\] line 4 .*: a question/)
  expect(stdout).toContain('empty: no term was found')
})

test('says which themes there are where one is not known', async () => {
  const {code, stderr} = await runBriefing(folderWith(article), 'explain', '--theme', 'x', 'a.txt')
  expect(code).toBe(2)
  expect(stderr).toMatch(/no theme `x`, expected one of `mediation`, `smart-community`/)
})

test('asks for files or a theme', async () => {
  const {code, stderr} = await runBriefing(folderWith(article), 'explain')
  expect(code).toBe(2)
  expect(stderr).toContain('expected files or `--theme <id>`')
})
