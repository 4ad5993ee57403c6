import {describe, expect, it} from 'vitest'
import {createArrayPool} from '../../../../src/render/pdf/text/array-pool.js'

describe('createArrayPool', () => {
  it('gives stretches that do not overlap, full of zeros', () => {
    const pool = createArrayPool((length) => new Uint8Array(length), 16)
    const stretches = [3, 4, 4, 4, 4].map((length) => pool.take(length))
    for (const [index, stretch] of stretches.entries()) {
      expect([...stretch]).toEqual([...new Uint8Array(index === 0 ? 3 : 4)])
      stretch.fill(index + 1)
    }
    expect(stretches.map(([first]) => first)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(stretches.map(({buffer}) => buffer)).size).toBe(2)
  })
  it('gives a long one a buffer of its own', () => {
    const pool = createArrayPool((length) => new Uint8Array(length), 16)
    expect(pool.take(40).buffer.byteLength).toBe(40)
  })
})
