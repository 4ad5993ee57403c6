import type {Mood} from './clause-moods.js'
import type {Quantity} from './read-quantity.js'

/** What an exclusion sees of the text around a quantity. */
export interface Surroundings {
  /** The clause before the quantity and its qualifier, at most `lookBehind` characters. */
  before: string
  /** What follows the unit and its qualifier, at most `lookAhead` characters. */
  after: string
  /** What qualifies the number before it: 不少于. */
  qualifier: string
  /** What its clause is about where it reports no work. */
  mood: Mood | null
}

/** A reason why a quantity is no figure. */
export interface Exclusion {
  id: string
  excludes: (quantity: Quantity, around: Surroundings) => boolean
}
