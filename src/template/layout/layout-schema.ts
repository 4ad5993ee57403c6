import * as v from 'valibot'
import {styleNames, type Layout, type Pt, type StyleName, type TextStyle} from '../model/layout.js'
import {parseYaml} from '../text/yaml.js'

/** Chinese type sizes (字号) in points, as Word has them. */
const chineseSizes: Record<string, Pt> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5
}

const pointsPerMillimetre = 72 / 25.4

const toPt = (text: string): Pt => {
  const size = chineseSizes[text]
  if (size !== undefined) return size
  const number = Number.parseFloat(text)
  // Hundredths of a point are finer than any printer.
  return text.endsWith('mm') ? Math.round(number * pointsPerMillimetre * 100) / 100 : number
}

const length = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d+(?:\.\d+)?(?:pt|mm)|初号|小初|[一二三四五六]号|小[一二三四五六])$/,
    'expected a length such as `10.5pt`, `25mm` or `五号`'
  ),
  v.transform(toPt)
)

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as `#1f2328`'))

const typeface = v.strictObject({
  latin: v.pipe(v.array(v.string()), v.minLength(1)),
  eastAsia: v.pipe(v.array(v.string()), v.minLength(1))
})

const indent = v.pipe(v.number(), v.minValue(0), v.maxValue(10))

const align = v.picklist(['left', 'center', 'right', 'justify'])

/** The style that the others take from: it says everything. */
const wholeStyle = v.strictObject({
  typeface: v.string(),
  size: length,
  bold: v.boolean(),
  colour,
  leading: length,
  spaceBefore: length,
  spaceAfter: length,
  firstLineIndent: indent,
  align,
  keepWithNext: v.boolean()
})

const ownStyle = v.exactOptional(
  v.strictObject({
    typeface: v.exactOptional(v.string()),
    size: v.exactOptional(length),
    bold: v.exactOptional(v.boolean()),
    colour: v.exactOptional(colour),
    leading: v.exactOptional(length),
    spaceBefore: v.exactOptional(length),
    spaceAfter: v.exactOptional(length),
    firstLineIndent: v.exactOptional(indent),
    align: v.exactOptional(align),
    keepWithNext: v.exactOptional(v.boolean())
  }),
  {}
)

type WholeStyle = v.InferOutput<typeof wholeStyle>
type OwnStyle = Partial<WholeStyle>

const schema = v.strictObject({
  page: v.strictObject({
    size: v.optional(v.picklist(['A4']), 'A4'),
    margin: v.strictObject({top: length, right: length, bottom: length, left: length})
  }),
  typefaces: v.record(v.string(), typeface),
  styles: v.strictObject({
    body: wholeStyle,
    title: ownStyle,
    subtitle: ownStyle,
    heading1: ownStyle,
    heading2: ownStyle,
    heading3: ownStyle,
    note: ownStyle,
    caption: ownStyle,
    tableHead: ownStyle,
    tableCell: ownStyle,
    header: ownStyle,
    footer: ownStyle
  } satisfies Record<StyleName, unknown>),
  table: v.strictObject({
    rule: colour,
    ruleWidth: length,
    headFill: colour,
    padding: v.strictObject({horizontal: length, vertical: length})
  }),
  link: colour,
  header: v.string(),
  footer: v.string()
})

/** A4 in points: 210 × 297 mm. */
const a4 = {width: 595.28, height: 841.89}

/**
 * Read a `layout.yaml`: every length in points, every style whole.
 *
 * A style takes what it does not say from `body`, but for the first-line indent, the alignment and the space around,
 * which start at nothing. Throws a `UserError` with line and column of the first mistake.
 */
export async function parseLayout(text: string, path: string): Promise<Layout> {
  const {page, typefaces, styles, table, link, header, footer} = await parseYaml(text, checkedSchema, path)
  const resolve = (name: StyleName): TextStyle => {
    const own: OwnStyle = styles[name]
    const inherited = name === 'body' ? styles.body : {...styles.body, ...neutral, ...own}
    const face = typefaces[inherited.typeface]
    if (face === undefined) throw new Error(`The typeface \`${inherited.typeface}\` was not checked`)
    return {...inherited, typeface: face}
  }
  return {
    page: {...a4, margin: page.margin},
    styles: Object.fromEntries(styleNames.map((name) => [name, resolve(name)])) as Layout['styles'], // One entry per name.
    table,
    link,
    header,
    footer
  }
}

const neutral = {
  firstLineIndent: 0,
  align: 'left',
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false
} as const

/** The schema, and besides: every style names a typeface that the layout has. */
const checkedSchema = v.pipe(
  schema,
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    const {styles, typefaces} = dataset.value
    const known = Object.keys(typefaces).map((key) => `\`${key}\``)
    for (const name of styleNames) {
      const {typeface: wanted}: OwnStyle = styles[name]
      if (wanted === undefined || Object.hasOwn(typefaces, wanted)) continue
      addIssue({
        message: `expected one of the typefaces ${known.join(', ')}`,
        input: wanted,
        path: [pathItem('styles'), pathItem(name), pathItem('typeface')]
      })
    }
  })
)

const pathItem = (key: string): v.ObjectPathItem => ({
  type: 'object',
  origin: 'value',
  input: {},
  key,
  value: undefined
})
