import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Layout} from '../../../src/model/layout.js'
import {renderPdf} from '../../../src/render/pdf/render-pdf.js'
import {resolveLayout} from '../../../src/template/layout/resolve-layout.js'
import {report} from './blocks/set-sample.js'

interface Line {
  page: number
  text: string
  left: number
  right: number
  middle: number
}

const folder = mkdtempSync(join(tmpdir(), 'briefing-grid-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** The lines of a PDF as poppler sees them, from the top of the first page. */
async function linesOf(layout: Layout, ...texts: string[]): Promise<Line[]> {
  const document = report(
    ...texts.map((value) => ({type: 'paragraph' as const, children: [{type: 'text' as const, value}]}))
  )
  const {bytes} = await renderPdf(document, layout)
  const path = join(folder, 'grid.pdf')
  writeFileSync(path, bytes)
  const xml = execFileSync('pdftotext', ['-bbox', path, '-'], {encoding: 'utf8'})
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const words = page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)
      return [...words].map(([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text,
        left: Number(left),
        right: Number(right),
        middle: (Number(top) + Number(bottom)) / 2
      }))
    })
}

/** The page of GB/T 9704-2012: a type area of 442.2 × 637.8 pt with 22 lines of 28 characters of 16 pt. */
const official = resolveLayout([
  {
    page: {margin: {top: 104.88, right: 73.7, bottom: 99.21, left: 79.37}},
    grid: {lines: 22, characters: 28},
    styles: {body: {size: 16}}
  }
])

const han = '各地坚持把非诉讼纠纷解决机制挺在前面推动矛盾纠纷源头化解'

describe.skipIf(spawnSync('pdftotext', ['-v']).error !== undefined)('as poppler measures it', () => {
  test('a page has 22 lines of 28 characters, exact in pitch and edges', async () => {
    const lines = (await linesOf(official, han.repeat(40))).filter(({page}) => page === 1)
    // The first line is indented by two characters.
    expect(lines.map(({text}) => text.length)).toEqual([26, ...Array.from({length: 21}, () => 28)])
    const pitches = lines.slice(1).map(({middle}, index) => middle - (lines[index]?.middle ?? 0))
    expect(Math.min(...pitches)).toBeCloseTo(28.95, 2)
    expect(Math.max(...pitches)).toBeCloseTo(28.95, 2)
    expect(lines.at(-1)?.left).toBeCloseTo(79.37, 1)
    expect(lines.at(-1)?.right).toBeCloseTo(79.37 + 442.21, 1)
  })

  test('even pages have the margins exchanged where the layout is mirrored', async () => {
    const page = {...official.page, mirrored: true}
    const footer = {...official.footer, text: '{page}', first: '{page}', odd: 'right', even: 'left'} as const
    const lines = await linesOf({...official, page, footer}, han.repeat(100))
    const lefts = [1, 2, 3].map((one) =>
      Math.min(...lines.filter(({page: on, text}) => on === one && text.length > 20).map(({left}) => left))
    )
    expect(lefts[0]).toBeCloseTo(79.37, 1)
    expect(lefts[1]).toBeCloseTo(73.7, 1)
    expect(lefts[2]).toBeCloseTo(79.37, 1)
    const folios = lines.filter(({text}) => /^\d$/.test(text))
    expect(folios[0]?.right).toBeCloseTo(79.37 + 442.21, 1)
    expect(folios[1]?.left).toBeCloseTo(73.7, 1)
  })
})
