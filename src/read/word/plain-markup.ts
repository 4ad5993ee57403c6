import {dropElements} from './drop-elements.js'
import {liftTextBoxes} from './lift-text-boxes.js'

/** Wrappers whose content mammoth drops with them, though it is plain text: fields, and runs against the direction. */
const wrapper = /<\/?w:(?:fldSimple|bdo|dir)(?:\s[^<>]*)?>/g

/** The marks around a character that has its reading above it. */
const ruby = /<\/?w:(?:ruby|rubyBase)(?:\s[^<>]*)?>/g

/** Readings, and text that tracked changes moved away from here: it stands where it was moved to. */
const dropped = ['w:moveFrom', 'w:rubyPr', 'w:rt']

/** Write a document's text without the constructs that a converter skips: boxes, fields, readings, moved text. */
export function plainMarkup(xml: string): string {
  return liftTextBoxes(
    dropElements(xml, ...dropped)
      .replace(wrapper, '')
      .replace(ruby, '')
  )
}
