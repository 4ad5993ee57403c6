import {levelNumber} from './whole-number.js'
import {attributeOf, tagsOf} from './xml-tags.js'

/** What a paragraph style says that matters to a reader of text. */
export interface ParagraphStyle {
  /** In lower case, as Word names it in every language: `heading 1`, `title`. */
  name: string
  basedOn?: string
  /** Id of the list whose item a paragraph of this style is. */
  list?: string
  level?: number
}

/** Read the paragraph styles of a document from its `styles.xml`, by their ids. */
export function readStyles(xml: string): Map<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>()
  let style: ParagraphStyle | undefined
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'w:style') {
      style = tag.kind === 'open' && attributeOf(tag, 'w:type') === 'paragraph' ? {name: ''} : undefined
      if (style !== undefined) styles.set(attributeOf(tag, 'w:styleId') ?? '', style)
      continue
    }
    const value = attributeOf(tag, 'w:val')
    if (style === undefined || value === undefined) continue
    if (tag.name === 'w:name') style.name = value.toLowerCase()
    else if (tag.name === 'w:basedOn') style.basedOn = value
    else if (tag.name === 'w:numId') style.list = value
    const level = tag.name === 'w:ilvl' ? levelNumber(value) : undefined
    if (level !== undefined) style.level = level
  }
  return styles
}

/** The list that a style, or a style that it is based on, puts its paragraphs in. */
export function listOfStyle(
  id: string | undefined,
  styles: ReadonlyMap<string, ParagraphStyle>
): {list: string; level?: number; style: string} | undefined {
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at)
    const style = styles.get(at)
    if (style?.list !== undefined) {
      return {list: style.list, style: at, ...(style.level === undefined ? {} : {level: style.level})}
    }
  }
  return undefined
}
