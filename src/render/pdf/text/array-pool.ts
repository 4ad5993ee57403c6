/** Gives stretches of larger arrays. */
export interface ArrayPool<T> {
  take(length: number): T
}

interface Sliceable<T> {
  readonly length: number
  subarray(start: number, end: number): T
}

/**
 * Create a pool of typed arrays, of which many short ones are needed: a buffer of its own costs each more time than what
 * is done with it. Stretches never overlap, and are given once, full of zeros.
 */
export function createArrayPool<T extends Sliceable<T>>(
  create: (length: number) => T,
  blockLength: number
): ArrayPool<T> {
  let block: T | undefined
  let used = 0
  return {
    take(length) {
      if (length > blockLength / 4) return create(length)
      if (block === undefined || used + length > blockLength) {
        block = create(blockLength)
        used = 0
      }
      used += length
      return block.subarray(used - length, used)
    }
  }
}
