import {promisify} from 'node:util'
import {deflate} from 'node:zlib'

const deflated = promisify(deflate)

/** Each compression under way holds 270 KB, whatever its bytes: for 1,000 pages at once that would be 270 MB. */
const mostAtOnce = 24

/** Compresses in the thread pool, some at a time; the rest waits its turn. */
export class Compressor {
  #running = 0
  readonly #waiting: Array<() => void> = []

  /** `small` takes longer and saves some 2 % on what repeats itself, as dictionaries do. */
  async compress(bytes: Uint8Array, aim: 'quick' | 'small' = 'quick'): Promise<Uint8Array> {
    if (this.#running >= mostAtOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running++
    try {
      return await deflated(bytes, {level: aim === 'small' ? 9 : 6})
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }
}
