import {meantName} from './meant-name.js'

const blockHelpers: readonly string[] = ['each', 'if', 'unless', 'with']

/** Helpers that count, and give a text where they stand. */
export const countingHelpers: readonly string[] = ['chapter', 'part', 'tableNumber', 'figureNumber']

/** Helpers that give the list they are given, or a piece of it: `(first items 2)`. */
export const listHelpers: readonly string[] = ['first']

/** Helpers that tell whether something holds: `(is id "mediation")`. */
export const flagHelpers: readonly string[] = ['is']

/** Helpers that open a block: `{{#each …}}`. */
export const isBlockHelper = (name: string): boolean => blockHelpers.includes(name)

/** Helpers that give a value: `{{chapter}}`, `(lookup marks "plans")`. */
export const isValueHelper = (name: string): boolean =>
  name === 'lookup' ||
  countingHelpers.includes(name) ||
  listHelpers.includes(name) ||
  flagHelpers.includes(name)

/** Say that there is no such helper, and which there are. */
export function tellUnknownHelper(name: string): string {
  const names = [...blockHelpers, ...countingHelpers, ...listHelpers, ...flagHelpers]
  const near = meantName(name, names)
  const all = names.map((one) => `\`${one}\``).join(', ')
  return `There is no helper \`${name}\`, ${near ? `did you mean \`${near}\`?` : `expected one of ${all}`}`
}
