import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fillPages} from '../../../../src/render/pdf/pages/fill-pages.js'
import type {Page, PlacedStrip} from '../../../../src/render/pdf/pages/page.js'
import {stackHeight, whiteBetween} from '../../../../src/render/pdf/pages/stack.js'
import type {Footnote, Strip} from '../../../../src/render/pdf/pages/strip.js'
import {makeLines, makeStrip, nameOf, tenLines} from './strips.js'

const {top, height} = tenLines
/** What adding and taking away the top of the page loses. */
const rounding = 1e-6

interface Sample {
  strips: Strip[]
  footnotes: Map<string, Footnote>
  tail: Strip[]
}

const heights = fc.oneof(
  {weight: 8, arbitrary: fc.integer({min: 3, max: 30})},
  {weight: 1, arbitrary: fc.constantFrom(0.1, 99.96, 100, 150, 1e6)}
)
const facts = fc.record({
  height: heights,
  before: fc.integer({min: 0, max: 20}),
  after: fc.integer({min: 0, max: 8}),
  keepsWithNext: fc.boolean(),
  startsPage: fc.integer({min: 0, max: 12}).map((dice) => dice === 0),
  noteHeights: fc.option(fc.array(fc.integer({min: 3, max: 25}), {minLength: 1, maxLength: 12}), {freq: 4})
})

const samples: fc.Arbitrary<Sample> = fc
  .record({
    list: fc.array(facts, {maxLength: 60}),
    tailLines: fc.integer({min: 0, max: 3}),
    runs: fc.boolean()
  })
  .map(({list, tailLines, runs}) => {
    const footnotes = new Map<string, Footnote>()
    const strips = list.map(({noteHeights, keepsWithNext, ...rest}, index) => {
      if (noteHeights !== null) {
        const lines = noteHeights.map((noteHeight, line) =>
          makeStrip(`n${index}.${line}`, {height: noteHeight})
        )
        footnotes.set(`n${index}`, {strips: lines})
      }
      // A note of the strip before may be marked again.
      const marks = noteHeights === null ? [`n${index - 1}`] : [`n${index}`]
      return makeStrip(`s${index}`, {...rest, keepsWithNext: runs && keepsWithNext, footnotes: marks})
    })
    return {strips, footnotes, tail: makeLines('t', tailLines, {before: 4})}
  })

const fill = ({strips, footnotes, tail}: Sample): Page[] =>
  fillPages(strips, {...tenLines, footnotes, tail}).pages

const startingWith = (letter: string, pages: Page[]): string[] =>
  pages.flatMap(({strips}) =>
    strips.map(({strip}) => nameOf(strip)).filter((name) => name.startsWith(letter))
  )

const pageOf = (pages: Page[], name: string): number =>
  pages.find(({strips}) => strips.some(({strip}) => nameOf(strip) === name))?.number ?? 0

const neighbours = (pages: Page[]): Array<[PlacedStrip, PlacedStrip]> =>
  pages.flatMap(({strips}) =>
    strips.flatMap((placed, index): Array<[PlacedStrip, PlacedStrip]> => {
      const next = strips[index + 1]
      return next === undefined ? [] : [[placed, next]]
    })
  )

const check = (property: (sample: Sample, pages: Page[]) => void): void => {
  fc.assert(
    fc.property(samples, (sample) => {
      property(sample, fill(sample))
    }),
    {numRuns: 300, seed: 6}
  )
}

describe('pages of any strips', () => {
  test('hold every strip of the text once and in order', () => {
    check(({strips}, pages) => {
      expect(startingWith('s', pages)).toEqual(strips.map(nameOf))
    })
  })

  test('hold every line of the notes once, in the order of their marks', () => {
    check(({footnotes}, pages) => {
      expect(startingWith('n', pages)).toEqual(
        [...footnotes.values()].flatMap(({strips}) => strips.map(nameOf))
      )
    })
  })

  test('start no note before the page of its mark', () => {
    check(({strips, footnotes}, pages) => {
      for (const [index, strip] of strips.entries()) {
        if (!footnotes.has(`n${index}`)) continue
        expect(pageOf(pages, `n${index}.0`)).toBeGreaterThanOrEqual(pageOf(pages, nameOf(strip)))
      }
    })
  })

  test('hold nothing beyond the foot but a strip that is taller than the page, alone at its head', () => {
    check((_, pages) => {
      for (const {strips} of pages) {
        for (const {strip, y} of strips) {
          if (y + strip.height <= top + height + 0.05 + rounding) continue
          expect(strip.height).toBeGreaterThan(height)
          expect(y).toBe(top)
          expect(strips).toHaveLength(1)
        }
      }
    })
  })

  test('have the white between strips of the text, and of the notes, that these ask for', () => {
    check((_, pages) => {
      for (const [placed, next] of neighbours(pages)) {
        if (nameOf(placed.strip)[0] !== nameOf(next.strip)[0]) continue
        const white = next.y - placed.y - placed.strip.height
        expect(white).toBeCloseTo(whiteBetween(placed.strip, next.strip), 6)
      }
    })
  })

  test('set nothing over another', () => {
    check((_, pages) => {
      for (const [placed, next] of neighbours(pages)) {
        expect(next.y - placed.y - placed.strip.height).toBeGreaterThanOrEqual(-0.05 - rounding)
      }
    })
  })

  test('are not empty', () => {
    check(({strips, tail}, pages) => {
      if (strips.length + tail.length === 0) return
      for (const page of pages) expect(page.strips.length).toBeGreaterThan(0)
    })
  })

  test('are numbered from 1', () => {
    check((_, pages) => {
      expect(pages.map(({number}) => number)).toEqual(pages.map((_page, index) => index + 1))
    })
  })

  test('keep strips together whose run has room on a page', () => {
    check(({strips, footnotes, tail}, pages) => {
      for (const [index, strip] of strips.entries()) {
        const next = strips[index + 1]
        if (next === undefined || !strip.keepsWithNext || next.startsPage) continue
        let start = index
        let end = index + 1
        while (start > 0 && strips[start - 1]?.keepsWithNext && !strips[start]?.startsPage) start--
        while (strips[end]?.keepsWithNext && strips[end + 1]?.startsPage === false) end++
        const run = strips.slice(start, end + 1)
        const noted = run.flatMap((_strip, place) => footnotes.get(`n${start + place}`)?.strips ?? [])
        const marked = run.flatMap(({footnotes: marks}) => marks).some((mark) => footnotes.has(mark))
        // The end of the text may be divided for the tail.
        if (tail.length > 0 && end >= strips.length - 2) continue
        const before = footnotes.get(`n${start - 1}`)?.strips ?? []
        if (stackHeight(run) + (marked ? stackHeight([...before, ...noted]) + 10 : 0) > height) continue
        expect(pageOf(pages, nameOf(next))).toBe(pageOf(pages, nameOf(strip)))
      }
    })
  })

  test('start where a strip asks for it', () => {
    check(({strips}, pages) => {
      for (const strip of strips) {
        if (!strip.startsPage) continue
        const page = pages.find((candidate) => candidate.strips.some((placed) => placed.strip === strip))
        expect(page?.strips[0]?.strip).toBe(strip)
      }
    })
  })

  test('end with the tail at the foot of the last one, with text or notes above it if there is room', () => {
    check(({strips, tail}, pages) => {
      if (tail.length === 0) return
      const last = pages.at(-1)?.strips ?? []
      expect(last.slice(-tail.length).map(({strip}) => strip)).toEqual(tail)
      const end = last.at(-1)
      expect((end?.y ?? 0) + (end?.strip.height ?? 0)).toBeCloseTo(top + height, 6)
      const closing = strips.at(-1)
      const hasRoom = closing !== undefined && closing.height + 4 + stackHeight(tail) <= height
      const isFree = hasRoom && closing.footnotes.length === 0
      expect(last.length).toBeGreaterThanOrEqual(tail.length + (isFree ? 1 : 0))
    })
  })

  test('do not end long before the next strip would have fitted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 80}), (list) => {
        const pages = fillPages(
          list.map((strip, index) => makeStrip(`s${index}`, {height: strip})),
          tenLines
        ).pages
        for (const [index, {strips}] of pages.entries()) {
          const next = pages[index + 1]?.strips[0]
          if (next === undefined) continue
          expect(stackHeight([...strips.map(({strip}) => strip), next.strip])).toBeGreaterThan(height)
        }
      }),
      {numRuns: 200, seed: 6}
    )
  })
})

test('fills a thousand pages with notes', () => {
  const strips = Array.from({length: 60_000}, (_, index) =>
    makeStrip(`s${index}`, {footnotes: index % 30 === 0 ? [`n${index}`] : [], keepsWithNext: index % 7 === 0})
  )
  const footnotes = new Map(
    strips.flatMap(({footnotes: [mark]}) =>
      mark === undefined ? [] : [[mark, {strips: makeLines(mark, 4)}] as const]
    )
  )
  const {pages} = fillPages(strips, {...tenLines, height: 600, footnotes})
  expect(pages.length).toBeGreaterThan(1000)
})

test('sets one note of many thousand lines and one run as long without recursion', () => {
  const strips = makeLines('k', 200_000, {keepsWithNext: true})
  const footnotes = new Map([['n', {strips: makeLines('n', 20_000, {keepsWithNext: true})}]])
  const {pages} = fillPages([makeStrip('a', {footnotes: ['n']}), ...strips], {...tenLines, footnotes})
  expect(startingWith('n', pages)).toHaveLength(20_000)
  expect(startingWith('k', pages)).toHaveLength(200_000)
})
