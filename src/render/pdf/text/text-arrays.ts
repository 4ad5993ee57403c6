import type {Face} from '../fonts/face.js'
import type {ShapedText} from './shaped-text.js'
import type {TextFormat} from './text-item.js'

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

/** A paragraph while it is being shaped, one step after the other; see `ShapedText`. */
export interface TextArrays extends Omit<Mutable<ShapedText>, 'formats' | 'faces' | 'anchors' | 'pictures'> {
  formats: TextFormat[]
  faces: Face[]
  anchors: Array<ShapedText['anchors'][number]>
  pictures: Map<number, NonNullable<ReturnType<ShapedText['pictures']['get']>>>
  /** 1 where no line may break before a character, whatever it is: a tied mark, the inside of a raised one. */
  tied: Uint8Array
}

/** Create the arrays for a text of at most so many characters. */
export function createTextArrays(size: number): TextArrays {
  return {
    length: 0,
    codes: new Uint32Array(size),
    formats: [],
    format: new Uint16Array(size),
    faces: [],
    face: new Uint8Array(size),
    glyphs: new Uint16Array(size),
    advances: new Float32Array(size),
    classes: new Uint8Array(size),
    forms: new Uint8Array(size),
    breaks: new Uint8Array(size),
    tied: new Uint8Array(size),
    anchors: [],
    pictures: new Map()
  }
}
