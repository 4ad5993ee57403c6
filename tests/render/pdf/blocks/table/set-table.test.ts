import type {RootContent, Table} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {Layout, Pt} from '../../../../../src/model/layout.js'
import {createContext} from '../../../../../src/render/pdf/blocks/create-context.js'
import {setTable} from '../../../../../src/render/pdf/blocks/table/set-table.js'
import {createFaceFinder} from '../../../../../src/render/pdf/fonts/find-face.js'
import {fillPages} from '../../../../../src/render/pdf/pages/fill-pages.js'
import type {Strip, TextFragment} from '../../../../../src/render/pdf/pages/strip.js'
import {StructureElement} from '../../../../../src/render/pdf/tags/structure-element.js'
import {wholeRowLimit} from '../../../../../src/render/table-geometry.js'
import {sampleLayout} from '../../../sample-layout.js'
import {sampleFonts} from '../sample-fonts.js'
import {makeTable} from './make-table.js'

interface SetSample {
  strips: Strip[]
  structure: StructureElement
}

function set(
  table: Table,
  facts: {layout?: Layout; left?: Pt; width?: Pt; others?: RootContent[]} = {}
): SetSample {
  const {layout = sampleLayout, left = 0, width = 450, others = []} = facts
  const tree = {type: 'root' as const, children: [table, ...others]}
  const raster = {type: 'png' as const, bytes: new Uint8Array()}
  const pictures = new Map([
    ['photo.png', {width: 300, height: 100, raster}],
    ['tall.png', {width: 100, height: 2000, raster}]
  ])
  const context = createContext({tree, pictures}, layout, createFaceFinder(sampleFonts))
  const structure = new StructureElement('Document', undefined)
  const place = {left, width, style: 'body' as const, inList: false, element: structure}
  return {strips: setTable(table, place, context), structure}
}

const textsIn = ({fragments}: Strip): TextFragment[] =>
  fragments.filter((fragment) => fragment.kind === 'text')
const wordsOf = ({text, line}: TextFragment): string =>
  String.fromCodePoint(...text.codes.slice(line.start, line.end))
const wordsIn = (strip: Strip): string => textsIn(strip).map(wordsOf).join('|')
const keeps = (strips: readonly Strip[]): number[] =>
  strips.flatMap(({keepsWithNext, table}) => (keepsWithNext ? [table?.row ?? -1] : []))
const rowsIn = (strips: readonly Strip[]): number[] => strips.map(({table}) => table?.row ?? -1)
/** The kinds of elements, a level deeper in brackets. */
const treeOf = (element: StructureElement): string => {
  const kids = element.kids.map((kid) => (kid instanceof StructureElement ? treeOf(kid) : '.'))
  return kids.length === 0 ? element.type : `${element.type}(${kids.join(' ')})`
}

/** A table with a head and so many rows of one line. */
const tall = (rows: number): Table =>
  makeTable([['做法', '甲市'], ...Array.from({length: rows}, (_, row) => [`第${row}项`, '一站式'])])
const {leading} = sampleLayout.styles.tableCell
const white = 2 * sampleLayout.table.padding.vertical + sampleLayout.table.rule.width

describe('rows', () => {
  test('are strips as high as their tallest cell with padding and rule', () => {
    const {strips} = set(
      makeTable([
        ['做法', '甲市'],
        ['一', '推动各县区把分散的调处力量并入一个中心'.repeat(4)]
      ])
    )
    const lines = strips.slice(1).flatMap(textsIn).length - 1
    expect(lines).toBeGreaterThan(1)
    expect(strips.map(({height}) => height)).toEqual([
      sampleLayout.styles.tableHead.leading + white,
      lines * leading + white
    ])
  })

  test('start their cells at the same line, one beside the other', () => {
    const [, row] = set(
      makeTable([
        ['甲', '乙'],
        ['一', '二']
      ]),
      {left: 30, width: 200}
    ).strips
    const [first, second] = row === undefined ? [] : textsIn(row)
    expect(first?.y).toBe(second?.y)
    expect(first?.x).toBe(30 + 0.5 + 5)
    expect(second?.x).toBeGreaterThan(first?.x ?? 0)
  })

  test('that are longer than the head lose no cell', () => {
    const {strips} = set(makeTable([['甲'], ['一', '二', '三'], []]))
    expect(strips.map(wordsIn)).toEqual(['甲', '一|二|三', ''])
    expect(strips[2]?.height).toBe(leading + white)
  })

  test('hold every character once, 𠮷 too', () => {
    const {strips} = set(
      makeTable([
        ['“做法”', 'GB/T 9704'],
        ['𠮷——……', '１２３，４５６']
      ])
    )
    expect(strips.map(wordsIn)).toEqual(['“做法”|GB/T 9704', '𠮷——……|１２３，４５６'])
  })

  test('know their place in the table', () => {
    const {strips} = set(tall(2))
    expect(rowsIn(strips)).toEqual([0, 1, 2])
    expect(strips.every(({table}) => table?.opensRow === true && table.closesRow)).toBe(true)
    expect(new Set(strips.map(({table}) => table?.frame)).size).toBe(1)
  })

  test('have half a line of white below the last one', () => {
    const {strips} = set(tall(2))
    expect(strips.map(({after}) => after)).toEqual([0, 0, sampleLayout.styles.body.leading / 2])
    expect(strips.map(({before}) => before)).toEqual([0, 0, 0])
  })

  test('carry the marks and places that stand in them', () => {
    const table = makeTable([
      ['甲', '乙'],
      ['一', '二']
    ])
    table.children[1]?.children[1]?.children.push({type: 'footnoteReference', identifier: 'a'})
    const definition: RootContent = {
      type: 'footnoteDefinition',
      identifier: 'a',
      children: [{type: 'paragraph', children: [{type: 'text', value: '注'}]}]
    }
    const {strips} = set(table, {others: [definition]})
    expect(strips.map(({footnotes}) => footnotes)).toEqual([[], ['a']])
  })

  test('show pictures no wider than their column', () => {
    const table = makeTable([
      ['甲', '乙', '丙'],
      ['一', '', '三']
    ])
    table.children[1]?.children[1]?.children.push({type: 'image', url: 'photo.png', alt: '现场'})
    const {strips} = set(table, {width: 200})
    const picture = strips.flatMap(({fragments}) => fragments).find(({kind}) => kind === 'picture')
    const limit = strips[1]?.table?.frame.right ?? 0
    expect(picture).toMatchObject({kind: 'picture'})
    expect(picture?.kind === 'picture' && picture.x + picture.width < limit).toBe(true)
    expect(picture?.kind === 'picture' && picture.y >= white / 2).toBe(true)
  })
})

test('shows a tall picture in a row that stays whole', () => {
  const table = makeTable([
    ['甲', '乙'],
    ['一', '']
  ])
  table.children[1]?.children[1]?.children.push({type: 'image', url: 'tall.png', alt: '公告栏'})
  const {strips} = set(table)
  expect(rowsIn(strips)).toEqual([0, 1])
  expect(strips[1]?.height).toBeLessThanOrEqual(wholeRowLimit(sampleLayout))
  const picture = strips.flatMap(({fragments}) => fragments).find(({kind}) => kind === 'picture')
  expect(picture?.kind === 'picture' && picture.width / picture.height).toBeCloseTo(1 / 20, 6)
})

describe('keeping rows together', () => {
  test('keeps all of a small table on one page', () => {
    expect(keeps(set(tall(5)).strips)).toEqual([0, 1, 2, 3, 4])
  })

  test('keeps head and first row of a large one together, and its last two rows', () => {
    expect(keeps(set(tall(30)).strips)).toEqual([0, 29])
  })

  test('asks for nothing below a head without rows', () => {
    expect(keeps(set(tall(0)).strips)).toEqual([])
  })

  test('lets the last two rows part when they are tall', () => {
    const long = '调解'.repeat(340)
    const {strips} = set(makeTable([['做法'], ['一'], ['二'], [long], [long]]))
    expect(rowsIn(strips)).toEqual([0, 1, 2, 3, 4])
    expect(strips[4]?.height).toBeGreaterThan(wholeRowLimit(sampleLayout) / 2)
    expect(keeps(strips)).toEqual([0])
  })
})

describe('tall rows', () => {
  const long = '推动各县区把分散的调处力量并入一个中心'.repeat(150)

  test('are divided between lines, which all stand in them once', () => {
    const {strips} = set(
      makeTable([
        ['做法', '甲市'],
        ['一站式', long]
      ])
    )
    expect(strips.length).toBeGreaterThan(20)
    expect(strips.slice(1).map(wordsIn).join('').replace('一站式|', '')).toBe(long)
    expect(strips.map(({table}) => table?.opensRow)).toEqual([
      true,
      true,
      ...strips.slice(2).map(() => false)
    ])
    expect(strips.at(-1)?.table?.closesRow).toBe(true)
    expect(strips.at(-2)?.table?.closesRow).toBe(false)
  })

  test('are as high as if they were whole', () => {
    const {strips} = set(
      makeTable([
        ['做法', '甲市'],
        ['一站式', long]
      ])
    )
    const height = strips.slice(1).reduce((sum, strip) => sum + strip.height, 0)
    expect(height).toBeCloseTo((strips.length - 1) * leading + white, 6)
  })

  test('keep the head with their first lines', () => {
    const {strips} = set(
      makeTable([
        ['做法', '甲市'],
        ['一站式', long]
      ])
    )
    expect(strips.slice(0, 3).map(({keepsWithNext}) => keepsWithNext)).toEqual([true, true, false])
  })

  test('stay whole when they are a little less than half a page', () => {
    const lines = Math.floor((wholeRowLimit(sampleLayout) - 2 * leading - 2 * white) / leading)
    const {strips} = set(makeTable([['做法'], ['调'.repeat(lines)]]), {width: 30})
    expect(rowsIn(strips)).toEqual([0, 1])
  })

  test('of the head are divided too, and not repeated', () => {
    const {strips} = set(makeTable([[long], ['一站式']]), {width: 200})
    expect(rowsIn(strips).filter((row) => row === 0).length).toBeGreaterThan(1)
    expect(strips[0]?.table?.frame.head).toEqual([])
    expect(strips.findLast(({table}) => table?.row === 0)?.keepsWithNext).toBe(true)
  })
})

describe('the head', () => {
  test('opens every page on which the table goes on, and is read once', () => {
    const {strips} = set(tall(60))
    const {pages} = fillPages(strips, {
      footnotes: new Map(),
      tail: [],
      top: 70,
      height: 600,
      noteRule: {...sampleLayout.table.rule, length: 100, above: 8, below: 4}
    })
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({strips: [first]}) => first && wordsIn(first.strip))).toEqual(
      pages.map(() => '做法|甲市')
    )
    expect(pages.map(({strips: [first]}) => first?.isRepeated)).toEqual(pages.map((_, index) => index > 0))
    expect(pages.at(-1)?.strips.length).toBeGreaterThanOrEqual(3)
  })
})

describe('alignment', () => {
  const rows = [
    ['城市', '件数'],
    ['甲市', '1204'],
    ['乙市', '97']
  ]

  test('puts figures and their head at the right edge of their column', () => {
    const {strips} = set(makeTable(rows))
    const ends = strips.map((strip) => {
      const last = textsIn(strip).at(-1)
      return (last?.x ?? 0) + (last?.line.width ?? 0)
    })
    for (const end of ends) expect(end).toBeCloseTo(450 - 0.5 - 5, 3)
  })

  test('follows the source where it says something else', () => {
    const {strips} = set(makeTable(rows, [null, 'left']))
    const starts = strips.map((strip) => textsIn(strip).at(-1)?.x)
    expect(new Set(starts).size).toBe(1)
  })
})

describe('the structure', () => {
  test('has a cell for each place, with the head told apart', () => {
    const {structure} = set(makeTable([['甲', '乙'], ['一']]))
    expect(treeOf(structure)).toBe('Document(Table(TR(TH TH) TR(TD TD)))')
    const table = structure.kids.find((kid) => kid instanceof StructureElement)
    const [head] = table?.kids.filter((kid) => kid instanceof StructureElement) ?? []
    expect(head?.kids.map((kid) => (kid instanceof StructureElement ? kid.facts.scope : ''))).toEqual([
      'Column',
      'Column'
    ])
  })

  test('has a paragraph in each cell in which something is drawn', () => {
    const {strips, structure} = set(
      makeTable([
        ['甲', ''],
        ['一', '二']
      ])
    )
    let mcid = 0
    for (const fragment of strips.flatMap(textsIn)) fragment.element?.add({page: 0, mcid: mcid++})
    expect(treeOf(structure)).toBe('Document(Table(TR(TH(P(.)) TH) TR(TD(P(.)) TD(P(.)))))')
  })
})

test('sets nothing for a table without cells, and no element', () => {
  const {strips, structure} = set(makeTable([]))
  expect(strips).toEqual([])
  expect(treeOf(structure)).toBe('Document')
  expect(set(makeTable([[]])).strips).toEqual([])
})

test('sets a table of one cell', () => {
  expect(set(makeTable([['甲']])).strips.map(wordsIn)).toEqual(['甲'])
})

test('sets forty columns without losing a character', () => {
  const cells = Array.from({length: 40}, (_, column) => `第${column}列`)
  const [head] = set(makeTable([cells])).strips
  expect(head && wordsIn(head).replaceAll('|', '')).toBe(cells.join(''))
})
