import type {Align, Layout, PageLine, Pt, StyleName, TextStyle, Typeface} from '../../model/layout.js'
import {styleNames} from '../../model/layout.js'
import {bases, defaultLayout, defaultPitch} from './default-layout.js'
import type {LayoutFile, StyleFile} from './layout-schema.js'
import {pageSizes} from './page-sizes.js'

/** What the defaults say for every layout. */
interface WholeFile extends LayoutFile {
  page: Required<NonNullable<LayoutFile['page']>> & {margin: Layout['page']['margin']}
  table: Required<NonNullable<LayoutFile['table']>> & {padding: Layout['table']['padding']}
  chart: NonNullable<LayoutFile['chart']> & {colours: string[]; barHeight: Pt}
}

/** A name or number of a layout that does not fit the rest; `keys` lead to it in the file. */
export class LayoutMistake extends Error {
  readonly keys: readonly string[]

  constructor(keys: readonly string[], message: string) {
    super(message)
    this.keys = keys
  }
}

/**
 * Make a whole layout of what its files say, the most basic one first: each changes only what it names.
 *
 * Throws a `LayoutMistake` where a name is not there or a number cannot be.
 */
export function resolveLayout(files: readonly LayoutFile[]): Layout {
  // The defaults say every part, and merging takes nothing away.
  const said = files.reduce((below: LayoutFile, file) => merge(below, file), defaultLayout) as WholeFile
  const {page, typefaces = {}, styles = {}, table, chart, grid, maximumPages} = said
  const colourAt = (value: string, ...keys: string[]): string => findColour(value, said.colours ?? {}, keys)
  const faceAt = (name: string, ...keys: string[]): Typeface => {
    const {latin, eastAsia} = find(name, typefaces, 'typefaces', keys)
    if (latin !== undefined && eastAsia !== undefined) return {latin, eastAsia}
    const missing = latin === undefined ? 'latin' : 'eastAsia'
    throw new LayoutMistake(
      ['typefaces', name],
      `The typeface \`${name}\` has no \`${missing}\`, expected a stack such as \`[宋体, Noto Serif SC]\``
    )
  }

  const resolved = new Map<StyleName, {file: StyleFile; style: TextStyle}>()
  const sheet = pageSizes[page.size]
  const [width, height] =
    page.orientation === 'landscape' ? [sheet.height, sheet.width] : [sheet.width, sheet.height]
  const area = {
    width: width - page.margin.left - page.margin.right,
    height: height - page.margin.top - page.margin.bottom
  }
  if (area.width <= 0 || area.height <= 0) {
    throw new LayoutMistake(
      ['page', 'margin'],
      'The margins leave no room on the page, expected smaller ones'
    )
  }

  const fileOf = (name: StyleName): StyleFile => {
    const own: StyleFile = styles[name] ?? {}
    if (name === 'body') return {...defaultPitch, ...gridOf(grid, area, own), ...own}
    const base = bases[name]
    const below = styleOf(base).file
    // Tracking is made for a size: another size starts without.
    const fresh = own.size === undefined ? {} : {tracking: 0}
    return base === 'body' ? {...below, ...plain, ...fresh, ...own} : {...below, ...fresh, ...own}
  }
  const styleOf = (name: StyleName): {file: StyleFile; style: TextStyle} => {
    const known = resolved.get(name)
    if (known !== undefined) return known
    const file = fileOf(name)
    const at = ['styles', name]
    const {typeface, colour, ruleAbove, ruleBelow, ...rest} = file as Required<StyleFile> // `body` says every part but the rules.
    if (rest.size < smallest || rest.size > largest || rest.leading > largest) {
      const wrong = rest.size < smallest || rest.size > largest ? 'size' : 'leading'
      throw new LayoutMistake(
        [...at, wrong],
        `The ${wrong === 'size' ? 'size' : 'line pitch'} of \`${name}\` is \`${rest[wrong]}pt\`, expected ${smallest}pt to ${largest}pt`
      )
    }
    if (rest.tracking <= -rest.size / 2) {
      throw new LayoutMistake(
        [...at, 'tracking'],
        `The tracking \`${rest.tracking}pt\` of \`${name}\` sets its characters over one another, expected more`
      )
    }
    if (rest.leading < rest.size) {
      throw new LayoutMistake(
        [...at, 'leading'],
        `The line pitch \`${rest.leading}pt\` of \`${name}\` is smaller than its size \`${rest.size}pt\`, expected at least as much`
      )
    }
    const rules = Object.entries({ruleAbove, ruleBelow}).flatMap(([key, rule]) =>
      rule === undefined || rule === 'none'
        ? []
        : [[key, {...rule, colour: colourAt(rule.colour, ...at, key, 'colour')}] as const]
    )
    const style: TextStyle = {
      ...rest,
      typeface: faceAt(typeface, ...at, 'typeface'),
      colour: colourAt(colour, ...at, 'colour'),
      ...Object.fromEntries(rules)
    }
    resolved.set(name, {file, style})
    return {file, style}
  }

  const all = Object.fromEntries(styleNames.map((name) => [name, styleOf(name).style])) as Layout['styles'] // One entry per name.
  const {rule, ruleWidth, rules, headFill, padding} = table
  return {
    page: {width, height, margin: page.margin, mirrored: page.mirrored},
    ...(grid !== undefined && {grid}),
    styles: all,
    table: {
      rule: {width: ruleWidth, colour: colourAt(rule, 'table', 'rule')},
      rules,
      ...(headFill !== 'none' && {headFill: colourAt(headFill, 'table', 'headFill')}),
      padding
    },
    chart: {
      typeface:
        chart.typeface === undefined ? all.tableCell.typeface : faceAt(chart.typeface, 'chart', 'typeface'),
      colours: chart.colours.map((value, index) => colourAt(value, 'chart', 'colours', String(index))),
      barHeight: chart.barHeight
    },
    listIndent: said.listIndent ?? all.body.firstLineIndent,
    link: colourAt(said.link ?? defaultLayout.link, 'link'),
    header: toPageLine(said.header ?? {}, '', all.header.align, page.margin.top),
    footer: toPageLine(said.footer ?? {}, undefined, all.footer.align, page.margin.bottom),
    ...(maximumPages !== undefined && {maximumPages}),
    archive: said.archive ?? defaultLayout.archive,
    embedFonts: said.embedFonts ?? false
  }
}

/** No type that anybody can read is smaller, none that fits on paper larger. */
const smallest: Pt = 1
const largest: Pt = 400

const plain = {
  firstLineIndent: 0,
  leftIndent: 0,
  align: 'left',
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false,
  ruleAbove: 'none',
  ruleBelow: 'none'
} as const satisfies StyleFile

/** Merge two layouts: lists and plain values of the upper one replace those below, the rest goes key by key. */
function merge<T>(below: T, above: T): T {
  if (!isRecord(below) || !isRecord(above)) return above
  const merged: Record<string, unknown> = {...below}
  for (const [key, value] of Object.entries(above)) {
    merged[key] = Object.hasOwn(below, key) ? merge(below[key], value) : value
  }
  return merged as T
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Fill the type area with the grid (GB/T 9704-2012, 5.2.3): the line pitch, and the tracking without which 28
 * characters of 三号 (448 pt) are wider than 156 mm (442.2 pt). In twips, which are what Word can keep.
 */
function gridOf(
  grid: LayoutFile['grid'],
  area: {width: Pt; height: Pt},
  {size = defaultLayout.styles.body.size}: StyleFile
): StyleFile {
  if (grid === undefined) return {}
  const tracking = Math.floor((area.width / grid.characters - size) * 20) / 20
  return {leading: Math.floor((area.height / grid.lines) * 20) / 20, tracking}
}

function findColour(value: string, colours: Record<string, string>, keys: readonly string[]): string {
  return value.startsWith('#') ? value : find(value, colours, 'colours', keys)
}

function find<T>(name: string, entries: Record<string, T>, list: string, keys: readonly string[]): T {
  const found = Object.hasOwn(entries, name) ? entries[name] : undefined
  if (found !== undefined) return found
  const known = Object.keys(entries).map((key) => `\`${key}\``)
  const expected = known.length === 0 ? `a name that stands under \`${list}\`` : `one of ${known.join(', ')}`
  throw new LayoutMistake(keys, `There is no \`${name}\` under \`${list}\`, expected ${expected}`)
}

/** A header stays away from the first page unless it says otherwise; the line stands in the middle of the margin. */
function toPageLine(
  {text = '', first, odd, even, inset = 0, distance}: Partial<PageLine>,
  firstOtherwise: string | undefined,
  align: Align,
  margin: Pt
): PageLine {
  return {
    text,
    first: first ?? firstOtherwise ?? text,
    odd: odd ?? align,
    even: even ?? odd ?? align,
    inset,
    distance: distance ?? margin / 2
  }
}
