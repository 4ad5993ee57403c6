import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'

/** What a reader sees of an HTML document: its texts without white space, in the order of their blocks. */
export interface VisibleText {
  body: string[]
  /** Those of the footnotes, which every format puts where it likes. */
  notes: string[]
}

/** Elements whose text stands within a line of other text. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/
const hidden = /^(?:head|noscript|script|style|template|title)$/

/**
 * Read the visible text of HTML: tags and comments dropped, character references read, a picture told by its
 * alternative text. Made for comparing, so white space goes, and so do the numbers of footnotes and the links back from
 * them, which are drawn by each format in its own way.
 */
export function visibleText(html: string): VisibleText {
  const seen: VisibleText = {body: [], notes: []}
  let texts = seen.body
  let text = ''
  const close = (): void => {
    const squeezed = squeeze(text)
    if (squeezed !== '') texts.push(squeezed)
    text = ''
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text') text += node.value
    if (node.type === 'element' && hidden.test(node.tagName)) return
    if (node.type === 'element' && isNoteMark(node)) {
      close()
      return
    }
    if (node.type === 'element' && node.tagName === 'img') {
      close()
      text = String(node.properties['alt'] ?? '')
      close()
    }
    if (!('children' in node)) return
    const isBlock = node.type === 'element' && !inline.test(node.tagName)
    const holdsNotes = node.type === 'element' && classesOf(node).includes('footnotes')
    if (isBlock) close()
    if (holdsNotes) texts = seen.notes
    node.children.forEach(walk)
    if (isBlock) close()
    if (holdsNotes) texts = seen.body
  }
  walk(fromHtml(withoutInstructions(html), {fragment: !/<html\b/i.test(html)}))
  close()
  return seen
}

/** Drop all white space, so that texts of formats that break lines differently compare. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Find which of the texts do not stand in `shown` one behind the other. */
export function missingTexts(texts: readonly string[], shown: string): string[] {
  let end = 0
  return texts.filter((text) => {
    const start = shown.indexOf(text, end)
    if (start !== -1) end = start + text.length
    return start === -1
  })
}

/** HTML has neither: a browser would take them for comments that end at the first `>`. */
function withoutInstructions(html: string): string {
  return html.replace(/<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>/g, '')
}

function isNoteMark(element: Element): boolean {
  const classes = classesOf(element)
  return classes.includes('footnote-ref') || classes.includes('footnote-backref')
}

function classesOf({properties}: Element): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : []
}
