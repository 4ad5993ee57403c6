import {outside, type Span} from '../edit.js'
import type {Findings, Page, TextRepair} from '../page.js'
import {loadReadings, type ReadingTest} from '../readings.js'
import {loadSimplified} from '../simplified.js'
import {loadWordCounts} from '../word-data.js'
import {makeAllowedCharacters, type AllowedCharacters} from './allowed-characters.js'
import type {Search} from './beam.js'
import {findBrokenStops} from './broken-stops.js'
import {makeChineseScore, type ChineseScore} from './chinese-score.js'
import {readDamagedRun, type DamagedRun} from './damaged-run.js'
import {decodePair, encodeCharacter} from './gbk.js'
import {judgeReadings, type Verdict} from './judge-readings.js'
import {searchRun, type Reading} from './search-run.js'
import {behindReading, endOf, looksShifted} from './shifted-text.js'

/** A `?` behind a Chinese character or mark, and before Han, a mark and Han, or a leaked reading. */
const suspect =
  /(?<=[\p{Script=Han}〇“”‘’《》（）()【】，。、；：！\w%]|(?<!\?)[,;:!])\?(?=[;!,?:()；！，？：（）]{0,2}[^\s\x21-\x7e，。、]|[a-zɑɡ\p{Mn}\u00e0-\u01dc]{1,7} ?\))/gu

const leaked = /\([a-zɑɡ\p{Mn}\u00e0-\u01dc]{1,7} ?\)/giu

const latinInBrackets = /[a-z\p{Mn}\u00e0-\u01dc] ?\)/iu

/** The most damaged page of 37 had 35 stretches; a page of nothing but `?` must not take minutes. */
const maximumSearches = 60

interface Tools {
  score: ChineseScore
  readings: ReadingTest
  characters: AllowedCharacters
  seconds: Search['seconds']
}

/**
 * Repair stretches of GBK text that lost a byte and were read one byte late from there: `學?;緦崿F` is `學校基本實現`.
 *
 * A stretch is repaired only where one reading is clearly likelier than the next and than the text as it is;
 * else it stays, with a message that gives the likeliest reading. A genuine `好吗?他问` is no such stretch.
 */
export const repairLostBytes: TextRepair = {
  kind: 'lost-bytes',
  inMarkup: true,
  applies: (text) =>
    text.includes('?') && (text.search(suspect) >= 0 || findBrokenStops(text, 'text').length > 0),
  find: async (text, page) => {
    const tools = await loadTools(text, page)
    const findings: Required<Findings> = {edits: [], uncertain: []}
    let from = 0
    let searches = 0
    const unseen: DamagedRun[] = []
    const open = [...text.matchAll(suspect)].map(({index}) => ({start: index, end: index + 1}))
    for (const {start} of outside(open, page.closed)) {
      if (start < from || looksSound(text, start, tools.score)) continue
      const run = readDamagedRun(text, start)
      if (run === undefined) continue
      if (++searches <= maximumSearches) from = repairRun(text, run, tools, findings) ?? from
      else {
        unseen.push(run)
        from = endOf(run)
      }
    }
    if (findings.edits.length > 0) findings.uncertain.push(...unseen.map((run) => doubtUnseen(text, run)))
    const taken = findings.edits
    const stops = findBrokenStops(text, page.format)
    const apart = stops.filter((stop) =>
      taken.every((edit) => edit.end <= stop.start || edit.start >= stop.end)
    )
    return {edits: [...taken, ...apart].sort((a, b) => a.start - b.start), uncertain: findings.uncertain}
  }
}

/** On a page of so much damage nothing is known of the rest but that it is damaged, too. */
function doubtUnseen(text: string, run: DamagedRun): Span & {reason: string} {
  const reason = `More than ${maximumSearches} places of the file look damaged: this one was not examined.`
  return {start: run.start, end: behindReading(text, endOf(run)), reason}
}

const noReading: ReadingTest = () => false

async function loadTools(text: string, page: Pick<Page, 'script'>): Promise<Tools> {
  const [words, readings, simplify] = await Promise.all([
    loadWordCounts(),
    // Without Latin in brackets nobody asks for readings, and their dictionary is the slowest to load.
    text.search(latinInBrackets) >= 0 ? loadReadings() : noReading,
    loadSimplified()
  ])
  return {
    score: makeChineseScore(words, simplify),
    readings,
    characters: makeAllowedCharacters(page.script, simplify),
    seconds: new Map()
  }
}

/** Judge a run and note what to do; gives where it ends when it is damaged. */
function repairRun(
  text: string,
  run: DamagedRun,
  tools: Tools,
  findings: Required<Findings>
): number | undefined {
  const {start} = run
  const verdict = judgeRun(text, run, tools)
  if (verdict.kind === 'sound') {
    if (!looksShifted(text, run, tools.score)) return undefined
    const end = behindReading(text, endOf(run))
    const reason = `The characters \`${text.slice(start, end)}\` are damaged and no reading fits: correct the line in the source.`
    findings.uncertain.push({start, end, reason})
    return end
  }
  const {text: repaired, end: last, kept} = verdict.reading
  if (verdict.kind === 'uncertain') {
    const end = behindReading(text, Math.min(last, endOf(run)))
    const reason = `The characters \`${text.slice(start, end)}\` are damaged, perhaps for \`${repaired}${kept}\`: correct the line in the source.`
    findings.uncertain.push({start, end, reason})
    return end
  }
  findings.edits.push({start, end: last, after: repaired + kept})
  return last
}

function judgeRun(text: string, run: DamagedRun, {score, characters, readings, seconds}: Tools): Verdict {
  const found = searchRun({
    run,
    previous: text.charAt(run.start - 1),
    score,
    allows: characters.allows,
    leads: leadsOf(text, run, readings),
    resumes: (offset) => isSound(text, offset, score),
    seconds
  })
  const fitting = found.filter((reading) => fitsPinyin(text, reading, readings))
  return judgeReadings({text, run, readings: fitting, score, penalty: characters.penalty})
}

/** Whether words stand behind a `?`, so that it is a question mark. */
function looksSound(text: string, start: number, score: ChineseScore): boolean {
  return (
    !/^\?[a-z\p{Mn}\u00e0-\u01dc]{1,7} ?\)/iu.test(text.slice(start, start + 12)) &&
    isSound(text, start + 1, score)
  )
}

/** Of sound text 95 % lie above in each character, of text read one byte late 99 % below (measured on a novel). */
const soundScore = -9

/** Tell sound text quickly: at least three characters from an offset that read as words. */
function isSound(text: string, offset: number, score: ChineseScore): boolean {
  const plain = text.slice(offset, offset + 40).replace(leaked, '')
  const han = /^[^\p{Script=Han}\w]{0,2}(\p{Script=Han}{3,6})/u.exec(plain)?.[1]
  return han !== undefined && score.stretch(han) / han.length > soundScore
}

/** The bytes that the `?` can stand for; behind inserted pinyin only those that make a character of that reading. */
function leadsOf(text: string, run: DamagedRun, readings: ReadingTest): number[] {
  const leads = Array.from({length: 0xfe - 0x81 + 1}, (_, index) => index + 0x81)
  const {reading} = run
  if (reading === undefined) return leads
  const before = text.slice(0, run.start).replace(/\([a-z\p{Mn}\u00e0-\u01dc]{1,7} ?\)$/iu, '')
  const trail = encodeCharacter(before.charAt(before.length - 1))?.[1]
  if (trail === undefined) return []
  return leads.filter((lead) => {
    const character = decodePair(trail, lead)
    return character !== '' && readings(character, reading)
  })
}

/** A reading that stands behind the run must be one of its last character: `崿F(xiàn)` is 現. */
function fitsPinyin(text: string, reading: Reading, readings: ReadingTest): boolean {
  const behind = /^\(?([a-z\p{Mn}\u00e0-\u01dc]{1,7}) ?\)/iu.exec(
    reading.kept + text.slice(reading.end, reading.end + 10)
  )
  const latin = behind?.[1]
  if (latin === undefined || latin === latin.normalize('NFD').replace(/\p{Mn}/gu, '')) return true
  return readings(reading.text.charAt(reading.text.length - 1), latin)
}
