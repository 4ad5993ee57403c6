import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'
import {runBriefing} from './run-briefing.js'

const article = `当前位置：首页 > 平安建设
滁州市织密矛盾纠纷化解网
2024-03-05 10:20　来源：滁州示例晨报
一、推进多元解纷
　　去年,全市人民調解組織调处矛盾纠纷1.2万余件。平台受理诉求?0.28万件。
（责任编辑：李样本）
`

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'))
  writeFileSync(join(folder, 'a.txt'), text)
  return folder
}

test('tells of each block its line, kind, themes, figures, repairs and doubts', async () => {
  const {code, stdout} = await runBriefing(folderWith(article), 'explain', 'a.txt')
  expect(code).toBe(0)
  expect(stdout).toContain('1  boilerplate  当前位置：首页 > 平安建设')
  expect(stdout).toContain('4  heading 1  一、推进多元解纷')
  expect(stdout).toMatch(/^5 {2}paragraph {2}去年，全市人民调解组织/m)
  expect(stdout).toMatch(/theme 矛盾纠纷化解 \(mediation, score \d+\): .*人民调解/)
  expect(stdout).toMatch(/figure .*1\.2万余件 > 12000 件/)
  expect(stdout).toContain('repair traditional: 調 → 调, 組 → 组, 織 → 织')
  expect(stdout).toContain('repair punctuation: , → ，')
  expect(stdout).toMatch(/figure .*0\.28万件 = 2800 件 \(.*doubtful: not compared\)/)
  expect(stdout).toMatch(/doubt \? /)
})

test('prints one line of JSON an article, whose blocks hold every line of the file', async () => {
  const {stdout} = await runBriefing(folderWith(article), 'explain', '--json', 'a.txt')
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  const {blocks, data} = JSON.parse(lines[0] ?? '')
  expect(blocks.map(({line, kind}: {line: number; kind: string}) => `${line} ${kind}`)).toEqual([
    '1 boilerplate',
    '2 title',
    '3 meta',
    '4 heading',
    '5 paragraph',
    expect.stringMatching(/^6 (?:byline|meta)$/)
  ])
  expect([data.city, data.year]).toEqual(['滁州', 2023])
})

test('tells a change that stands on a line often once, with its number', async () => {
  const {stdout} = await runBriefing(
    folderWith('全市为民,务实,清廉,高效。今年工作顺利。'),
    'explain',
    'a.txt'
  )
  expect(stdout).toContain('repair punctuation: , → ， ×3')
})

const escape = String.fromCharCode(27)

test('paints for a terminal and nowhere else', async () => {
  const folder = folderWith(article)
  const printed = async (colours: boolean) => {
    let stdout = ''
    const stream = (text: string) => {
      stdout += text
    }
    await main(['explain', 'a.txt'], {
      stdout: stream,
      stderr: () => {},
      isTerminal: false,
      colours,
      cwd: folder,
      env: {}
    })
    return stdout
  }
  const [plain, painted] = [await printed(false), await printed(true)]
  expect(plain).not.toContain(escape)
  expect(painted).toContain(`${escape}[1m一、推进多元解纷${escape}[22m`)
  expect(painted.replace(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(plain)
})

test('dims what a page holds and does not show', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'))
  const page = '<html><body><script>var a = 1</script><p>全市调处矛盾纠纷1200件，群众满意。</p></body></html>'
  writeFileSync(join(folder, 'a.html'), page)
  let printed = ''
  const stdout = (text: string) => {
    printed += text
  }
  await main(['explain', 'a.html'], {
    stdout,
    stderr: () => {},
    isTerminal: false,
    colours: true,
    cwd: folder,
    env: {}
  })
  expect(printed).toContain(`${escape}[2mvar a = 1${escape}[22m`)
})
