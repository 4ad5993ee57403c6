import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {renderDocx} from '../../../src/render/docx/render-docx.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'
import {openDocx, paragraph, partsOf, styleOf, text} from './open-docx.js'

const serif = {latin: ['Times New Roman'], eastAsia: ['宋体', 'Noto Serif SC']}
const styles = Object.fromEntries(
  Object.entries(sampleLayout.styles).map(([name, style]) => [name, {...style, typeface: serif, bold: false}])
) as typeof sampleLayout.styles // The same names.
const layout = {...sampleLayout, styles, embedFonts: true}
const report = {...sampleDocument, tree: {type: 'root' as const, children: [paragraph(text('化解纠纷𠮷'))]}}

test('embeds nothing unless the layout asks', async () => {
  const parts = await partsOf([paragraph(text('正文'))])
  expect(Object.keys(parts).filter((path) => path.includes('fonts/'))).toEqual([])
  expect(parts['word/settings.xml']).not.toContain('embedTrueTypeFonts')
})

test('embeds the used characters of a font that can be found, masked with its key', async () => {
  const bytes = await renderDocx(report, layout)
  const parts = openDocx(bytes)
  const [, key = ''] =
    /<w:font w:name="Noto Serif SC">.*?<w:embedRegular r:id="rId1" w:fontKey="\{([\dA-F-]+)\}"\/>/.exec(
      parts['word/fontTable.xml'] ?? ''
    ) ?? []
  const font = unzipSync(bytes)['word/fonts/font1.odttf'] ?? new Uint8Array()
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  // A TrueType font begins with 0x00010000.
  expect(Array.from(font.slice(0, 4), (byte, index) => byte ^ (mask[index] ?? 0))).toEqual([0, 1, 0, 0])
  expect(font.length).toBeLessThan(100_000)
  expect(parts['word/settings.xml']).toContain('<w:embedTrueTypeFonts/><w:saveSubsetFonts/>')
  expect(parts['word/_rels/fontTable.xml.rels']).toContain('Target="fonts/font1.odttf"')
}, 60_000)

test('names the embedded font in the styles, and leaves a font that cannot be found', async () => {
  const style = styleOf(openDocx(await renderDocx(report, layout)), 'BodyText')
  expect(style).toContain('w:ascii="Times New Roman"')
  expect(style).toContain('w:eastAsia="Noto Serif SC"')
}, 60_000)

test('gives the same bytes each time', async () => {
  const [one, other] = [await renderDocx(report, layout), await renderDocx(report, layout)]
  expect(Buffer.compare(one, other)).toBe(0)
}, 60_000)
