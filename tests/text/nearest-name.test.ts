import {expect, test} from 'vitest'
import {nearestName} from '../../src/text/nearest-name.js'

const themes = ['mediation', 'smart-community', 'team-building', '矛盾纠纷化解']

test.each([
  ['mediaton', 'mediation'],
  ['Team-Building', 'team-building'],
  ['smartcommunity', 'smart-community'],
  ['矛盾纠纷', '矛盾纠纷化解']
])('%s is near %s', (given, name) => {
  expect(nearestName(given, themes)).toBe(name)
})

test('gives nothing where no name is near', () => {
  expect(nearestName('sports', themes)).toBeUndefined()
  expect(nearestName('智慧社区', themes)).toBeUndefined()
  expect(nearestName('a', [])).toBeUndefined()
})

test('gives the first of several equally near', () => {
  expect(nearestName('南通', ['南昌', '南京'])).toBe('南昌')
})
