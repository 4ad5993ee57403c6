import type {Candidate, Weight} from '../sentences/run-weight.js'
import {sumPoints} from '../sentences/run-weight.js'
import {weighForQuotation} from '../sentences/weigh-for-quotation.js'

/** What brings a programme into being, or says what it is and does. */
const tellsWhat =
  /打造|推出|创建|创设|创新|首创|建立|建成|设立|成立|组建|上线|推行|实施|开展|出台|印发|制定|搭建|开通|启动|由.{1,16}(?:组成|参加|牵头)|整合|覆盖|调解|化解|办理|接入|服务|帮助/gu
/** It comes to a result or to recognition. */
const tellsResult = /入选|获评|荣获|推广|推介|肯定|\d/u
const mostVerbs = 3

/**
 * Weigh a run for what it says of a programme: who made it, what it is and does, what came of it.
 *
 * `市法院推出“春风”行动，办理案件96件` says it, `“春风”等品牌深入人心` does not. What speaks for a digest speaks for it
 * too, the theme's terms aside.
 */
export function weighForProgramme(candidate: Candidate): Weight {
  const {text, span} = candidate
  const weight = weighForQuotation({...candidate, places: []})
  const quoted = text.slice(span.start, span.end)
  const verbs = new Set(quoted.match(tellsWhat)).size
  const points = {
    ...weight.points,
    doing: weight.points.doing + Math.min(verbs, mostVerbs),
    recognised: weight.points.recognised + Number(tellsResult.test(quoted))
  }
  return {...weight, points, score: sumPoints(points)}
}
