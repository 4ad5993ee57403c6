import {expect, test} from 'vitest'
import {isInside} from '../../src/text/is-inside.js'

test('takes a folder and what lies in it', () => {
  expect(isInside('/a/b', '/a/b')).toBe(true)
  expect(isInside('/a/b', '/a/b/..c/图.png')).toBe(true)
})

test('takes nothing beside or above it', () => {
  for (const path of ['/a', '/a/bc', '/a/b/../c', '/']) expect(isInside('/a/b', path)).toBe(false)
})
