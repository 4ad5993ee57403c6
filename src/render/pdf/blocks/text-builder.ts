import type {Pt, Typeface} from '../../../model/layout.js'
import type {Anchor, Link, TextFormat, TextItem} from '../text/text-item.js'
import type {Context} from './context.js'
import {noteMissing} from './note-missing.js'
import {printable} from './printable.js'

/** How a stretch of text is to look, and where it leads: a format whose faces are not looked up yet. */
export interface Look extends Omit<TextFormat, 'findFace'> {
  typeface: Typeface
  bold: boolean
}

/** Writes the items of one paragraph; the same look gives the same format. */
export class TextBuilder {
  readonly items: TextItem[] = []
  readonly #context: Context
  readonly #formats = new Map<Link | undefined, Map<string, TextFormat>>()
  /** What comes next starts a new line. */
  #endsLine = false

  constructor(context: Context) {
    this.#context = context
  }

  /** Add a text; `tied` to what stands before it, from which no line break parts it. */
  text(value: string, look: Look, tied = false): void {
    const clean = printable(value)
    this.#add(this.#isAtStart() ? clean.replace(/^ +/, '') : clean, look, tied)
  }

  /** Add a text whose line ends and leading spaces count, as those of a listing do. */
  verbatim(value: string, look: Look): void {
    for (const [index, line] of value.replaceAll('\t', '    ').split(/\r?\n/).entries()) {
      if (index > 0) this.endLine()
      this.#add(printable(line), look, false)
    }
  }

  endLine(): void {
    this.#startNext()
    this.items.push({kind: 'break'})
  }

  /** Have what comes next start a line, unless it does already. */
  startLine(): void {
    this.#endsLine = !this.#isAtStart()
  }

  anchor(anchor: Anchor): void {
    // A destination stands before its text, on the same line.
    if (anchor.destination !== undefined) this.#startNext()
    this.items.push({kind: 'anchor', anchor})
  }

  picture(picture: {width: Pt; height: Pt; id: number}): void {
    this.#startNext()
    this.items.push({kind: 'picture', ...picture})
  }

  /** Give the format of a look: the same object for the same. */
  format(look: Look): TextFormat {
    const {typeface, bold, size, rise, tracking, colour, struck, link, element} = look
    const formats = this.#formats.get(link) ?? new Map<string, TextFormat>()
    this.#formats.set(link, formats)
    const isCode = typeface === this.#context.layout.styles.code.typeface
    const key = `${isCode} ${bold} ${size} ${rise} ${colour} ${struck}`
    const format = formats.get(key) ?? {
      findFace: this.#context.findFace(typeface, bold),
      size,
      rise,
      tracking,
      colour,
      struck,
      ...(link && {link}),
      ...(element && {element})
    }
    formats.set(key, format)
    return format
  }

  #add(text: string, look: Look, tied: boolean): void {
    if (text === '') return
    this.#startNext()
    const format = this.format(look)
    noteMissing(text, format.findFace, this.#context.notices)
    this.items.push({kind: 'text', text, format, ...(tied && {tied})})
  }

  #startNext(): void {
    if (this.#endsLine) this.items.push({kind: 'break'})
    this.#endsLine = false
  }

  #isAtStart(): boolean {
    const last = this.items.findLast(({kind}) => kind !== 'anchor')
    return last === undefined || last.kind === 'break'
  }
}
