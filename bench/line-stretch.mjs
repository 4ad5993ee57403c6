// How far the justified lines of PDFs are stretched, whatever program made them, in em: share of lines over a quarter em,
// the 90th percentile, the most and the least (below zero: drawn together).
//   node bench/line-stretch.mjs FILE.pdf ...     (needs Ghostscript)
// Measured from the beginning of one character to that of the next, where that is about an em or more, as from Han to Han:
// the middle one of these in a line that reaches both edges of the type area, without the em. A last line that happens to
// fill it counts too, with 0.
import {spawnSync} from 'node:child_process'

/** Dots an inch, so that rounding to them is about a thousandth of an em. */
const resolution = 3600
const point = resolution / 72

for (const path of process.argv.slice(2)) {
  const stretches = readPages(path)
    .flatMap(measureLines)
    .toSorted((a, b) => a - b)
  const at = (share) => stretches[Math.min(stretches.length - 1, Math.floor(share * stretches.length))]
  const over = stretches.filter((one) => one > 0.25).length
  console.log(
    `${path}: ${stretches.length} justified lines, over 0.25 em ${over} (${((100 * over) / stretches.length).toFixed(1)} %), ` +
      `median ${show(at(0.5))}, p90 ${show(at(0.9))}, p99 ${show(at(0.99))}, most ${show(at(1))}, least ${show(at(0))}`
  )
}

/** The characters of each page: where they begin and end, their baseline and size, in points. */
function readPages(path) {
  const args = ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=txtwrite', '-dTextFormat=0', `-r${resolution}`]
  const {status, stdout, stderr} = spawnSync('gs', [...args, '-o', '-', path], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  })
  if (status !== 0) throw new Error(`gs ended with ${status}: ${stderr}`)
  return stdout.split('<page>').map((page) => {
    let size = 0
    return [...page.matchAll(/size="([\d.]+)"|<char bbox="(-?\d+) (-?\d+) (-?\d+)/g)].flatMap(
      ([, sized, left, y, right]) => {
        if (sized !== undefined) size = Number(sized)
        return sized === undefined ? [{left: left / point, right: right / point, y: y / point, size}] : []
      }
    )
  })
}

function measureLines(characters) {
  const lines = group(characters, ({y}) => Math.round(y))
  if (characters.length === 0) return []
  const body = mostFrequent(characters.map(({size}) => size))
  const left = Math.min(...characters.filter(({size}) => size === body).map((one) => one.left))
  const right = Math.max(...characters.filter(({size}) => size === body).map((one) => one.right))
  return [...lines.values()].flatMap((line) => {
    const sorted = line.toSorted((a, b) => a.left - b.left)
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (sorted.length < 10) return []
    const isWhole = first.left < left + 2.5 * body && last.right > right - 0.6 * body
    const steps = sorted.slice(1).map((one, index) => (one.left - sorted[index].left) / body)
    if (!isWhole || first.size !== body || steps.some((step) => step > 3)) return []
    const full = steps.filter((step) => step > 0.95 && step < 2)
    return full.length < 10 ? [] : [median(full) - 1]
  })
}

function mostFrequent(numbers) {
  const same = group(numbers, (one) => one)
  return [...same].reduce((best, one) => (one[1].length > best[1].length ? one : best))[0]
}

function group(list, keyOf) {
  const groups = new Map()
  for (const one of list) {
    const key = keyOf(one)
    groups.set(key, groups.get(key) ?? [])
    groups.get(key).push(one)
  }
  return groups
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function show(number) {
  return number.toFixed(3)
}
