import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Run a program in a folder (the project's, if none is named) and give what it prints; throws where it fails. */
export function run(command: string, args: readonly string[], folder = root): string {
  return runForBytes(command, args, folder).toString('utf8')
}

/** As `run`, for a program that prints no text. */
export function runForBytes(command: string, args: readonly string[], folder = root): Buffer {
  return execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
    timeout: 170_000
  })
}

/** Run the built command. */
export function briefing(args: readonly string[], folder = root): string {
  return run('node', [`${root}/dist/bundle/bin.js`, ...args], folder)
}
