import type {FindingPart} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'

/** A key finding of more characters, citations not counted, is not read at a glance. */
export const longestFinding = 110

/** Take the needed clauses of a statement, and of the others, in their order, each for which there is room. */
export function fitClauses(needed: readonly FindingPart[], others: readonly FindingPart[]): FindingPart[] {
  const taken = [...needed]
  for (const clause of others) {
    if (taken.length === 0 || [...buildFinding([...taken, clause]).text].length <= longestFinding) {
      taken.push(clause)
    }
  }
  return taken
}
