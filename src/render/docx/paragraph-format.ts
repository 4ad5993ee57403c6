import type {Nodes} from 'mdast'
import type {Pt, TextStyle} from '../../model/layout.js'
import {plainText} from '../plain-text.js'
import type {Format} from './text-runs.js'

/** Give the format that the text of a paragraph, heading or cell begins with; `room` is the width of its lines. */
export function paragraphFormat(node: Nodes, style: TextStyle, room: Pt, inFootnote = false): Format {
  return {
    chinese: /\p{Script=Han}/u.test(plainText(node)),
    boldStyle: style.bold,
    inFootnote,
    room,
    bold: false,
    italics: false,
    strike: false,
    code: false,
    link: false
  }
}
