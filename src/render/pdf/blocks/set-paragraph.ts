import type {PhrasingContent} from 'mdast'
import type {Pt, TextStyle} from '../../../model/layout.js'
import type {Strip} from '../pages/strip.js'
import {StructureElement, type StructureType} from '../tags/structure-element.js'
import type {Context, Place} from './context.js'
import {finishParagraph} from './finish-paragraph.js'
import {indentPlace} from './indent-place.js'
import {setLines} from './set-lines.js'

/** What is special about a paragraph. */
export interface ParagraphOptions {
  /** Its element, where it is not a plain paragraph. */
  type?: StructureType
  /** Another first-line indent than its style has. */
  firstIndent?: Pt
  keepsWithNext?: boolean
}

/** Set a paragraph in a style; nothing where nothing of it is shown. */
export function setParagraph(
  nodes: readonly PhrasingContent[],
  style: TextStyle,
  place: Place,
  context: Context,
  {type = 'P', firstIndent, keepsWithNext = style.keepWithNext}: ParagraphOptions = {}
): Strip[] {
  const element = new StructureElement(type, place.element)
  const {left, width} = indentPlace(place, style.leftIndent * style.size, context)
  const column = {
    style,
    left,
    width,
    align: style.align,
    firstIndent: firstIndent ?? style.firstLineIndent * style.size
  }
  const strips = setLines(nodes, column, element, context)
  if (strips.length === 0) element.leave()
  return finishParagraph(strips, style, place, keepsWithNext, context)
}
