const slots = 8
const values = new Float64Array(slots)
const counts = new Int32Array(slots)

/**
 * Give the commonest of the values `start` to `end`, the latter not included; of two as common ones the first.
 *
 * Values nearer than `tolerance` are one. Only the first eight that differ are counted: a line has few.
 */
export function commonest(list: Float64Array, start: number, end: number, tolerance: number): number {
  let used = 0
  let best = 0
  for (let at = start; at < end; at++) {
    const value = list[at] ?? 0
    let slot = 0
    while (slot < used && Math.abs((values[slot] ?? 0) - value) > tolerance) slot++
    if (slot === slots) continue
    if (slot === used) {
      values[slot] = value
      counts[slot] = 0
      used++
    }
    const count = (counts[slot] ?? 0) + 1
    counts[slot] = count
    if (count > (counts[best] ?? 0)) best = slot
  }
  return used === 0 ? 0 : (values[best] ?? 0)
}
