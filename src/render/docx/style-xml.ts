import type {Align, Pt, Rule, TextStyle, Typeface} from '../../model/layout.js'
import {toEighths, toHalfPoints, toTwips} from '../units.js'
import {element} from './xml.js'

/** What a paragraph style of Word has beside a `TextStyle`; all optional. */
export interface ParagraphExtras {
  /** 0 for Heading 1: puts the paragraph into the navigation pane. */
  outlineLevel?: number
  keepLines?: boolean
  /** Left indent of all lines but the first, in characters of the style's size. */
  hanging?: number
  /** Fill, `RRGGBB`. */
  fill?: string
  /** Tab stops by their distance from the left margin; dots lead to one in a table of contents. */
  tabs?: ReadonlyArray<{align: 'left' | 'right'; at: Pt; dots?: boolean}>
  /** The line grows with what stands in it, such as a picture. */
  growing?: boolean
}

/** Alignments as WordprocessingML names them. */
export const alignments: Record<Align, string> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both'
}

/** Write `w:pPr` of a style. The order of the elements is the schema's, which Word insists on. */
export function paragraphProperties(style: TextStyle, extras: ParagraphExtras = {}): string {
  const {outlineLevel, keepLines, hanging = 0, fill, tabs = [], growing} = extras
  return element(
    'w:pPr',
    {},
    style.keepWithNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    borders(style),
    fill === undefined ? '' : shading(fill),
    tabs.length === 0
      ? ''
      : element(
          'w:tabs',
          {},
          ...tabs.map(({align, at, dots}) =>
            element('w:tab', {
              'w:val': align,
              'w:leader': dots ? 'dot' : undefined,
              'w:pos': toTwips(at)
            })
          )
        ),
    // Word's defaults, written out: LibreOffice 7.4 reads this flag the wrong way round, and where signs hang over
    // the margin there, it loses some of them; the white between Chinese and Latin or digits is the reader's choice.
    '<w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>',
    // Every style has its own pitch; the grid of the page would pull smaller text apart.
    '<w:snapToGrid w:val="0"/>',
    element('w:spacing', {
      'w:before': toTwips(style.spaceBefore),
      'w:after': toTwips(style.spaceAfter),
      'w:line': growing ? 240 : toTwips(style.leading),
      'w:lineRule': growing ? 'auto' : 'exact'
    }),
    indentation(style, hanging),
    element('w:jc', {'w:val': alignments[style.align]}),
    outlineLevel === undefined ? '' : element('w:outlineLvl', {'w:val': outlineLevel})
  )
}

/** Word draws a rule at most so far from the line of text, in points. */
const widestGap = 31

/** Word and LibreOffice set the foot of letters at four fifths of a line of exact height. */
export const baseline = 0.8

/** A Han character reaches so far above the foot of letters, in em; the rest of it is below. */
const hanAscent = 0.88

/** Write the rules of a style. Word measures from the line, which is higher than the characters in it. */
function borders({ruleAbove, ruleBelow, size, leading}: TextStyle): string {
  const white = {
    top: baseline * leading - hanAscent * size,
    bottom: (1 - baseline) * leading - (1 - hanAscent) * size
  }
  const border = (side: 'top' | 'bottom', rule: (Rule & {gap: Pt}) | undefined): string =>
    rule === undefined
      ? ''
      : element(`w:${side}`, {
          'w:val': 'single',
          'w:sz': ruleWidth(rule.width),
          'w:space': Math.min(widestGap, Math.max(0, Math.round(rule.gap - white[side]))),
          'w:color': hexColour(rule.colour)
        })
  return ruleAbove === undefined && ruleBelow === undefined
    ? ''
    : element('w:pBdr', {}, border('top', ruleAbove), border('bottom', ruleBelow))
}

/** Give the width of a rule as Word can draw it: a quarter to six points, in eighths of a point. */
export function ruleWidth(width: Pt): number {
  return Math.min(48, Math.max(2, toEighths(width)))
}

/**
 * Write `w:ind`: in characters, so that Word keeps two characters when the size is changed, and in twips for
 * LibreOffice 7.4, which ignores the former. Zero is written too, since a style inherits the indent of its base.
 */
function indentation(style: TextStyle, hanging: number): string {
  const {size, leftIndent, firstLineIndent, ruleAbove, ruleBelow} = style
  // Rules begin where the text does, but they cross the column: only the first line stands off its edge.
  const isRuled = ruleAbove !== undefined || ruleBelow !== undefined
  const left = (isRuled ? 0 : leftIndent) + hanging
  const first = isRuled ? leftIndent + firstLineIndent : firstLineIndent
  const twips = (characters: number): number => toTwips(characters * size)
  return element('w:ind', {
    'w:left': left > 0 ? twips(left) : undefined,
    'w:leftChars': left > 0 ? hundredths(left) : undefined,
    ...(hanging > 0
      ? {'w:hanging': twips(hanging), 'w:hangingChars': hundredths(hanging)}
      : {'w:firstLine': twips(first), 'w:firstLineChars': hundredths(first)})
  })
}

const hundredths = (characters: number): number => Math.round(characters * 100)

/** Write `w:rPr` of a style: fonts of both scripts, weight, colour, tracking and size. */
export function runProperties(style: TextStyle): string {
  const bold = {'w:val': style.bold ? 1 : 0}
  return element(
    'w:rPr',
    {},
    fonts(style.typeface),
    element('w:b', bold),
    element('w:bCs', bold),
    element('w:color', {'w:val': hexColour(style.colour)}),
    element('w:spacing', {'w:val': toTwips(style.tracking)}),
    element('w:sz', {'w:val': toHalfPoints(style.size)}),
    element('w:szCs', {'w:val': toHalfPoints(style.size)})
  )
}

/** Write `w:rFonts` with the first font of each stack: Word takes one name a script. */
export function fonts(typeface: Typeface): string {
  const latin = typeface.latin[0]
  return element('w:rFonts', {
    'w:ascii': latin,
    'w:hAnsi': latin,
    'w:eastAsia': typeface.eastAsia[0],
    'w:cs': latin
  })
}

/** Write `w:shd` with a plain fill. */
export function shading(fill: string): string {
  return element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill})
}

/** Turn `#1f2328` into `1F2328`, as WordprocessingML writes colours. */
export function hexColour(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}
