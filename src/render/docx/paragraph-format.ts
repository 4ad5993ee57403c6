import type {Nodes} from 'mdast'
import type {TextStyle} from '../../model/layout.js'
import {plainText} from '../plain-text.js'
import type {Format} from './text-runs.js'

/** Give the format that the text of a paragraph, heading or cell begins with. */
export function paragraphFormat(node: Nodes, style: TextStyle, inFootnote = false): Format {
  return {
    chinese: /\p{Script=Han}/u.test(plainText(node)),
    boldStyle: style.bold,
    inFootnote,
    bold: false,
    italics: false,
    strike: false,
    code: false,
    link: false
  }
}
