import {expect, test} from 'vitest'
import {startProgress} from '../../src/cli/progress.js'

const draw = (isTerminal: boolean, env: Record<string, string> = {}): string => {
  let drawn = ''
  const stderr = (text: string): void => {
    drawn += text
  }
  const progress = startProgress({stdout: () => {}, stderr, isTerminal, cwd: '.', env})
  progress.show('Reading 1 of 2')
  progress.end()
  return drawn
}

test('draws one line for a terminal and takes it away at the end', () => {
  expect(draw(true)).toBe('\r\u001B[KReading 1 of 2\r\u001B[K')
})

test('draws nothing where no terminal looks on, or a dumb one', () => {
  expect([draw(false), draw(true, {TERM: 'dumb'})]).toEqual(['', ''])
})
