import {expect, test} from 'vitest'
import type {Picture} from '../../../../src/model/document.js'
import {paintPages} from '../../../../src/render/pdf/paint/paint-pages.js'
import type {PdfFile, Rect} from '../../../../src/render/pdf/paint/pdf-file.js'
import type {Page, Pages} from '../../../../src/render/pdf/pages/page.js'
import type {Fragment, Strip} from '../../../../src/render/pdf/pages/strip.js'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'
import type {Link, TextFormat} from '../../../../src/render/pdf/text/text-item.js'
import {makePng} from './make-png.js'
import {readable} from './readable.js'
import {sampleFace, sampleFormat, sampleLine, type Piece} from './sample-text.js'

const face = sampleFace()
const format = sampleFormat({}, face)
const faces = {families: [], face: () => undefined}

interface Drawn {
  pages: string[][]
  links: Array<{page: number; rect: Rect; link: Link}>
  images: Array<Record<string, unknown>>
  failures: readonly string[]
  marks: number[]
}

/** Paint pages of fragments, whose strips stand 100 below the top; the type area is 50 from the left. */
async function paint(
  pages: Fragment[][],
  changes: Partial<Page & Pages> = {},
  furniture: Fragment[] = []
): Promise<Drawn> {
  const drawn: Drawn = {pages: [], links: [], images: [], failures: [], marks: []}
  const file = {
    page: {fonts: {}, xobjects: {}},
    startPage: () => void drawn.pages.push([]),
    write: (operators: string) => void drawn.pages.at(-1)?.push(...readable(operators)),
    useFont() {},
    addDestination() {},
    addLink: (rect: Rect, link: Link) => drawn.links.push({page: drawn.pages.length - 1, rect, link}) - 1,
    ref(data: Record<string, unknown>) {
      drawn.images.push(data)
      return {data, end() {}}
    }
  }
  const {
    isRepeated = false,
    decoration = [],
    destinations = new Map()
  } = changes as {isRepeated?: boolean} & Partial<Page & Pages>
  const all = pages.map((fragments, index): Page => {
    const strip = {fragments} as unknown as Strip // Only its fragments are drawn.
    return {number: index + 1, strips: [{strip, y: 100, isRepeated}], decoration}
  })
  const options = {width: 595, height: 842, left: () => 50, faces}
  // Only this of a file is used.
  const result = await paintPages(
    {pages: all, destinations},
    () => furniture,
    file as unknown as PdfFile,
    options
  )
  return {...drawn, ...result}
}

function text(pieces: Piece[], element?: StructureElement, y = 10): Fragment {
  const {text: shaped, line} = sampleLine(pieces.map((piece) => ({face, format, ...piece})))
  return {kind: 'text', x: 0, y, text: shaped, line, ...(element && {element})}
}

const document = (): StructureElement => new StructureElement('Document', undefined)
const picture: Picture = {
  width: 40,
  height: 20,
  raster: {
    type: 'png',
    bytes: makePng({width: 2, height: 1, depth: 8, type: 0, isInterlaced: false, sample: () => 7})
  }
}
const link: Link = {target: {uri: 'https://www.example.com/'}, contents: '示例'}

test('draws fills first, then text, then rules, then what stands in the margins', async () => {
  const rule = {kind: 'rule', x1: 0, y1: 5, x2: 9, y2: 5, width: 0.5, colour: '#000000'} as const
  const fill = {kind: 'fill', x: 0, y: 0, width: 9, height: 9, colour: '#ffffff'} as const
  const {
    pages: [page]
  } = await paint([[rule, text([{text: '中'}], new StructureElement('P', document())), fill]], {}, [
    text([{text: '1'}], undefined, 800)
  ])
  expect(page).toEqual([
    '/Artifact BMC',
    '1 1 1 rg',
    '50 100 9 9 re',
    'f',
    'EMC',
    '/P <</MCID 0>> BDC',
    '/F1 10 Tf',
    '0 0 0 rg',
    'BT',
    '1 0 0 -1 50 110 Tm',
    '<0001> Tj',
    'ET',
    'EMC',
    '/Artifact BMC',
    '0.5 w',
    '50 105 m 59 105 l',
    'S',
    'EMC',
    '/Artifact <</Type /Pagination>> BDC',
    'BT',
    '1 0 0 -1 50 800 Tm',
    '<0002> Tj',
    'ET',
    'EMC'
  ])
})

test('goes on with a paragraph behind a link in it, and makes the link an area of its line', async () => {
  const paragraph = new StructureElement('P', document())
  const element = new StructureElement('Link', paragraph, {}, 'inline')
  const linked = {...format, element, link}
  const {pages, links} = await paint([
    [text([{text: '见'}, {text: '此处', format: linked}, {text: '。'}], paragraph)]
  ])
  expect(pages[0]?.filter((operator) => operator.endsWith('BDC'))).toEqual([
    '/P <</MCID 0>> BDC',
    '/Link <</MCID 1>> BDC',
    '/P <</MCID 2>> BDC'
  ])
  expect(paragraph.kids).toEqual([{page: 0, mcid: 0}, element, {page: 0, mcid: 2}])
  expect(element.kids).toEqual([
    {page: 0, mcid: 1},
    {page: 0, annotation: 0}
  ])
  expect(links).toEqual([{page: 0, rect: {left: 60, right: 80, top: 101.2, bottom: 111.2}, link}])
})

test('keeps a repeated head out of the structure, and its links too', async () => {
  const cell = new StructureElement('TH', document())
  const linked = {...format, element: new StructureElement('Link', cell, {}, 'inline'), link}
  const {pages, links} = await paint([[text([{text: '项目', format: linked}], cell)]], {
    isRepeated: true
  } as object)
  expect(pages[0]?.[0]).toBe('/Artifact BMC')
  expect(cell.kids).toEqual([])
  expect(links).toEqual([])
})

test('strikes text through where it is struck', async () => {
  const struck: TextFormat = {...format, struck: true}
  const {
    pages: [page = []]
  } = await paint([[text([{text: '甲'}, {text: '乙丙', format: struck}])]])
  expect(page.slice(-5)).toEqual(['<000100020003> Tj', 'ET', '60 106.75 20 0.5 re', 'f', 'EMC'])
})

test('leads to the page of a destination, with dots that count from the right edge', async () => {
  const element = new StructureElement('Reference', document())
  const entry = {kind: 'pageNumber', destination: 'a', right: 400, left: 300, y: 10, format, element} as const
  const destinations = new Map([['a', {page: 12, y: 0}]])
  const {
    pages: [page = []]
  } = await paint([[entry, {...entry, destination: 'b'}]], {destinations})
  // Two digits of 5 pt end at the right edge; the first dot is half an em before them, at a multiple of 25/7 pt.
  expect(page).toContain('1 0 0 -1 440 110 Tm')
  const dots = page.filter((operator) => operator.endsWith(' l'))
  expect(dots).toEqual(['432.143 109.643 m 352.679 109.643 l'])
  expect(page).toContain('1 J [0 3.571] 0 d')
})

test('puts a picture that is shown twice into the file once', async () => {
  const figure = new StructureElement('Figure', document(), {alt: '图'})
  const shown = {kind: 'picture', x: 10, y: 0, width: 40, height: 20, picture} as const
  const {pages, images} = await paint([[{...shown, element: figure}], [shown]])
  expect(images).toHaveLength(1)
  expect(pages).toEqual([
    ['/Figure <</MCID 0>> BDC', 'q', '40 0 0 -20 60 120 cm', '/Im1 Do', 'Q', 'EMC'],
    ['/Artifact BMC', 'q', '40 0 0 -20 60 120 cm', '/Im1 Do', 'Q', 'EMC']
  ])
})

test('tells of a damaged picture once, and keeps its alternative text', async () => {
  const figure = new StructureElement('Figure', document(), {alt: '图'})
  const damaged: Picture = {...picture, raster: {type: 'png', bytes: new Uint8Array(20)}}
  const shown = {
    kind: 'picture',
    x: 0,
    y: 0,
    width: 40,
    height: 20,
    picture: damaged,
    element: figure
  } as const
  const {failures, pages} = await paint([[shown, shown]])
  expect(failures).toEqual(['The PNG ends before its end.'])
  expect(pages).toEqual([['/Figure <</MCID 0>> BDC', 'EMC']])
})

test('makes a picture with a link an area of the link around it', async () => {
  const around = new StructureElement('Link', document())
  const figure = new StructureElement('Figure', around, {alt: '图'})
  const shown = {kind: 'picture', x: 10, y: 0, width: 40, height: 20, picture, element: figure, link} as const
  expect((await paint([[shown]])).links).toEqual([
    {page: 0, rect: {left: 60, right: 100, top: 100, bottom: 120}, link}
  ])
  expect(around.kids).toEqual([figure, {page: 0, annotation: 0}])
})

test('marks everything once and leaves nothing open, whatever is on the pages', async () => {
  let seed = 7
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  const root = document()
  const elements = Array.from({length: 6}, () => new StructureElement('P', root))
  const inline = elements.map((element) => new StructureElement('Link', element, {}, 'inline'))
  const pieces = (): Piece[] =>
    Array.from({length: 1 + random(4)}, () => {
      const element = inline[random(12)]
      const changes = {struck: random(5) === 0, colour: random(3) === 0 ? '#12355b' : '#000000'}
      return {
        text: '中文A '.slice(random(3)),
        format: {...format, ...changes, ...(element && {element, link})}
      }
    })
  const fragment = (): Fragment => {
    const kind = random(6)
    if (kind === 0) return {kind: 'fill', x: 0, y: random(9), width: 9, height: 9, colour: '#eeeeee'}
    if (kind === 1) return {kind: 'rule', x1: 0, y1: 1, x2: 9, y2: 1, width: 1, colour: '#000000'}
    const element = elements[random(8)]
    if (kind === 2)
      return {kind: 'picture', x: 0, y: 0, width: 9, height: 9, picture, ...(element && {element})}
    return text(pieces(), element, random(700))
  }
  const drawn = await paint(
    Array.from({length: 20}, () => Array.from({length: random(15)}, fragment)),
    {},
    [text([{text: '第1页'}])]
  )
  const wrong: string[] = []
  const marked = drawn.pages.map((operators) => {
    const ids: number[] = []
    let state = 'page'
    for (const operator of operators) {
      const kind = operatorKinds.find(({form}) => form.test(operator))
      if (kind === undefined) continue
      if (state !== kind.from) wrong.push(`${operator} in ${state}`)
      state = kind.to
      const [, mcid] = /MCID (\d+)/.exec(operator) ?? []
      if (mcid !== undefined) ids.push(Number(mcid))
    }
    return ids
  })
  expect(wrong).toEqual([])
  expect(drawn.pages.every((operators) => operators.length === 0 || operators.at(-1) === 'EMC')).toBe(true)
  expect(drawn.marks).toEqual(marked.map((ids) => ids.length))
  const inTree = [...elements, ...inline].flatMap(({kids}) =>
    kids.flatMap((kid) => ('mcid' in kid ? [`${kid.page} ${kid.mcid}`] : []))
  )
  const onPages = marked.flatMap((ids, page) => ids.map((mcid) => `${page} ${mcid}`))
  expect(new Set(onPages).size).toBe(onPages.length)
  expect(inTree.toSorted()).toEqual(onPages.toSorted())
  expect(onPages.length).toBeGreaterThan(100)
})

/** Where operators may stand, and where those behind them do (ISO 32000-1, figure 9 and 14.6). */
const operatorKinds = [
  {form: /B[DM]C$/, from: 'page', to: 'mark'},
  {form: /^EMC$/, from: 'mark', to: 'page'},
  {form: /^BT$/, from: 'mark', to: 'text'},
  {form: /^ET$/, from: 'text', to: 'mark'},
  {form: / T[jJ]$/, from: 'text', to: 'text'},
  {form: /^(?:f|S|.* Do)$/, from: 'mark', to: 'mark'}
]
