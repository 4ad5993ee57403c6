import {expect, test} from 'vitest'
import {cutRuns} from '../../../../src/render/pdf/paint/glyph-runs.js'
import {PageContent} from '../../../../src/render/pdf/paint/page-content.js'
import {showRun} from '../../../../src/render/pdf/paint/text-operators.js'
import {readable} from './readable.js'
import {sampleFont, sampleFormat, sampleLine, type Piece} from './sample-text.js'

/** What is written for a line at 100, 200. */
function show(pieces: Piece[], behind = '', content = new PageContent(0)): string[] {
  const sample = sampleLine(pieces, behind)
  const runs = cutRuns(sample.text, sample.line, sample.set)
  for (const [index, run] of runs.entries()) {
    content.moveTo(100 + run.x, 200)
    showRun(run, {...sample, font: sampleFont()}, 100 + run.x, index + 1 < runs.length, content)
  }
  content.draw()
  return readable(content.finish())
}

/** Where glyphs of a size stand that operators show, from the left edge, and where the pen ends. */
function placesOf(operators: string[], size: number, advance: (code: number) => number): number[] {
  const places: number[] = []
  let x = 0
  let spacing = 0
  for (const operator of operators) {
    const tracked = /^(\S+) Tc$/.exec(operator)
    if (tracked !== null) spacing = Number(tracked[1])
    const moved = /^1 0 0 -1 (\S+) \S+ Tm$/.exec(operator)
    if (moved !== null) x = Number(moved[1])
    if (!/ T[jJ]$/.test(operator)) continue
    for (const [, hex = '', number] of operator.matchAll(/<([\da-f]*)>|(-?[\d.]+)/g)) {
      if (number !== undefined) x -= (Number(number) * size) / 1000
      for (const code of hex.match(/.{4}/g) ?? []) {
        places.push(x)
        x += (advance(Number.parseInt(code, 16)) * size) / 1000 + spacing
      }
    }
  }
  return [...places, x]
}

test('shows glyphs of their own width without numbers', () => {
  expect(show([{text: '中文A'}])).toEqual(['BT', '1 0 0 -1 100 200 Tm', '<4e2d65870041> Tj', 'ET'])
})

test('escapes what would end a string or a line', () => {
  const text = String.fromCodePoint(0x2829, 0x5c0a, 0x0d4e)
  const sample = sampleLine([{text}])
  const content = new PageContent(0)
  const [run] = cutRuns(sample.text, sample.line, sample.set)
  if (run === undefined) throw new Error('Nothing is drawn')
  showRun(run, {...sample, font: sampleFont()}, 0, false, content)
  expect(content.finish()).toBe(String.raw`(\(\)\\\n\rN) Tj`)
})

test('tracks a line in which most characters are wider by the same', () => {
  expect(show([{text: '中文字', width: 10.125}])).toEqual([
    'BT',
    '1 0 0 -1 100 200 Tm',
    '0.125 Tc',
    '<4e2d65875b57> Tj',
    'ET'
  ])
})

test('puts a number behind the few that are wider', () => {
  expect(show([{text: '中文'}, {text: '，', width: 8}, {text: '字'}])).toContain(
    '[<4e2d6587ff0c>200<5b57>] TJ'
  )
})

test('writes no number behind the last character of a line, which moves nothing', () => {
  expect(show([{text: '中文'}, {text: '。', width: 5}])).toContain('<4e2d65873002> Tj')
})

test('takes the width of a form from the form, not from the face', () => {
  const form = {glyph: 0xff0c, advance: 500, stretch: 1, shift: 0}
  expect(show([{text: '，', width: 5, form}, {text: '字'}])).toContain('<ff0c5b57> Tj')
})

test('stops tracking when that is shorter than numbers', () => {
  const stretched: Piece = {text: '中文中文', width: 10.5}
  expect(show([stretched, {text: 'GDP', format: sampleFormat({size: 9})}])).toEqual([
    'BT',
    '1 0 0 -1 100 200 Tm',
    '0.5 Tc',
    '<4e2d65874e2d6587> Tj',
    '0 Tc',
    '<004700440050> Tj',
    'ET'
  ])
})

test('draws the blanks that are left out at the end of a line, and only blanks', () => {
  expect(show([{text: 'word'}], ' \n')).toContain('<0077006f007200640020> Tj')
  expect(show([{text: '中文'}], '\n')).toContain('<4e2d6587> Tj')
})

test('does not draw what has no width although its glyph has one', () => {
  expect(show([{text: '中'}, {text: '\u{200b}', width: 0}, {text: '文'}])).toEqual([
    'BT',
    '1 0 0 -1 100 200 Tm',
    '<4e2d> Tj',
    '<6587> Tj',
    'ET'
  ])
})

test('shows formats that look alike as one operator', () => {
  const pieces = [
    {text: '中', format: sampleFormat()},
    {text: '文', format: sampleFormat()}
  ]
  expect(show(pieces)).toContain('<4e2d6587> Tj')
})

test('leaves room for a picture in the line', () => {
  const sample = sampleLine([{text: '中'}, {text: '\u{fffc}', width: 30}, {text: '文'}])
  const text = {...sample.text, pictures: new Map([[1, {width: 30, height: 10, id: 1}]])}
  expect(cutRuns(text, sample.line, sample.set).map(({x}) => x)).toEqual([0, 40])
})

test('puts every glyph within 0.003 pt of its place in lines of all kinds', () => {
  let seed = 1
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  for (let round = 0; round < 60; round++) {
    const stretch = random() / 3
    const pieces = Array.from({length: 45}, (): Piece => {
      const han = random() > 0.4
      const own = han ? 10.5 : 5.25
      const odd = random() > 0.8 ? random() - 0.5 : 0
      return {text: han ? '中' : 'x', width: own + (random() > 0.2 ? stretch : 0) + odd, format}
    })
    const {set} = sampleLine(pieces)
    const places = placesOf(show(pieces), 10.5, (code) => (code >= 0x2e80 ? 1000 : 500))
    let x = 100
    for (let at = 0; at < set.count; at++) {
      expect(Math.abs((places[at] ?? Number.NaN) - x)).toBeLessThan(0.003)
      x += set.widths[at] ?? 0
    }
  }
})

const format = sampleFormat({size: 10.5})
