import {isMisspelling} from './is-misspelling.js'

/** Fewer letters begin too many keys. */
const shortest = 3

/**
 * Find the key that was likely meant by one that there is not: `color` gives `colour`, `table-head` gives `tableHead`,
 * `heading` gives `heading1`; `font` gives nothing, which is better than `footer`.
 */
export function meantKey(given: string, keys: readonly string[]): string | undefined {
  const plain = plainly(given)
  const slip = keys.find((key) => plainly(key) === plain || isMisspelling(plain, plainly(key)))
  if (slip !== undefined || plain.length < shortest) return slip
  return keys.find((key) => plainly(key).startsWith(plain) || plain.startsWith(plainly(key)))
}

const plainly = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '')
