import {countCharacters} from '../../text/han.js'
import {numberingOf} from '../classify/numbering.js'
import {isProse, isShortOpenLine} from '../classify/prose.js'
import {insideSpans, quotedSpans} from './quoted.js'

/**
 * Find the wide blanks (two or more) that part the blocks of one line: the offsets behind them.
 *
 * Behind a sentence the next paragraph begins (`……。␣␣全市……。`), and a short part without a stop that stands before
 * body text is a heading (`强化服务␣␣我市……。`). Blanks inside a title (`强基础␣␣促提升`), between the cells of a table
 * or in front of a bracketed name at the end part nothing. In a text whose line ends all became blanks, single blanks
 * count too.
 */
export function blankCuts(text: string): number[] {
  const blanks = partingBlanks(text)
  if (blanks.length === 0) return []
  const isQuoted = insideSpans(quotedSpans(text))
  const cuts: number[] = []
  let from = 0
  for (const [index, [start, behind]] of blanks.entries()) {
    if (isQuoted(start) || start === 0) continue
    const next = text.slice(behind, blanks[index + 1]?.[0] ?? text.length)
    const before = text.slice(from, start)
    const opensBlock = endsSentence(before) ? opensParagraph(next) : isHead(before) && isBody(next)
    if (!opensBlock) continue
    cuts.push(behind)
    from = behind
  }
  return cuts
}

function partingBlanks(text: string): Array<[start: number, end: number]> {
  const all = [...text.matchAll(/[ \t\u00a0\u3000]+/g)]
  const least = isFlattened(text, all) ? 1 : 2
  return all.flatMap(({0: blank, index}) => {
    const end = index + blank.length
    // `共 12 件`: a single blank beside a figure parts nothing, unless a sentence ends before it.
    const isLoose =
      blank.length >= 2 || endsSentence(text.slice(index - 8, index)) || isHanAround(text, index, end)
    return blank.length >= least && isLoose ? [[index, end]] : []
  })
}

/** Four paragraphs of some 50 characters each; what is shorter is one paragraph with stray blanks. */
const shortestFlattened = 200

/**
 * Tell whether the line ends of a text became single blanks: some sentences have one behind them, and others none. In
 * a text read by a machine every stop may have one.
 */
function isFlattened(text: string, blanks: readonly RegExpExecArray[]): boolean {
  if (text.length < shortestFlattened) return false
  const parted = blanks.filter(({index}) => endsSentence(text.slice(Math.max(0, index - 8), index))).length
  const stops = text.match(/[。！？]/g)?.length ?? 0
  return parted >= 3 && stops >= parted * 1.5
}

function endsSentence(text: string): boolean {
  return /[。！？…][”’」』）》】)]*$/.test(text.slice(-8))
}

function isHanAround(text: string, start: number, end: number): boolean {
  return /^[^\p{ASCII}]$/u.test(text.charAt(start - 1)) && /^[^\p{ASCII}]$/u.test(text.charAt(end))
}

/** Brackets at the end name who wrote; a comma goes on. */
function opensParagraph(text: string): boolean {
  return (
    !/^[（(【[][^）)】\]]{0,40}[）)】\]]?$|^[，、；。]/.test(text) && countCharacters(text.slice(0, 60)) >= 4
  )
}

/** `本报讯（记者 张示例）`, `3月5日` and `第十二条` open their paragraph. */
function isHead(text: string): boolean {
  if (text.length > 60 || countCharacters(text) < 4 || !isShortOpenLine(text)) return false
  return !/[，、：:]$|[讯电][）)】]?(?:[（(].*)?$|^第.{1,5}条$/.test(text) && numberingOf(text)?.id !== 'date'
}

/** Fifteen characters: the cells of a table that end in a stop are shorter. */
function isBody(text: string): boolean {
  return countCharacters(text.slice(0, 60)) >= 15 && /[。！？；]/.test(text) && isProse(text.slice(0, 400))
}
