import {describe, expect, test} from 'vitest'
import {fillPages} from '../../../../src/render/pdf/pages/fill-pages.js'
import type {Footnote, Strip, TableFrame} from '../../../../src/render/pdf/pages/strip.js'
import {resolveLayout} from '../../../../src/template/layout/resolve-layout.js'
import {makeLines, makeStrip, namesOf, tenLines, topsOf} from './strips.js'

const notes = (...lists: Array<[string, number]>): Map<string, Footnote> =>
  new Map(lists.map(([name, count]) => [name, {strips: makeLines(name, count)}]))

const marked = (name: string, ...footnotes: string[]): Strip => makeStrip(name, {footnotes})

const makeTable = (rows: number, facts: {headHeight?: number; headNotes?: string[]} = {}): Strip[] => {
  const frame: TableFrame = {
    rule: {width: 0.5, colour: '#808080'},
    verticals: [0, 100],
    left: 0,
    right: 100,
    hasInnerRules: true,
    head: []
  }
  const strips = Array.from({length: rows + 1}, (_, row) =>
    makeStrip(row === 0 ? 'head' : `r${row}`, {
      keepsWithNext: row === 0,
      ...(row === 0 && {height: facts.headHeight ?? 10, footnotes: facts.headNotes ?? []}),
      table: {frame, row, opensRow: true, closesRow: true}
    })
  )
  frame.head = strips.slice(0, 1)
  return strips
}

describe('text', () => {
  test('fills a page to its last line before it opens the next', () => {
    expect(namesOf(fillPages(makeLines('l', 12), tenLines))).toEqual([
      'l1 l2 l3 l4 l5 l6 l7 l8 l9 l10',
      'l11 l12'
    ])
  })

  test('takes the larger white of two neighbours, and none at the head of a page', () => {
    const strips = [
      makeStrip('a', {after: 4}),
      makeStrip('b', {before: 7, height: 70}),
      makeStrip('c', {before: 30}),
      makeStrip('d', {after: 9}),
      makeStrip('e', {before: 2})
    ]
    const pages = fillPages(strips, tenLines)
    expect(namesOf(pages)).toEqual(['a b', 'c d e'])
    expect(topsOf(pages, 1)).toEqual([0, 17])
    expect(topsOf(pages, 2)).toEqual([0, 10, 29])
  })

  test('leaves the white above the first strip of the document and of one that starts a page', () => {
    const strips = [makeStrip('a', {before: 12}), makeStrip('b', {before: 15, startsPage: true})]
    const pages = fillPages(strips, tenLines)
    expect(topsOf(pages, 1)).toEqual([12])
    expect(topsOf(pages, 2)).toEqual([15])
  })

  test('takes white away where it would push a tall strip beyond the foot', () => {
    const pages = fillPages([makeStrip('a', {before: 12, height: 95})], tenLines)
    expect(topsOf(pages, 1)).toEqual([5])
  })

  test('opens no empty page for a document that starts with a page', () => {
    expect(namesOf(fillPages([makeStrip('a', {startsPage: true})], tenLines))).toEqual(['a'])
  })

  test('gives one blank page to a document without content', () => {
    expect(namesOf(fillPages([], tenLines))).toEqual([''])
  })

  test('sets a strip that is taller than the page alone at the head of one', () => {
    const strips = [makeStrip('a'), makeStrip('tall', {height: 500}), makeStrip('b')]
    expect(namesOf(fillPages(strips, tenLines))).toEqual(['a', 'tall', 'b'])
  })

  test('puts 22 lines on a page of the grid of GB/T 9704-2012, and no 23rd', () => {
    const mm = 72 / 25.4
    const layout = resolveLayout([
      {
        page: {margin: {top: 37 * mm, right: 26 * mm, bottom: 35 * mm, left: 28 * mm}},
        styles: {body: {size: 16}},
        grid: {lines: 22, characters: 28}
      }
    ])
    const {height, margin} = layout.page
    const room = {...tenLines, top: margin.top, height: height - margin.top - margin.bottom}
    const {leading} = layout.styles.body
    expect(leading).toBe(28.95)
    const pages = fillPages(makeLines('l', 45, {height: leading}), room)
    expect(pages.pages.map(({strips}) => strips.length)).toEqual([22, 22, 1])
  })

  test('loses no line of a grid of any number of lines to rounding', () => {
    for (let lines = 1; lines <= 60; lines++) {
      const pages = fillPages(makeLines('l', lines, {height: 637.8 / lines}), {...tenLines, height: 637.8})
      expect(pages.pages).toHaveLength(1)
    }
  })

  test('tells where destinations are', () => {
    const strips = [...makeLines('l', 11), makeStrip('x', {destinations: [{name: 'x', y: 3}]})]
    expect(fillPages(strips, tenLines).destinations.get('x')).toEqual({page: 2, y: 63})
  })
})

describe('keeping together', () => {
  test('moves a heading on with the lines that it keeps with', () => {
    const strips = [...makeLines('l', 8), ...makeLines('h', 2, {keepsWithNext: true}), makeStrip('p')]
    expect(namesOf(fillPages(strips, tenLines))).toEqual(['l1 l2 l3 l4 l5 l6 l7 l8', 'h1 h2 p'])
  })

  test('leaves a heading where it is when the lines behind it fit', () => {
    const strips = [...makeLines('l', 7), ...makeLines('h', 2, {keepsWithNext: true}), makeStrip('p')]
    expect(namesOf(fillPages(strips, tenLines))).toHaveLength(1)
  })

  test('divides a run that is taller than a page behind its third strip at the earliest', () => {
    const strips = [...makeLines('l', 8), ...makeLines('h', 15, {keepsWithNext: true}), makeStrip('p')]
    const [first, second] = namesOf(fillPages(strips, tenLines))
    expect(first).toBe('l1 l2 l3 l4 l5 l6 l7 l8')
    expect(second).toBe('h1 h2 h3 h4 h5 h6 h7 h8 h9 h10')
  })

  test('starts such a run where its first three strips fit, and leaves no strip alone at its end', () => {
    const strips = [...makeLines('l', 7), ...makeLines('h', 13, {keepsWithNext: true}), makeStrip('p')]
    const pages = namesOf(fillPages(strips, tenLines))
    expect(pages).toEqual(['l1 l2 l3 l4 l5 l6 l7 h1 h2 h3', 'h4 h5 h6 h7 h8 h9 h10 h11 h12', 'h13 p'])
  })

  test('starts a page even between strips that keep together', () => {
    const strips = [makeStrip('a', {keepsWithNext: true}), makeStrip('b', {startsPage: true})]
    expect(namesOf(fillPages(strips, tenLines))).toEqual(['a', 'b'])
  })
})

describe('footnotes', () => {
  test('stand at the foot of the page of their mark, under the rule', () => {
    const pages = fillPages([marked('a', 'n')], {...tenLines, footnotes: notes(['n', 2])})
    expect(namesOf(pages)).toEqual(['a n1 n2'])
    expect(topsOf(pages, 1)).toEqual([0, 80, 90])
    expect(pages.pages[0]?.decoration).toEqual([
      {kind: 'rule', x1: 0, y1: 126, x2: 25, y2: 126, width: 0.5, colour: '#000000'}
    ])
  })

  test('draw no rule on a page without them', () => {
    expect(fillPages(makeLines('l', 3), tenLines).pages[0]?.decoration).toEqual([])
  })

  test('take their room from the text', () => {
    const strips = [marked('a', 'n'), ...makeLines('l', 9)]
    const pages = fillPages(strips, {...tenLines, footnotes: notes(['n', 2])})
    expect(namesOf(pages)).toEqual(['a l1 l2 l3 l4 l5 l6 n1 n2', 'l7 l8 l9'])
  })

  test('stand once, on the page of their first mark', () => {
    const strips = [marked('a', 'n'), ...makeLines('l', 9), marked('b', 'n')]
    const pages = fillPages(strips, {...tenLines, footnotes: notes(['n', 1])})
    expect(namesOf(pages)).toEqual(['a l1 l2 l3 l4 l5 l6 l7 n1', 'l8 l9 b'])
  })

  test('move their strip on when their first two lines do not fit', () => {
    const strips = [...makeLines('l', 7), marked('a', 'n'), makeStrip('z')]
    const pages = fillPages(strips, {...tenLines, footnotes: notes(['n', 3])})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4 l5 l6 l7', 'a z n1 n2 n3'])
  })

  test('go on at the foot of the next page, before the notes of that page', () => {
    const strips = [...makeLines('l', 5), marked('a', 'n'), marked('b', 'm'), makeStrip('z')]
    const pages = fillPages(strips, {...tenLines, footnotes: notes(['n', 5], ['m', 1])})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4 l5 a n1 n2 n3', 'b z n4 n5 m1'])
  })

  test('are not divided between strips that keep together', () => {
    const footnotes = new Map([
      ['n', {strips: [...makeLines('n', 2), makeStrip('n3', {keepsWithNext: true}), makeStrip('n4')]}]
    ])
    const pages = fillPages([...makeLines('l', 5), marked('a', 'n')], {...tenLines, footnotes})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4 l5 a n1 n2', 'n3 n4'])
  })

  test('fill pages of their own when they are very long, and let the text go on beside them', () => {
    const pages = fillPages([marked('a', 'n'), makeStrip('b'), makeStrip('c')], {
      ...tenLines,
      footnotes: notes(['n', 30])
    })
    expect(namesOf(pages)).toEqual([
      'a n1 n2 n3 n4 n5 n6 n7 n8',
      'b n9 n10 n11 n12 n13 n14 n15 n16',
      'c n17 n18 n19 n20 n21 n22 n23 n24',
      'n25 n26 n27 n28 n29 n30'
    ])
  })

  test('bring the notes whose marks stand in them', () => {
    const footnotes = new Map([
      ['n', {strips: [marked('n1', 'm')]}],
      ['m', {strips: [marked('m1', 'n')]}]
    ])
    expect(namesOf(fillPages([marked('a', 'n')], {...tenLines, footnotes}))).toEqual(['a n1 m1'])
  })

  test('are left out when nobody has set them', () => {
    expect(namesOf(fillPages([marked('a', 'missing')], tenLines))).toEqual(['a'])
  })

  test('divide a run of strips that has no room on a page together with them', () => {
    const strips = [
      makeStrip('a', {footnotes: ['n'], keepsWithNext: true}),
      makeStrip('b', {keepsWithNext: true}),
      makeStrip('c', {keepsWithNext: true}),
      makeStrip('d', {keepsWithNext: true}),
      makeStrip('e', {footnotes: ['m']})
    ]
    const pages = fillPages(strips, {...tenLines, footnotes: notes(['n', 5], ['m', 5])})
    expect(namesOf(pages)).toEqual(['a b c n1 n2 n3 n4 n5', 'd e m1 m2 m3 m4 m5'])
  })

  test('of a note that is taller than the page do not run off the paper at its head', () => {
    const footnotes = new Map([['n', {strips: [makeStrip('n1', {height: 300})]}]])
    const pages = fillPages([marked('a', 'n')], {...tenLines, footnotes})
    expect(namesOf(pages)).toEqual(['a', 'n1'])
    expect(topsOf(pages, 2)).toEqual([0])
  })
})

describe('the tail', () => {
  const tail = [makeStrip('t1', {before: 5}), makeStrip('t2', {before: 3})]

  test('stands at the foot of the last page, with nothing but white above it', () => {
    const pages = fillPages(makeLines('l', 3), {...tenLines, tail})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 t1 t2'])
    expect(topsOf(pages, 1)).toEqual([0, 10, 20, 77, 90])
  })

  test('moves on with the last two strips of the text when it does not fit', () => {
    const pages = fillPages(makeLines('l', 9), {...tenLines, tail})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4 l5 l6 l7', 'l8 l9 t1 t2'])
    expect(topsOf(pages, 2)).toEqual([0, 10, 77, 90])
  })

  test('leaves the text alone when it just fits', () => {
    const strips = [...makeLines('l', 6), makeStrip('l7', {height: 12})]
    expect(namesOf(fillPages(strips, {...tenLines, tail}))).toHaveLength(1)
  })

  test('brings what keeps with the last strips along', () => {
    const strips = [
      ...makeLines('l', 6),
      makeStrip('h', {keepsWithNext: true}),
      makeStrip('p1', {keepsWithNext: true}),
      makeStrip('p2')
    ]
    expect(namesOf(fillPages(strips, {...tenLines, tail}))).toEqual(['l1 l2 l3 l4 l5 l6', 'h p1 p2 t1 t2'])
  })

  test('brings only the end of a long run', () => {
    const strips = [...makeLines('k', 9, {keepsWithNext: true}), makeStrip('p')]
    const pages = fillPages(strips, {...tenLines, tail})
    expect(namesOf(pages)).toEqual(['k1 k2 k3 k4 k5 k6 k7 k8', 'k9 p t1 t2'])
  })

  test('stands below the footnotes of its page', () => {
    const strips = [makeStrip('a', {footnotes: ['n']})]
    const pages = fillPages(strips, {...tenLines, tail, footnotes: notes(['n', 2])})
    expect(namesOf(pages)).toEqual(['a n1 n2 t1 t2'])
    expect(topsOf(pages, 1)).toEqual([0, 52, 62, 77, 90])
  })

  test('takes the last strips and their notes along', () => {
    const strips = [...makeLines('l', 5), makeStrip('a', {footnotes: ['n']})]
    const pages = fillPages(strips, {...tenLines, tail, footnotes: notes(['n', 1])})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4', 'l5 a n1 t1 t2'])
  })

  test('brings its own notes to its page', () => {
    const withNote = [makeStrip('t', {footnotes: ['n']})]
    const pages = fillPages(makeLines('l', 8), {...tenLines, tail: withNote, footnotes: notes(['n', 1])})
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4 l5 l6', 'l7 l8 n1 t'])
  })

  test('stands alone where the last strip leaves no room for it', () => {
    const strips = [makeStrip('a'), makeStrip('picture', {height: 100})]
    expect(namesOf(fillPages(strips, {...tenLines, tail}))).toEqual(['a', 'picture', 't1 t2'])
  })

  test('is set like text when it is taller than a page', () => {
    const pages = fillPages(makeLines('l', 9), {...tenLines, tail: makeLines('t', 12)})
    expect(namesOf(pages)).toEqual([
      'l1 l2 l3 l4 l5 l6 l7 l8 l9 t1',
      't2 t3 t4 t5 t6 t7 t8 t9 t10 t11',
      't12'
    ])
  })

  test('stands on a page without text too', () => {
    expect(topsOf(fillPages([], {...tenLines, tail}), 1)).toEqual([77, 90])
  })

  test('comes when a note that is longer than a page has ended', () => {
    const strips = [makeStrip('a', {footnotes: ['n']})]
    const pages = fillPages(strips, {...tenLines, tail, footnotes: notes(['n', 12])})
    expect(namesOf(pages)).toEqual(['a n1 n2 n3 n4 n5 n6 n7 n8', 'n9 n10 n11 n12 t1 t2'])
  })
})

describe('tables', () => {
  test('repeat their head on every page on which they go on', () => {
    expect(namesOf(fillPages(makeTable(20), tenLines))).toEqual([
      'head r1 r2 r3 r4 r5 r6 r7 r8 r9',
      '(head) r10 r11 r12 r13 r14 r15 r16 r17 r18',
      '(head) r19 r20'
    ])
  })

  test('do not repeat it when it leaves no room for a row', () => {
    const strips = makeTable(3, {headHeight: 80})
    for (const strip of strips.slice(1)) strip.height = 30
    expect(namesOf(fillPages(strips, tenLines))).toEqual(['head', 'r1 r2 r3'])
  })

  test('do not repeat it where they start', () => {
    expect(namesOf(fillPages([...makeLines('l', 9), ...makeTable(2)], tenLines))[1]).toBe('head r1 r2')
  })

  test('give the white above a head that starts a page once', () => {
    const strips = makeTable(12)
    Object.assign(strips[0] ?? {}, {startsPage: true, before: 7})
    const pages = fillPages(strips, tenLines)
    expect([topsOf(pages, 1)[0], topsOf(pages, 2)[0]]).toEqual([7, 0])
  })

  test('count the notes and places of a repeated head once', () => {
    const strips = makeTable(12, {headNotes: ['n']})
    const pages = fillPages(strips, {...tenLines, footnotes: notes(['n', 1])})
    expect(namesOf(pages)).toEqual(['head r1 r2 r3 r4 r5 r6 r7 n1', '(head) r8 r9 r10 r11 r12'])
    expect(pages.destinations.get('head')?.page).toBe(1)
  })

  test('are closed by rules at the end of a page and opened at the start of the next', () => {
    const pages = fillPages([...makeLines('l', 7), ...makeTable(3)], tenLines)
    expect(namesOf(pages)).toEqual(['l1 l2 l3 l4 l5 l6 l7 head r1 r2', '(head) r3'])
    const across = pages.pages.map(({decoration}) =>
      decoration.flatMap((fragment) =>
        fragment.kind === 'rule' && fragment.y1 === fragment.y2 ? [fragment.y1] : []
      )
    )
    expect(across).toEqual([
      [120, 130, 140, 150],
      [50, 60, 70]
    ])
  })

  test('are framed apart when two follow one another', () => {
    const {decoration} = fillPages([...makeTable(1), ...makeTable(1)], tenLines).pages[0] ?? {decoration: []}
    expect(
      decoration.filter((fragment) => fragment.kind === 'rule' && fragment.x1 === fragment.x2)
    ).toHaveLength(4)
  })
})
