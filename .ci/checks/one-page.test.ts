import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {readPages} from './read-pdf.js'

test.each([
  ['three cities', 'PDF', 'one-page.pdf'],
  ['three cities', 'DOCX through LibreOffice', 'office/one-page.pdf'],
  ['twelve cities', 'PDF', 'cities/one-page.pdf'],
  ['twelve cities', 'DOCX through LibreOffice', 'cities/office/one-page.pdf']
])('one-page of %s has one page as %s, filled by more than half', (_, __, file) => {
  const pages = readPages(join(inject('folder'), file))
  expect(pages.length).toBe(1)
  expect(pages[0]?.length).toBeGreaterThan(30)
})
