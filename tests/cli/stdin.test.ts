import {tmpdir} from 'node:os'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'

const article = '芜湖市推进平安建设\n\n去年以来，芜湖市化解矛盾纠纷12件，群众满意度持续提升。\n'

/** Run `briefing parse --json -` on an input, and give what it printed. */
async function parse(
  input: string,
  isTerminal: boolean
): Promise<{stdout: string; stderr: string; code: number}> {
  const printed = {stdout: '', stderr: ''}
  const code = await main(['parse', '--json', '-'], {
    stdout: (text) => void (printed.stdout += text),
    stderr: (text) => void (printed.stderr += text),
    isTerminal: false,
    cwd: tmpdir(),
    stdin: {isTerminal, read: async () => new TextEncoder().encode(input)},
    env: {}
  })
  return {...printed, code}
}

test('reads an article from the standard input, and says nothing about it', async () => {
  const {stdout, stderr, code} = await parse(article, false)
  expect(code).toBe(0)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({data: {path: '<stdin>', city: '芜湖'}})
})

test('says that it waits where a person would have to type', async () => {
  const {stderr} = await parse(article, true)
  expect(stderr).toMatch(/^Waiting for an article/)
})

test('names the standard input when it is empty', async () => {
  const {stderr, code} = await parse('', false)
  expect(code).toBe(1)
  expect(stderr).toMatch(/^<stdin>: .* \(file-empty\)\n$/)
})
