import type {Pt} from '../../../model/layout.js'
import type {Fragment, Strip} from '../pages/strip.js'

/** Make a strip with nothing special about it: no white around, no notes, nothing that leads to it. */
export function createStrip(height: Pt, fragments: Fragment[]): Strip {
  return {
    height,
    before: 0,
    after: 0,
    keepsWithNext: false,
    startsPage: false,
    fragments,
    footnotes: [],
    destinations: []
  }
}
