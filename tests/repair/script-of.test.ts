import {expect, test} from 'vitest'
import {scriptOf} from '../../src/repair/script-of.js'

test('names the script that most of a text is in', () => {
  expect(scriptOf('全市政法機關緊盯社會治理')).toBe('traditional')
  expect(scriptOf('全市政法机关紧盯社会治理')).toBe('simplified')
})

test('is not misled by a few words of the other script', () => {
  expect(scriptOf('门上写着“為人民服務”，这是机关的传统。')).toBe('simplified')
})

test('calls a text without characters of one script Simplified', () => {
  expect(scriptOf('平安 2024')).toBe('simplified')
})
