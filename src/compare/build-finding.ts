import type {Finding, FindingPart} from '../model/comparison.js'

/** Put a statement together from its parts. */
export function buildFinding(parts: readonly FindingPart[]): Finding {
  return {
    text: parts.map(({text}) => text).join(''),
    evidence: parts.flatMap(({evidence}) => evidence),
    parts: [...parts]
  }
}
