import {liftTextBoxes} from './lift-text-boxes.js'

/** Wrappers whose content mammoth drops with them, though it is plain text: fields, and runs against the direction. */
const wrapper = /<\/?w:(?:fldSimple|bdo|dir)(?:\s[^<>]*)?>/g

/** The reading above a character, and the marks around the character itself. */
const ruby =
  /<w:rubyPr(?:\s[^<>]*)?\/>|<w:(rubyPr|rt)(?:\s[^<>]*)?>[^]*?<\/w:\1>|<\/?w:(?:ruby|rubyBase)(?:\s[^<>]*)?>/g

/** Text that tracked changes moved away from here: it stands where it was moved to. */
const moved = /<w:moveFrom(?:\s[^<>]*)?>[^]*?<\/w:moveFrom>/g

/** Write a document's text without the constructs that a converter skips: boxes, fields, readings, moved text. */
export function plainMarkup(xml: string): string {
  return liftTextBoxes(xml.replace(moved, '').replace(wrapper, '').replace(ruby, ''))
}
