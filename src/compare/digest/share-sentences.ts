import {chooseQuotations, fewest, worthOf, type Choice, type DigestCandidate} from './choose-quotations.js'

/** A theme that a sentence speaks of less than this, beside its loudest, has no claim against that one. */
const leastAffinity = 0.6

/**
 * Choose the digests of all themes of a city so that no sentence is quoted in two.
 *
 * Each theme first chooses as if it were alone. Where two themes quote the same sentence, the one keeps it that would
 * lose more without it, the clearest case first, and the others choose again. A theme that is left with fewer than two
 * may take a sentence that names one of its practices, the one that its holder misses least, from a theme that has more than two.
 */
export function shareSentences(
  candidates: ReadonlyMap<string, readonly DigestCandidate[]>
): Map<string, Choice[]> {
  const free = new Map(candidates)
  const chosen = new Map([...free].map(([theme, own]) => [theme, chooseQuotations(own)]))
  const forbid = (theme: string, keys: ReadonlySet<string>): void => {
    const left = (free.get(theme) ?? []).filter(({key}) => !keys.has(key))
    free.set(theme, left)
    chosen.set(theme, chooseQuotations(left))
  }
  let conflict = findConflict(chosen, free)
  while (conflict) {
    for (const theme of conflict.losers) forbid(theme, new Set([conflict.key]))
    conflict = findConflict(chosen, free)
  }
  for (const [theme, own] of candidates) {
    while ((chosen.get(theme)?.length ?? 0) < fewest) {
      const gift = findGift(theme, own, chosen)
      if (!gift) break
      chosen.set(theme, gift.choices)
      const elsewhere = [...chosen].flatMap(([other, choices]) =>
        other === gift.giver ? [] : keysOf(choices)
      )
      forbid(gift.giver, new Set(elsewhere))
    }
  }
  return chosen
}

interface Conflict {
  key: string
  losers: string[]
  margin: number
}

function findConflict(
  chosen: ReadonlyMap<string, readonly Choice[]>,
  free: ReadonlyMap<string, readonly DigestCandidate[]>
): Conflict | undefined {
  const claims = new Map<string, Claim[]>()
  for (const [theme, choices] of chosen) {
    for (const {candidate} of choices) {
      const loss = (): number => lossWithout(candidate, choices, free.get(theme) ?? [])
      claims.set(candidate.key, [...(claims.get(candidate.key) ?? []), {theme, candidate, loss}])
    }
  }
  let clearest: Conflict | undefined
  for (const [key, claimed] of claims) {
    if (claimed.length < 2) continue
    const ranked = claimed
      .map(({theme, candidate, loss}) => ({theme, affinity: candidate.affinity, loss: loss()}))
      .sort((a, b) => b.loss - a.loss || b.affinity - a.affinity)
    const margin = (ranked[0]?.loss ?? 0) - (ranked[1]?.loss ?? 0)
    const losers = ranked.slice(1).map(({theme}) => theme)
    if (!clearest || margin > clearest.margin) clearest = {key, losers, margin}
  }
  return clearest
}

interface Claim {
  theme: string
  candidate: DigestCandidate
  loss: () => number
}

/** What a digest loses when it must do without a sentence and choose another. */
function lossWithout(
  {key, affinity}: DigestCandidate,
  choices: readonly Choice[],
  free: readonly DigestCandidate[]
): number {
  if (affinity < leastAffinity) return 0
  const other = chooseQuotations(free.filter((candidate) => candidate.key !== key))
  return Math.max(0, worthOf(choices) - worthOf(other)) * affinity
}

interface Gift {
  giver: string
  /** The digest of the theme with what it was given. */
  choices: Choice[]
}

function findGift(
  theme: string,
  own: readonly DigestCandidate[],
  chosen: ReadonlyMap<string, readonly Choice[]>
): Gift | undefined {
  const before = chosen.get(theme) ?? []
  let best: Gift | undefined
  let least = Infinity
  for (const [giver, held] of chosen) {
    if (giver === theme || held.length <= fewest) continue
    for (const {candidate, gain} of held) {
      const wanted = own.filter(({key, names}) => names && key === candidate.key)
      const choices = chooseQuotations([...before.map((choice) => choice.candidate), ...wanted])
      const taken = choices.find((choice) => choice.candidate.key === candidate.key)
      if (!taken || choices.length <= before.length || gain - taken.gain >= least) continue
      best = {giver, choices}
      least = gain - taken.gain
    }
  }
  return best
}

function keysOf(choices: readonly Choice[]): string[] {
  return choices.map(({candidate}) => candidate.key)
}
