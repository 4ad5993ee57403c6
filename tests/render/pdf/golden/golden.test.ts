/**
 * What the PDF of small documents is, as text, so that nothing moves unseen while the engine is made quicker.
 *
 * Where a change is meant: `UPDATE_GOLDENS=1 npx vitest run tests/render/pdf/golden` writes the files anew and leaves
 * the PDFs in `$GOLDEN_PDFS`, if that names a folder. Who updates looks at the pages of each file that has changed
 * (`pdftoppm -r 100 -png "$GOLDEN_PDFS/NAME.pdf" /tmp/NAME`) and reads the difference (`git diff`) before committing.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, test} from 'vitest'
import {createFonts} from '../../../../src/render/pdf/fonts/fonts.js'
import {renderPdf} from '../../../../src/render/pdf/render-pdf.js'
import {goldens, reportOf} from './documents.js'
import {facesByName} from './font-text.js'
import {pdfText} from './pdf-text.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const isUpdate = process.env['UPDATE_GOLDENS'] === '1'
const pdfFolder = process.env['GOLDEN_PDFS'] ?? ''

const fonts = createFonts()
const faces = facesByName(fonts)
afterAll(() => fonts.close())

test.each(goldens)('draws $name as it was looked at', async (golden) => {
  const {bytes, notices} = await renderPdf(reportOf(golden), golden.layout)
  if (pdfFolder !== '') {
    mkdirSync(pdfFolder, {recursive: true})
    writeFileSync(join(pdfFolder, `${golden.name}.pdf`), bytes)
  }
  const told = [pdfText(bytes, faces), ...notices.map((notice) => `Notice: ${notice}\n`)].join('')
  const path = join(folder, `${golden.name}.txt`)
  if (isUpdate) writeFileSync(path, told)
  expect(existsSync(path), `${golden.name}.txt is missing: see the head of this test`).toBe(true)
  expect(told).toBe(readFileSync(path, 'utf8'))
})

test('keeps no file of a document that is gone, and all of them small', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect(files).toEqual(goldens.map(({name}) => `${name}.txt`).sort())
  const size = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(size).toBeLessThan(150_000)
})
