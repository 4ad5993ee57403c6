import * as v from 'valibot'
import {alignments, archives, styleNames, type StyleName} from '../../model/layout.js'
import {length, signedLength} from './lengths.js'
import {tellUnknownMark} from './page-marks.js'

/** A colour of its own, or the name of one under `colours`. */
const colour = v.pipe(
  v.string(),
  v.regex(
    /^(?:#[0-9a-fA-F]{6}|\p{L}[\p{L}\p{N}-]*)$/u,
    'expected a colour such as `#1f2328`, or the name of one under `colours`'
  )
)

const plainColour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as `#1f2328`'))

/** An entry that may be left out, with what an editor shows beside it. */
const told = <S extends v.GenericSchema>(
  schema: S,
  text: string
): v.ExactOptionalSchema<
  v.SchemaWithPipe<readonly [S, v.DescriptionAction<v.InferOutput<S>, string>]>,
  undefined
> => v.exactOptional(v.pipe(schema, v.description(text)))

const family = v.pipe(
  v.string(),
  v.minLength(1),
  v.check(
    (name) => !/[，、]/u.test(name),
    'expected one font: the narrow `,` and a blank part fonts, `，` and `、` do not'
  )
)

const families = v.pipe(v.array(family), v.minLength(1))

const typeface = v.strictObject({
  latin: told(families, 'Fonts for Latin letters and digits (西文字体), the first that is there'),
  eastAsia: told(families, 'Fonts for Chinese (中文字体), the first that is there')
})

const indent = v.pipe(v.number(), v.minValue(0), v.maxValue(20))

/** One of several words. */
const oneOf = <const Words extends readonly string[]>(words: Words): v.PicklistSchema<Words, string> =>
  v.picklist(words, `expected one of ${words.map((word) => `\`${word}\``).join(', ')}`)

const align = oneOf(alignments)

const textRule = v.union(
  [
    v.literal('none'),
    v.strictObject({width: length('Width (粗细)'), colour, gap: length('Distance from the text')})
  ],
  'expected `{width: 1pt, colour: red, gap: 4mm}` or `none`'
)

/** What a layout may say of one style. */
export const style = v.strictObject({
  typeface: told(v.string(), 'A name under `typefaces` (字体)'),
  size: v.exactOptional(length('Type size (字号): 三号, 小四, 10.5pt')),
  bold: told(v.boolean(), 'Bold (加粗)'),
  colour: told(colour, 'A name under `colours`, or #rrggbb (颜色)'),
  leading: v.exactOptional(length('Line pitch, from one line to the next (行距)')),
  tracking: v.exactOptional(signedLength('Added behind each character (字符间距): -0.25pt')),
  spaceBefore: v.exactOptional(length('Space above the paragraph (段前)')),
  spaceAfter: v.exactOptional(length('Space below the paragraph (段后)')),
  firstLineIndent: told(indent, 'Indent of the first line, in characters (首行缩进)'),
  leftIndent: told(indent, 'Indent of all lines, in characters (左缩进)'),
  align: told(align, 'left, center, right or justify (对齐)'),
  keepWithNext: told(v.boolean(), 'Stays on the page of what follows (与下段同页)'),
  ruleAbove: told(textRule, 'A rule above the paragraph (上边线), or none'),
  ruleBelow: told(textRule, 'A rule below the paragraph (下边线), or none')
})

const marked = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (text) => tellUnknownMark(text) === undefined,
  ({input}) => tellUnknownMark(input) ?? ''
)

/** `none` is an empty text. */
const noneIsEmpty = v.transform((text: string) => (text === 'none' ? '' : text))

/** A text of a page line; the description comes first, as editors see nothing behind a change of the value. */
const lineText = (what: string): v.ExactOptionalSchema<v.GenericSchema<string, string>, undefined> =>
  v.exactOptional(v.pipe(v.string(), v.description(what), marked, noneIsEmpty))

const wholePageLine = v.strictObject({
  text: lineText('{title}, {page} and {pages} are filled in'),
  first: lineText('The text of the first page, where it differs (首页不同)'),
  odd: told(align, 'Where it stands on odd pages (奇数页)'),
  even: told(align, 'Where it stands on even pages (偶数页)'),
  inset: told(indent, 'Distance from the edge of the text, in characters'),
  distance: v.exactOptional(length('From the edge of the type area (版心) to the middle of the line', 'mm'))
})

/** The running header or the footer: its text alone, or with its place. */
const pageLine = v.union(
  [
    v.pipe(
      v.string(),
      marked,
      noneIsEmpty,
      // Without a line, the first page has none either, whatever the layout below gives it.
      v.transform((text): v.InferOutput<typeof wholePageLine> => (text === '' ? {text, first: ''} : {text}))
    ),
    wholePageLine
  ],
  'expected a text such as `第 {page} 页`, or `none`'
)

const count = (most: number): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** What a `layout.yaml` may say; what it leaves out comes from the layout that it extends, else from the defaults. */
export const layoutFile = v.strictObject({
  extends: told(v.string(), 'A template whose layout, report and partials hold where this one says nothing'),
  page: told(
    v.strictObject({
      size: told(oneOf(['A3', 'A4', 'A5', 'B5', '16开']), 'Paper (纸张)'),
      orientation: told(oneOf(['portrait', 'landscape']), 'Upright or landscape (纸张方向)'),
      margin: told(
        v.strictObject({
          top: v.exactOptional(length('Upper margin (上边距)', 'mm')),
          right: v.exactOptional(length('Right margin (右边距)', 'mm')),
          bottom: v.exactOptional(length('Lower margin (下边距)', 'mm')),
          left: v.exactOptional(length('Left margin (左边距)', 'mm'))
        }),
        'Page margins (页边距)'
      ),
      mirrored: told(v.boolean(), 'Exchange left and right margins on even pages (对称页边距)')
    }),
    'Paper and margins (页面)'
  ),
  grid: told(
    v.strictObject({lines: count(100), characters: count(100)}),
    'So many lines a page of so many characters (网格): line pitch and tracking come from it'
  ),
  colours: told(v.record(v.string(), plainColour), 'Colours by names of your own (颜色)'),
  typefaces: told(v.record(v.string(), typeface), 'Stacks of font families by names of your own (字体)'),
  styles: told(
    v.strictObject(
      Object.fromEntries(styleNames.map((name) => [name, v.exactOptional(style)])) as Record<
        StyleName,
        v.ExactOptionalSchema<typeof style, undefined>
      > // One entry per name.
    ),
    'The look of each kind of text (样式)'
  ),
  table: told(
    v.strictObject({
      rule: told(colour, 'Colour of the rules (线条颜色)'),
      ruleWidth: v.exactOptional(length('Width of the rules (线条粗细)')),
      rules: told(oneOf(['rows', 'grid', 'three-line']), 'Between rows, between columns too, or 三线表'),
      headFill: told(colour, 'Colour behind the head (表头底色), or none'),
      padding: told(
        v.strictObject({
          horizontal: v.exactOptional(length('Left and right')),
          vertical: v.exactOptional(length('Above and below'))
        }),
        'Room between the rules and the text of a cell (单元格边距)'
      )
    }),
    'Tables (表格)'
  ),
  chart: told(
    v.strictObject({
      typeface: told(v.string(), 'A name under `typefaces`'),
      colours: told(v.pipe(v.array(colour), v.minLength(1)), 'One for each city, from dark to light'),
      barHeight: v.exactOptional(length('Thickness of a bar (条形粗细)'))
    }),
    'Charts (图)'
  ),
  listIndent: told(indent, 'Where lists begin, in characters (列表缩进); otherwise where paragraphs begin'),
  link: told(colour, 'Colour of links and citations'),
  header: told(pageLine, 'The running header (页眉)'),
  footer: told(pageLine, 'The footer (页脚), with the page number'),
  maximumPages: told(count(1000), 'Parts marked optional are left out until the report has no more pages'),
  archive: told(oneOf(archives), 'The archive format of the PDF (归档格式)'),
  embedFonts: told(v.boolean(), 'Put the used characters of the fonts into the DOCX (嵌入字体)')
})

/** One `layout.yaml` as read: lengths are points, names are not looked up yet. */
export type LayoutFile = v.InferOutput<typeof layoutFile>

/** What a layout says of one style. */
export type StyleFile = v.InferOutput<typeof style>
