import type {DigestRank, DigestVerdict} from '../compare/digest/explain-digest.js'
import type {ExplainedDigest} from '../compare/digest/explain-digests.js'
import type {Paint} from './paint-explanation.js'
import {round, tellPoints} from './tell-points.js'

const kindNames = {
  fact: 'tells facts',
  work: 'tells of work',
  case: 'tells of one case',
  plan: 'a plan',
  slogan: 'a slogan'
} as const

/** Why a sentence is not quoted. */
const verdicts: Readonly<Record<Exclude<DigestVerdict, 'chosen' | 'other-theme'>, string>> = {
  figure: 'tells a figure that is quoted already',
  words: 'repeats the words of a quotation',
  length: 'too long for the room that is left',
  full: 'there are four quotations already',
  case: 'only one case, which fills a digest up to two',
  plan: 'only a plan, taken where nothing else is told, at most two',
  slogan: 'only a slogan, taken where nothing else is told, at most one',
  little: 'adds too little to what is quoted',
  'passed-over':
    'would fit, but was given up when the themes shared the sentences or a quotation was lengthened'
}

/** How many sentences that were left out are shown; the rest is counted. */
const mostNext = 4

/** Write for a person why the digest of a city quotes what it quotes; `themes` are the names by id. */
export function paintDigest(
  {quoted, next, unranked}: ExplainedDigest,
  themes: Readonly<Record<string, string>>,
  paint: Paint
): string[] {
  const shown = next.slice(0, mostNext)
  const rest = next.length - shown.length
  return [
    ...(quoted.length === 0 ? ['empty: no sentence may be quoted'] : []),
    ...quoted.flatMap((rank) => [
      `${paint('green', 'quoted')} ${place(rank)}`,
      paint('dim', `  ${kindNames[rank.kind]}; ${round(rank.score)} points: ${tellPoints(rank.points)}`),
      ...(quoted.length > 1 ? [paint('dim', `  worth ${round(rank.gain)} beside the others`)] : [])
    ]),
    ...shown.flatMap((rank) => [
      `${paint('dim', 'left out')} ${place(rank)}`,
      paint('dim', `  ${against(rank, themes)}; ${round(rank.score)} points`) +
        paint('dim', quoted.length > 0 ? `, worth ${round(rank.gain)} beside the quoted` : '')
    ]),
    ...(rest > 0 ? [paint('dim', `and ${rest} more left out (\`--json\` has them)`)] : []),
    ...(unranked > 0 ? [paint('dim', `and ${unranked} that say less and were not set against others`)] : [])
  ]
}

function place({evidence: {text, source, line}}: DigestRank): string {
  return `${text} [${source}] line ${line}`
}

function against({verdict, theme = ''}: DigestRank, themes: Readonly<Record<string, string>>): string {
  if (verdict === 'chosen') return 'quoted'
  return verdict === 'other-theme' ? `quoted under ${themes[theme] ?? theme}` : verdicts[verdict]
}
