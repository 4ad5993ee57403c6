import type {Pt} from '../../../model/layout.js'
import type {StructureElement} from '../tags/structure-element.js'
import {colourOperands} from './colour-operands.js'
import {shortNumber} from './short-number.js'

/** Nothing to be read: `pagination` is what stands on every page (ISO 32000-1, 14.8.2.2). */
export type Artifact = 'artifact' | 'pagination'

/** How far the pen may be from where the next glyph is to stand, and need not be moved. */
const penTolerance: Pt = 0.0005

/**
 * The content of a page: its operators, one a line.
 *
 * Everything belongs to a marked content sequence, which `mark` opens where it differs from the last one; they are
 * never nested. Font, colour and the like are written only where they change. x and y are from the upper left corner
 * of the paper, y downwards: the page is turned over before.
 */
export class PageContent {
  /** From 0. */
  readonly page: number
  #marks = 0
  readonly #lines: string[] = []
  #marked: StructureElement | Artifact | undefined
  #inText = false
  #penX: Pt = 0
  #penY: Pt = 0
  #font = ''
  #spacing = 0
  #rise = 0
  // What a page starts with (ISO 32000-1, tables 52 and 53).
  #fill = '#000000'
  #stroke = '#000000'
  #lineWidth = 1
  #dash = '0 J [] 0 d'

  constructor(page: number) {
    this.page = page
  }

  /** How many sequences the structure tree refers to: they are numbered from 0. */
  get marks(): number {
    return this.#marks
  }

  /** What is drawn from here on belongs to an element, or to none. */
  mark(target: StructureElement | Artifact): void {
    if (target === this.#marked) return
    this.endMark()
    this.#marked = target
    if (target === 'artifact') this.#lines.push('/Artifact BMC')
    else if (target === 'pagination') this.#lines.push('/Artifact <</Type /Pagination>> BDC')
    else {
      const mcid = this.#marks++
      this.#lines.push(`/${target.type} <</MCID ${mcid}>> BDC`)
      target.add({page: this.page, mcid})
    }
  }

  /** What is drawn next belongs to another sequence, even if it is of the same element. */
  endMark(): void {
    if (this.#marked === undefined) return
    this.#endText()
    this.#lines.push('EMC')
    this.#marked = undefined
  }

  /** Set what text is drawn in. */
  setType(font: string, size: Pt, rise: Pt, colour: string): void {
    const wanted = `/${font} ${shortNumber(size, 3)} Tf`
    if (wanted !== this.#font) this.#lines.push((this.#font = wanted))
    if (rise !== this.#rise) {
      this.#rise = rise
      this.#lines.push(`${shortNumber(rise, 3)} Ts`)
    }
    this.setFill(colour)
  }

  /** What is added behind each character, as it was set last. */
  get spacing(): Pt {
    return this.#spacing
  }

  set spacing(spacing: Pt) {
    if (spacing === this.#spacing) return
    this.#spacing = spacing
    // Five decimals: three move the end of a line of 40 characters by 0.02 pt.
    this.#lines.push(`${shortNumber(spacing, 5)} Tc`)
  }

  setFill(colour: string): void {
    if (colour === this.#fill) return
    this.#fill = colour
    this.#lines.push(`${colourOperands(colour)} rg`)
  }

  /** Set what lines are drawn in: `dots` so far from one another, or without a gap. */
  setStroke(colour: string, width: Pt, dots: Pt | undefined): void {
    if (colour !== this.#stroke) {
      this.#stroke = colour
      this.#lines.push(`${colourOperands(colour)} RG`)
    }
    if (width !== this.#lineWidth) {
      this.#lineWidth = width
      this.#lines.push(`${shortNumber(width, 3)} w`)
    }
    // A dash of no length with round ends is a dot.
    const dash = dots === undefined ? '0 J [] 0 d' : `1 J [0 ${shortNumber(dots, 3)}] 0 d`
    if (dash !== this.#dash) this.#lines.push((this.#dash = dash))
  }

  /** Put the pen to where the next character stands; text that goes on there needs no operator. */
  moveTo(x: Pt, y: Pt): void {
    if (!this.#inText) this.#lines.push('BT')
    else if (Math.abs(x - this.#penX) < penTolerance && y === this.#penY) return
    this.#inText = true
    this.#lines.push(`1 0 0 -1 ${shortNumber(x, 3)} ${shortNumber(y, 3)} Tm`)
    this.#penX = x
    this.#penY = y
  }

  /** Show characters, which leave the pen at `x`. */
  showText(operator: string, x: Pt): void {
    this.#lines.push(operator)
    this.#penX = x
  }

  /** Add operators that are none of text. */
  draw(...operators: string[]): void {
    this.#endText()
    for (const operator of operators) this.#lines.push(operator)
  }

  /** Close what is open and give all operators. */
  finish(): string {
    this.endMark()
    return this.#lines.join('\n')
  }

  #endText(): void {
    if (this.#inText) this.#lines.push('ET')
    this.#inText = false
  }
}
