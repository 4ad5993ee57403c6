import {readSubjects, type Subject} from './read-subjects.js'

export interface ScopeContext {
  /** Short name of the city: 南昌. */
  city: string
  /** The article's title, and that of the innermost section. */
  title: string | null
  section: string | null
  /** The first sentence of its paragraph, where that is another. */
  opening: string
}

/** No sentence of the genre is longer; the bound keeps a line of thousands of figures linear. */
const reach = 600

/**
 * Name the organ or county that a figure is told of, as the text gives it; nothing where it is the whole city. `words`
 * are those of its sentence up to its end.
 *
 * 1. The last subject before it in its part of the sentence, between semicolons, decides: `市公安局成为示范点，窗口满意度99%` is of
 *    市公安局, `市公安局……，全市警情下降7%` of the city.
 * 2. Where its part names none, a lone subject of the parts before does.
 * 3. Else the subject that opens its paragraph (`在桃源县，……。开展屋场会1200场`), not one that another sentence names in passing.
 * 4. Else what the section's title begins with, then the article's.
 *
 * 全县, 该村 and 这个街道 stand for what 3 or 4 names, and for themselves where nothing does. Where the title is an organ's, a
 * mere place holds for its own clause only: in a court's report `在东湖区设立法庭，开展活动9场` tells of the court's activities.
 */
export function scopeOf(
  words: string,
  {city, title, section, opening: first}: ScopeContext
): string | undefined {
  const titled = openingSubject(title ?? '', city)
  const around = openingSubject(first, city) ?? openingSubject(section ?? '', city) ?? titled
  const told = lastSubject(within(words), city, titled !== undefined && organ.test(titled))
  if (told === undefined) return around
  if (told.deictic) return around ?? told.name
  return told.name === '' ? undefined : told.name
}

const organ = /(?:院|局|委|会|队|所|庭)$/u

/** The last words, from the beginning of a clause. */
function within(words: string): string {
  if (words.length <= reach) return words
  const last = words.slice(-reach)
  return last.slice(last.search(/[，；。]/u) + 1)
}

/** The last one behind the last semicolon; where there is none, the one before it if the sentence has no other. */
function lastSubject(words: string, city: string, organTells: boolean): Subject | undefined {
  const subjects = readSubjects(words, city).filter(
    ({located, end}) => !(located && organTells && words.includes('，', end))
  )
  const part = words.lastIndexOf('；')
  const last = subjects
    .filter(({end}) => end > part)
    .reduce<Subject | undefined>((best, one) => (best && best.end >= one.end ? best : one), undefined)
  if (last) return last
  return new Set(subjects.map(({name}) => name)).size === 1 ? subjects[0] : undefined
}

/** The subject that a text begins with, its numbering aside: `一、东湖区：……`, `某市人民检察院2023年工作综述`. */
function openingSubject(text: string, city: string): string | undefined {
  const plain = text.slice(0, reach).replace(/^[一二三四五六七八九十（）()\d、.．\s]+/u, '')
  const first = readSubjects(plain, city).find(({start, deictic}) => start === 0 && !deictic)
  return first === undefined || first.name === '' ? undefined : first.name
}
