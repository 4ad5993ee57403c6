// Compares two PDFs page by page as pixels: tells the pages that differ, and how much, and ends with 1 if any does.
//   node bench/same-pixels.mjs A.pdf B.pdf [--resolution 60]     (needs poppler-utils)
import {spawnSync} from 'node:child_process'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {resolution: {type: 'string', default: '60'}}
})
const [first, second] = positionals
if (first === undefined || second === undefined) {
  console.error('Two PDFs are missing, expected: node bench/same-pixels.mjs A.pdf B.pdf')
  process.exit(2)
}
const [ours, theirs] = [first, second].map(readPages)
const differences = ours.flatMap((page, index) => {
  const other = theirs[index]
  return other === undefined || page.bytes.equals(other.bytes) ? [] : [tellDifference(index + 1, page, other)]
})
if (ours.length !== theirs.length) differences.push(`${ours.length} pages and ${theirs.length}`)
for (const difference of differences) console.log(difference)
const same = ours.length - differences.length
if (differences.length === 0) console.log(`all ${same} pages are the same`)
process.exit(differences.length === 0 ? 0 : 1)

/** Each page as a PGM: `P5`, width, height, the value of white, then a byte for each dot. */
function readPages(path) {
  const args = ['-gray', '-r', values.resolution, path]
  const {status, stdout, stderr} = spawnSync('pdftoppm', args, {maxBuffer: 2 ** 31})
  if (status !== 0) throw new Error(`pdftoppm ended with ${status}: ${stderr}`)
  const pages = []
  for (let at = 0; at < stdout.length;) {
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', at, at + 40))
    const end = at + head.length + width * height
    pages.push({width: Number(width), bytes: stdout.subarray(at + head.length, end)})
    at = end
  }
  return pages
}

function tellDifference(number, {bytes, width}, other) {
  if (bytes.length !== other.bytes.length) return `page ${number} has another size`
  let [count, most, top] = [0, 0, 0]
  for (let at = bytes.length - 1; at >= 0; at--) {
    const far = Math.abs(bytes[at] - other.bytes[at])
    if (far === 0) continue
    count++
    most = Math.max(most, far)
    top = Math.floor(at / width)
  }
  const place = ((top / bytes.length) * width * 100).toFixed(0)
  return `page ${number}: ${count} dots differ, by up to ${most} of 255, the first ${place} % down the page`
}
