import {element, type Attributes} from './xml.js'

/** What stands on a paragraph itself because its style cannot know it. Lengths are twips. */
export interface Direct {
  style: string
  keepNext?: boolean
  pageBreakBefore?: boolean
  /** Attributes of `w:framePr`, `w:spacing`, `w:ind`. */
  frame?: Attributes
  spacing?: Attributes
  indent?: Attributes
  numbering?: {id: number; level: number}
  /** `left`, `center`, `right` or `both`. */
  align?: string
}

/** Write a paragraph. The order of its properties is the schema's, which Word insists on. */
export function paragraphXml(
  {style, keepNext, pageBreakBefore, frame, numbering, spacing, indent, align}: Direct,
  runs: string
): string {
  let properties = `<w:pStyle w:val="${style}"/>`
  if (keepNext !== undefined) properties += keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>'
  if (pageBreakBefore) properties += '<w:pageBreakBefore/>'
  if (frame !== undefined) properties += element('w:framePr', frame)
  if (numbering !== undefined)
    properties += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`
  if (spacing !== undefined) properties += element('w:spacing', spacing)
  if (indent !== undefined) properties += element('w:ind', indent)
  if (align !== undefined) properties += `<w:jc w:val="${align}"/>`
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

/** Write a paragraph that takes hardly any room: what Word wants where a table or frame may not be last. */
export function thinParagraph(height = 20): string {
  const spacing = {'w:before': 0, 'w:after': 0, 'w:line': height, 'w:lineRule': 'exact'}
  return paragraphXml({style: 'Normal', spacing}, '')
}
