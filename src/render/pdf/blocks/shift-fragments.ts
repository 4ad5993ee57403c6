import type {Pt} from '../../../model/layout.js'
import type {Fragment} from '../pages/strip.js'

/** Give fragments of a strip further down in it. */
export function shiftFragments(fragments: readonly Fragment[], by: Pt): Fragment[] {
  return fragments.map((fragment) =>
    fragment.kind === 'rule'
      ? {...fragment, y1: fragment.y1 + by, y2: fragment.y2 + by}
      : {...fragment, y: fragment.y + by}
  )
}
