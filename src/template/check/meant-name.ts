import {nearestName} from '../../text/nearest-name.js'
import {isMisspelling} from '../../text/is-misspelling.js'

/** Find the name that was likely meant: one with a slip of the hand first (`fwe` is `few`), else the nearest. */
export function meantName(given: string, names: readonly string[]): string | undefined {
  return names.find((name) => isMisspelling(given, name)) ?? nearestName(given, names)
}
