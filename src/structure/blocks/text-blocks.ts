import {createBlock, type RawBlock, type Run} from './raw-block.js'

/** Tags that scrapes leave behind in plain text. `<平安>` and `a < b` are text. */
const strayTag =
  /<\/?(?:p|br|div|span|strong|b|em|i|u|a|font|img|section|h[1-6]|table|tbody|tr|td)(?:\s[^<>]*)?\/?>/gi

/** Cut plain text into blocks, one a line. `firstLine` is the number of its first line in the raw file. */
export function readTextBlocks(text: string, firstLine = 1): RawBlock[] {
  const blocks: RawBlock[] = []
  let blankBefore = 0
  for (const [index, line] of text.split('\n').entries()) {
    const indented = /^(?:[ \t\u00a0]{2,}|\s?\u3000)/.test(line)
    const block = createBlock(withoutTags(line, firstLine + index), {blankBefore, indented})
    if (block === null) {
      blankBefore++
      continue
    }
    blocks.push(block)
    blankBefore = 0
  }
  return blocks
}

function withoutTags(line: string, number: number): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of line.matchAll(strayTag)) {
    runs.push({text: line.slice(from, match.index), line: number, column: from + 1})
    from = match.index + match[0].length
  }
  runs.push({text: line.slice(from), line: number, column: from + 1})
  return runs
}
