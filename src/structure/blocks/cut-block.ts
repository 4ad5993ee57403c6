import type {RawBlock, Run} from './raw-block.js'

/**
 * Cut a block in front of each offset of its text; the pieces keep their exact places in the raw file.
 *
 * White space at a cut goes, and so does a piece that holds nothing else. The first piece keeps the lay-out; a later
 * one stands for a line of its own.
 */
export function cutBlock(block: RawBlock, offsets: readonly number[]): RawBlock[] {
  if (offsets.length === 0) return [block]
  const bold = block.hints.boldUntil ?? 0
  const pieces: RawBlock[] = []
  let from = 0
  let index = 0
  for (const to of [...offsets, block.text.length]) {
    const runs: Run[] = []
    const starts: number[] = []
    for (; index < block.runs.length; index++) {
      const start = block.starts[index] ?? 0
      const run = block.runs[index]
      if (run === undefined || start >= to) break
      const cut = Math.max(0, from - start)
      runs.push({...run, text: run.text.slice(cut, to - start), column: run.column + cut})
      starts.push(start + cut)
      if (start + run.text.length > to) break
    }
    const piece = pieceOf(block.text.slice(from, to), from, runs, starts)
    if (piece !== null) {
      const {boldUntil: _, ...hints} = block.hints
      if (from < bold) Object.assign(hints, {boldUntil: Math.min(bold, to) - from})
      const layout = pieces.length === 0 ? block : {blankBefore: 1, indented: true}
      pieces.push({...piece, blankBefore: layout.blankBefore, indented: layout.indented, hints})
    }
    from = to
  }
  return pieces
}

/** Trim a piece whose first character has the offset `from` in the starts of its runs. */
function pieceOf(
  text: string,
  from: number,
  runs: readonly Run[],
  starts: readonly number[]
): Pick<RawBlock, 'text' | 'runs' | 'starts'> | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const begin = from + text.length - text.trimStart().length
  const end = begin + trimmed.length
  const kept: Run[] = []
  const keptStarts: number[] = []
  for (const [index, run] of runs.entries()) {
    const start = starts[index] ?? 0
    const cut = Math.max(0, begin - start)
    const slice = run.text.slice(cut, Math.max(0, end - start))
    if (slice === '') continue
    kept.push({...run, text: slice, column: run.column + cut})
    keptStarts.push(start + cut - begin)
  }
  return {text: trimmed, runs: kept, starts: keptStarts}
}
