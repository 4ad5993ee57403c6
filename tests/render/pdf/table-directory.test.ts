import {expect, test} from 'vitest'
import {parseTableDirectory} from '../../../src/render/pdf/table-directory.js'

test('reads where the tables of a font stand', () => {
  const bytes = new DataView(new ArrayBuffer(28))
  bytes.setUint16(4, 1)
  ;[...'cmap'].forEach((letter, index) => bytes.setUint8(12 + index, letter.charCodeAt(0)))
  bytes.setUint32(20, 640)
  bytes.setUint32(24, 99)
  expect([...parseTableDirectory(bytes)]).toEqual([['cmap', {offset: 640, length: 99}]])
})
