import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
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

interface Json {
  stdout: string
}
const compared: Promise<Json> = runBriefing(root, 'compare', '--json')

/** Take a value out of everything in the cells of every city. */
function mapCells<T>(cells: Record<string, T[]>, take: (one: T) => unknown): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(cells).map(([city, all]) => [city, all.map(take)]))
}

describe.each(['mediation', 'smart-community', 'business-environment', 'team-building'])(
  'theme %s',
  (theme) => {
    const explained: Promise<Json> = runBriefing(root, 'explain', '--theme', theme, '--json')
    const both = async () => ({
      told: JSON.parse((await explained).stdout),
      report: JSON.parse((await compared).stdout).themes.find(({id}: {id: string}) => id === theme)
    })

    test('quotes the same practices as the comparison', async () => {
      const {told, report} = await both()
      const rows = told.practices.map(
        ({id, cells}: {id: string; cells: Record<string, {quoted: Array<{evidence: unknown}>}>}) => [
          id,
          Object.entries(cells).map(([city, {quoted}]) => [city, quoted.map(({evidence}) => evidence)])
        ]
      )
      const reported = rows.filter(([, own]: [string, Array<[string, unknown[]]>]) =>
        own.some(([, quoted]) => quoted.length > 0)
      )
      expect(reported).toEqual(
        report.practices.map((row: {id: string; cells: object}) => [row.id, Object.entries(row.cells)])
      )
    })

    test('quotes the same digests as the comparison', async () => {
      const {told, report} = await both()
      const digests = Object.entries<{quoted: Array<{evidence: unknown}>}>(told.digest).map(
        ([city, {quoted}]) => [city, quoted.map(({evidence}) => evidence)]
      )
      expect(digests).toEqual(Object.entries(report.digest))
    })

    test('holds the same indicator rows as the comparison', async () => {
      const {told, report} = await both()
      const rows = told.indicators.map((row: {cells: Record<string, Array<{figure: unknown}>>}) => ({
        ...row,
        cells: mapCells(row.cells, ({figure}) => figure)
      }))
      expect(rows).toEqual(report.indicators)
    })

    test('lists the same figures as the comparison, each with a reason', async () => {
      const {told, report} = await both()
      const figures: Record<string, Array<{figure: unknown; reason?: string}>> = told.figures
      expect(mapCells(figures, ({figure}) => figure)).toEqual(report.figures)
      expect(
        Object.values(figures)
          .flat()
          .filter(({reason}) => reason === undefined)
      ).toEqual([])
    })
  }
)

test('tells the winner, its points, what stands behind it, and what was refused', async () => {
  const {code, stdout} = await runBriefing(folderWith(article), 'explain', '--theme', 'mediation', 'a.txt')
  expect(code).toBe(0)
  expect(stdout).toMatch(/won 去年，全市建成县级矛调中心8个，受理诉求1\.2万件。 \[1\] line 3/)
  expect(stdout).toMatch(/tells facts; .*points: terms found \+.*figures \+/)
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

const twoCities = `滁州市织密矛盾纠纷化解网
2024-03-05　来源：滁州示例晨报
　　去年，全市化解矛盾纠纷1.2万件，聘请人民调解员350名。下一步，将加强矛盾纠纷排查，深化人民调解。
`
const second = `铜陵市矛盾纠纷化解出实招
2024-03-06　来源：铜陵示例晨报
　　去年，全市化解矛盾纠纷8300件。
`

test('tells a person why digest, rows and list hold what they hold', async () => {
  const folder = folderWith(twoCities)
  writeFileSync(join(folder, 'b.txt'), second)
  const {stdout} = await runBriefing(folder, 'explain', '--theme', 'mediation', 'a.txt', 'b.txt')
  expect(stdout).toMatch(
    /quoted 去年，全市化解矛盾纠纷1\.2万件.* \[1\] line 3\n.*tells facts; .* points: .*figures \+/
  )
  expect(stdout).toMatch(/left out 下一步.*\n.*only a plan/)
  expect(stdout).toMatch(
    /滁州 化解矛盾纠纷1\.2万件 .*\n.* by 化解矛盾纠纷; what a period brought; whole city; 2023/
  )
  expect(stdout).toMatch(
    /listed .*调解员350名 .*\n.*no other city counts the same in this unit; 调解员 by 人民调解员/
  )
})

const manyFigures = `滁州市织密矛盾纠纷化解网
2024-03-05　来源：滁州示例晨报
${Array.from({length: 15}, (_, index) => `　　第${index + 1}批矛盾纠纷调解案卷${20 + index}册已归入档案室。`).join('\n')}
`

test('counts what it does not show', async () => {
  const {stdout} = await runBriefing(folderWith(manyFigures), 'explain', '--theme', 'mediation', 'a.txt')
  expect(stdout).toMatch(/and \d+ more left out \(`--json` has them\)/)
  expect(stdout).toMatch(/and 3 more listed \(`--json` has them\)/)
})
