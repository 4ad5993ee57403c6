import type {Align, Layout, Pt, Rule, StyleName, TextStyle} from '../../model/layout.js'
import {styleNames} from '../../model/layout.js'
import {fontStack} from './font-stack.js'

/** The look of a layout, as declarations that stand in `style` attributes: mail programs drop style sheets. */
export interface Css {
  /** Type and box of a block within the page; what body text has too is left out. */
  block: (name: StyleName, change?: {indented?: false; tagName?: string}) => string
  /** Typeface, size, weight, colour and line pitch alone; `tagName` where browsers give the element a type of its own. */
  type: (name: StyleName, within?: StyleName, tagName?: string) => string
  /** Margins and rules alone. */
  box: (name: StyleName) => string
  /** How wide the text is where the screen has room, in px. */
  pageWidth: number
  /** The size of a style's type. */
  size: (name: StyleName) => string
  /** A length of the layout on the screen. */
  px: (length: Pt) => string
  rule: (rule: Rule) => string
}

/** Text is read on phones at this size at least, and on other screens it need not be larger than the second one. */
const bodySizes = {least: 16, most: 18}

/** Characters to the longest line: more of them, and the eye loses the next line. */
const lineLength = 41

/** Smaller text than this cannot be read on a phone; what is set in 小六 on paper is enlarged. */
const leastSize = 12.5

/**
 * Turn a layout into declarations of CSS.
 *
 * Paper is not a screen: all lengths are scaled so that body text has 16 to 18 px; indents and line pitches
 * keep their proportion to the type.
 */
export function createCss({styles}: Layout): Css {
  const bodySize = (styles.body.size * 4) / 3
  const shown = Math.min(bodySizes.most, Math.max(bodySizes.least, bodySize))
  const scale = (shown / bodySize) * (4 / 3)
  const px = (length: Pt): string => (length === 0 ? '0' : `${round(length * scale, 1)}px`)
  const rule = ({width, colour}: Rule): string => `${round(Math.max(1, width * scale), 1)}px solid ${colour}`

  const types = new Map(styleNames.map((name) => [name, typeOf(styles[name], scale)]))
  const size = (name: StyleName): string => types.get(name)?.['font-size'] ?? ''
  const type: Css['type'] = (name, within, tagName = '') => {
    const around = (within && types.get(within)) ?? unstyled
    const said = browserTypes.find((kind) => kind.tagName.test(tagName))?.said ?? []
    return declare(
      Object.entries(types.get(name) ?? {}).filter(
        ([key, value]) => around[key] !== value || said.includes(key)
      )
    )
  }
  const box = (name: StyleName): string => {
    const {spaceBefore, spaceAfter, leftIndent, ruleAbove, ruleBelow} = styles[name]
    return declare([
      ['margin', `${px(spaceBefore)} 0 ${px(spaceAfter)}`],
      ...(leftIndent === 0 ? [] : [['padding-left', `${leftIndent}em`] as const]),
      ...(ruleAbove === undefined
        ? []
        : ([
            ['border-top', rule(ruleAbove)],
            ['padding-top', px(ruleAbove.gap)]
          ] as const)),
      ...(ruleBelow === undefined
        ? []
        : ([
            ['border-bottom', rule(ruleBelow)],
            ['padding-bottom', px(ruleBelow.gap)]
          ] as const))
    ])
  }
  return {
    pageWidth: lineLength * shown,
    px,
    rule,
    size,
    type,
    box,
    block: (name, {indented, tagName} = {}) => {
      const {align, firstLineIndent} = styles[name]
      const indent = indented === false ? 0 : firstLineIndent
      return joinCss(
        box(name),
        type(name, 'body', tagName),
        alignCss(align),
        indent === 0 ? '' : `text-indent:${indent}em`
      )
    }
  }
}

/** Align text; left is what it is anyway. */
export function alignCss(align: Align | null | undefined): string {
  return align === undefined || align === null || align === 'left' ? '' : `text-align:${align}`
}

/** Join declarations, leaving out what is empty. */
export function joinCss(...declarations: string[]): string {
  return declarations.filter((one) => one !== '').join(';')
}

function typeOf(style: TextStyle, scale: number): Record<string, string> {
  const tracking = round(style.tracking / style.size, 3)
  return {
    'font-family': fontStack(style.typeface),
    'font-size': `${Math.max(leastSize, round(style.size * scale, 1))}px`,
    'font-weight': style.bold ? 'bold' : 'normal',
    color: style.colour,
    'line-height': String(round(style.leading / style.size, 2)),
    'letter-spacing': tracking === 0 ? unstyled['letter-spacing'] : `${tracking}em`
  }
}

/** What text has where nothing is said. */
const unstyled: Record<string, string> & {'letter-spacing': string} = {'letter-spacing': 'normal'}

/** What browsers say themselves about an element, so that it must be said in any case. */
const browserTypes = [
  {tagName: /^h[1-6]$/, said: ['font-size', 'font-weight']},
  {tagName: /^th$/, said: ['font-weight']},
  {tagName: /^pre$/, said: ['font-size']}
]

const declare = (entries: ReadonlyArray<readonly [string, string]>): string =>
  entries.map(([key, value]) => `${key}:${value}`).join(';')

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
