import {expect, test} from 'vitest'
import {safeAddress} from '../../src/render/safe-address.js'

test('gives addresses of the web and of mail', () => {
  expect(safeAddress('https://www.example.com/市')).toBe('https://www.example.com/%E5%B8%82')
  expect(safeAddress('mailto:a@example.com')).toBe('mailto:a@example.com')
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'a/b.html', ''])('gives nothing for `%s`', (url) => {
  expect(safeAddress(url)).toBeUndefined()
})
