import type {Evidence} from '../model/comparison.js'

/** Write the sources of some evidence as `[1][4]`, each once, in ascending order. */
export function toCitation(evidence: readonly Evidence[]): string {
  const ids = [...new Set(evidence.map(({source}) => source))].sort((a, b) => a - b)
  return ids.map((id) => `[${id}]`).join('')
}
