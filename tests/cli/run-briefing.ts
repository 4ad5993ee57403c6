import {main, type ExitCode} from '../../src/cli/main.js'

/** Run the command line in a folder and give what it printed and its exit code. */
export async function runBriefing(
  cwd: string,
  ...argv: string[]
): Promise<{code: ExitCode; stdout: string; stderr: string}> {
  let stdout = ''
  let stderr = ''
  const code = await main(argv, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    isTerminal: false,
    cwd,
    env: {}
  })
  return {code, stdout, stderr}
}
