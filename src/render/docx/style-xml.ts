import type {TextStyle, Typeface} from '../../model/layout.js'
import {toHalfPoints, toTwips} from '../units.js'
import {element} from './xml.js'

/** What a paragraph style of Word has beside a `TextStyle`; all optional. */
export interface ParagraphExtras {
  /** 0 for Heading 1: puts the paragraph into the navigation pane. */
  outlineLevel?: number
  keepLines?: boolean
  /** Left indent of all lines but the first, in characters of the style's size. */
  hanging?: number
  /** XML of `w:pBdr`. */
  border?: string
  /** Fill, `RRGGBB`. */
  fill?: string
}

const alignments: Record<TextStyle['align'], string> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both'
}

/** Write `w:pPr` of a style. The order of the elements is the schema's, which Word insists on. */
export function paragraphProperties(style: TextStyle, extras: ParagraphExtras = {}): string {
  return element(
    'w:pPr',
    {},
    style.keepWithNext ? element('w:keepNext', {}) : '',
    extras.keepLines ? element('w:keepLines', {}) : '',
    extras.border ?? '',
    extras.fill === undefined ? '' : shading(extras.fill),
    // Word's default, written out for LibreOffice 7.4: it reads this flag the wrong way round, and where signs hang
    // over the margin there, it loses some of them.
    element('w:overflowPunct', {}),
    element('w:spacing', {
      'w:before': toTwips(style.spaceBefore),
      'w:after': toTwips(style.spaceAfter),
      'w:line': toTwips(style.leading),
      'w:lineRule': 'exact'
    }),
    indentation(style, extras.hanging ?? 0),
    element('w:jc', {'w:val': alignments[style.align]}),
    extras.outlineLevel === undefined ? '' : element('w:outlineLvl', {'w:val': extras.outlineLevel})
  )
}

/**
 * Write `w:ind`: in characters, so that Word keeps two characters when the size is changed, and in twips for
 * LibreOffice 7.4, which ignores the former. Zero is written too, since a style inherits the indent of its base.
 */
function indentation(style: TextStyle, hanging: number): string {
  const twips = (characters: number): number => toTwips(characters * style.size)
  if (hanging > 0) {
    return element('w:ind', {
      'w:left': twips(hanging),
      'w:leftChars': Math.round(hanging * 100),
      'w:hanging': twips(hanging),
      'w:hangingChars': Math.round(hanging * 100)
    })
  }
  return element('w:ind', {
    'w:firstLine': twips(style.firstLineIndent),
    'w:firstLineChars': Math.round(style.firstLineIndent * 100)
  })
}

/** Write `w:rPr` of a style: fonts of both scripts, weight, colour and size. */
export function runProperties(style: TextStyle): string {
  const bold = {'w:val': style.bold ? 1 : 0}
  return element(
    'w:rPr',
    {},
    fonts(style.typeface),
    element('w:b', bold),
    element('w:bCs', bold),
    element('w:color', {'w:val': hexColour(style.colour)}),
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
