import type {Paragraph} from 'mdast'
import type {Masthead} from '../../model/document.js'
import type {StyleName} from '../../model/layout.js'
import {plainText} from '../plain-text.js'
import {setBlocks, type Place} from './blocks.js'
import type {Content, Stack} from './content.js'
import type {Context} from './context.js'
import {setParagraph, setTwoSided, withRules} from './paragraph.js'
import {cutAtPictures, type Piece} from './pictures.js'

/**
 * Set the head of a 简报 (报头): name, issue, and on one line office and date, each with the rules of its style.
 *
 * Its first paragraph is the name, the second the issue, the last the date; one between them is the office. Whatever
 * else stands there (a logo, a secrecy mark) comes first.
 */
export function setMasthead(node: Masthead, place: Place, context: Context): Stack {
  const {styles} = context.layout
  const isText = (child: Masthead['children'][number]): child is Paragraph =>
    child.type === 'paragraph' && !isLogo(cutAtPictures(child.children, context))
  const [name, issue, ...line] = node.children.filter(isText)
  const others = node.children.filter((child) => !isText(child))
  const set = (paragraph: Paragraph | undefined, style: StyleName): Content[] =>
    paragraph === undefined
      ? []
      : [withRules(setParagraph(paragraph.children, style, context), place.width, styles[style])]
  const office = line.length > 1 ? line.slice(0, -1).flatMap(({children}) => children) : []
  const date = line.at(-1)?.children ?? []
  const twoSided = setTwoSided(office, date, styles.mastheadLine, context)
  return {
    stack: [
      ...setBlocks({...node, children: others}, place, context),
      ...set(name, 'mastheadName'),
      ...set(issue, 'mastheadIssue'),
      ...(line.length === 0 ? [] : [withRules(twoSided, place.width, styles.mastheadLine)])
    ],
    unbreakable: true
  }
}

/** A picture without words is no line of the head, even with the mark of a footnote. */
function isLogo(pieces: readonly Piece[]): boolean {
  return (
    pieces.some((piece) => 'shown' in piece) &&
    pieces.every((piece) => 'shown' in piece || piece.text.map(plainText).join('').trim() === '')
  )
}
