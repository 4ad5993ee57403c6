import type {DigestPoints} from '../compare/digest/weigh-digest-run.js'

/** What each kind of point says for or against a quotation, in the words of `Points` and `DigestPoints`. */
const pointNames: Readonly<Record<keyof DigestPoints, string>> = {
  terms: 'terms found',
  figures: 'figures',
  programmes: 'named programmes',
  doing: 'work done',
  urging: 'work urged',
  finished: 'finished',
  recognised: 'recognised by others',
  slogans: 'slogans',
  aims: 'plans or calls',
  empty: 'says next to nothing',
  missing: 'without a term',
  outside: 'tells of something else',
  borders: 'how it begins and ends',
  practices: 'practices named',
  relevance: 'how loudly the sentence speaks of the theme',
  place: 'opens the topic',
  leaning: 'leans on the sentence before',
  cases: 'tells of one case',
  founded: 'bodies founded',
  fields: 'names the fields of work',
  padding: 'flourishes',
  damage: 'damaged characters'
}

/** Tell points in plain words: `figures +2, slogans -1.2`; those that are 0, also when rounded, are left out. */
export function tellPoints(points: Partial<DigestPoints>): string {
  const names: Readonly<Record<string, string>> = pointNames
  return Object.entries(points)
    .filter(([, value]) => round(value) !== 0)
    .map(([point, value]) => `${names[point] ?? point} ${value > 0 ? '+' : ''}${round(value)}`)
    .join(', ')
}

/** Round points to one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
