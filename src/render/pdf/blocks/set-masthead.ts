import type {Paragraph, PhrasingContent} from 'mdast'
import type {Masthead} from '../../../model/document.js'
import {holdsPicture} from '../../picture-of.js'
import {plainText} from '../../plain-text.js'
import type {Strip} from '../pages/strip.js'
import type {Context, Place} from './context.js'
import {setBlocks} from './set-blocks.js'
import {setParagraph} from './set-paragraph.js'
import {setTwoSided} from './set-two-sided.js'

/**
 * Set the head of a 简报 (报头): name, issue, and on one line office and date, each with the rules of its style.
 *
 * Its first paragraph is the name, the second the issue, the last the date; one between them is the office. Whatever
 * else stands there (a logo, a secrecy mark) comes first.
 */
export function setMasthead(node: Masthead, place: Place, context: Context): Strip[] {
  const {styles} = context.layout
  const isText = (child: Masthead['children'][number]): child is Paragraph =>
    child.type === 'paragraph' && !isLogo(child, context)
  const [name, issue, ...line] = node.children.filter(isText)
  const others = node.children.filter((child) => !isText(child))
  const set = (paragraph: Paragraph | undefined, style: 'mastheadName' | 'mastheadIssue'): Strip[] =>
    setParagraph(paragraph?.children ?? [], styles[style], place, context)
  const office = line.length > 1 ? line.slice(0, -1).flatMap(({children}) => children) : []
  const date = line.at(-1)?.children ?? []
  const strips = [
    ...setBlocks({...node, children: others}, place, context),
    ...set(name, 'mastheadName'),
    ...set(issue, 'mastheadIssue'),
    ...setTwoSided(office, date, styles.mastheadLine, place, context)
  ]
  for (const strip of strips) strip.keepsWithNext = true
  return strips
}

/** A picture without words is no line of the head, even with the mark of a footnote. */
function isLogo(node: Paragraph, {pictures, definitions}: Context): boolean {
  const isWordless = (child: PhrasingContent): boolean => {
    if (child.type === 'image' || child.type === 'imageReference')
      return holdsPicture(child, pictures, definitions) || plainText(child).trim() === ''
    return 'children' in child ? child.children.every(isWordless) : plainText(child).trim() === ''
  }
  return holdsPicture(node, pictures, definitions) && node.children.every(isWordless)
}
