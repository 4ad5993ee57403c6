import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {zipFiles} from '../../../src/render/docx/zip-files.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('packs files that another program unpacks again, in their order', () => {
  const long = '化解纠纷𠮷'.repeat(2000)
  const files = unzipSync(
    zipFiles([
      {path: 'b.xml', bytes: encode(long)},
      {path: 'a/图.png', bytes: encode('raw'), isPacked: true},
      {path: 'empty', bytes: encode('')}
    ])
  )
  expect(Object.keys(files).map((path) => path.replace(/[^\w./]/g, ''))[0]).toBe('b.xml')
  expect(Object.values(files).map((bytes) => strFromU8(bytes))).toEqual([long, 'raw', ''])
})

test('makes text small and leaves what is packed already', () => {
  const bytes = encode('文'.repeat(5000))
  expect(zipFiles([{path: 'a', bytes}]).length).toBeLessThan(500)
  expect(zipFiles([{path: 'a', bytes, isPacked: true}]).length).toBeGreaterThan(bytes.length)
})
