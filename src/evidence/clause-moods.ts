import {isNorm, isPlan, isPast} from './plans-and-norms.js'
import {isComposition, isProfile, reportsWork, rates} from './profiles.js'

/** What a clause is about where it reports no work: the organisation or place itself, a plan, or a duty. */
export type Mood = 'profile' | 'plan' | 'norm'

export interface ClauseMood {
  /** Offset behind the clause. */
  end: number
  mood: Mood | null
}

/** A clause is judged by its beginning: no clause of the genre is longer, and the bound keeps the reading linear. */
const longestClause = 160

const clauses = /[^，；：。！？…\n]+[，；：。！？…\n]*/g
const sentenceEnd = /[。！？…\n]/
const partOf = /^(?:其中|另有|还有|另外|此外)/

/**
 * Read the mood of each clause, in text order. A clause that says nothing of its own goes on in the mood before it.
 *
 * 现有干警148人，其中法官66人，占43% is all profile; 办案300件 behind it is work again. 力争压减15%，破案率保持100%
 * is all plan, until 已 tells what is done.
 */
export function readMoods(text: string, reported: number | null = null): ClauseMood[] {
  const moods: ClauseMood[] = []
  let mood: Mood | null = null
  let worked = false
  for (const match of text.matchAll(clauses)) {
    const clause = maskNames(match[0].slice(0, longestClause))
    const works = reportsWork(clause)
    const end = match.index + match[0].length
    mood = moodOf(clause, {mood, worked, works, next: text.slice(end, end + 40), reported})
    moods.push({end, mood})
    worked ||= works
    if (sentenceEnd.test(match[0].slice(-1))) {
      mood = null
      worked = false
    }
  }
  return moods
}

interface State {
  mood: Mood | null
  /** A clause before in the sentence tells of work: what follows belongs to it. */
  worked: boolean
  works: boolean
  /** The beginning of what stands behind. */
  next: string
  /** The year that the article reports on: goals for years before it were due. */
  reported: number | null
}

function moodOf(clause: string, {mood, worked, works, next, reported}: State): Mood | null {
  if (isNorm(clause)) return 'norm'
  if (isPast(clause)) return null
  if (isPlan(clause, next, reported)) return 'plan'
  if (!works && isProfile(clause, worked)) return 'profile'
  if (!works && !worked && isComposition(clause, next)) return 'profile'
  if (mood === 'plan') return 'plan'
  if (mood === 'profile') return works || rates.test(clause) ? null : 'profile'
  return mood === 'norm' && partOf.test(clause) ? 'norm' : null
}

/** What stands in quotation marks or 《》 is a name: no word in it says what the clause is about. */
function maskNames(clause: string): string {
  return clause.replaceAll(/“[^”]*”|《[^》]*》/g, '名')
}
