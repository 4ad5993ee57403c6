import {createArrayPool} from './array-pool.js'
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

/** About what a page holds. */
const blockLength = 4096
const longs = createArrayPool((length) => new Uint32Array(length), blockLength)
const shorts = createArrayPool((length) => new Uint16Array(length), blockLength)
const bytes = createArrayPool((length) => new Uint8Array(length), blockLength)
const floats = createArrayPool((length) => new Float32Array(length), blockLength)

/** Create the arrays for a text of at most so many characters. */
export function createTextArrays(size: number): TextArrays {
  return {
    length: 0,
    codes: longs.take(size),
    formats: [],
    format: shorts.take(size),
    faces: [],
    face: bytes.take(size),
    glyphs: shorts.take(size),
    advances: floats.take(size),
    classes: bytes.take(size),
    forms: bytes.take(size),
    breaks: bytes.take(size),
    tied: bytes.take(size),
    anchors: [],
    pictures: new Map()
  }
}
