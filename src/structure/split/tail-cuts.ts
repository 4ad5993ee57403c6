import {bylineAuthors} from '../classify/byline.js'
import {isMeta} from '../classify/meta.js'

/** What a page writes about an article at its end is shorter than this. */
const longestTail = 80

/**
 * Find what a page runs on behind the last sentence of a line: the offset of `责任编辑：……` or `来源：示例日报`.
 *
 * `……。（责任编辑：李示例）` goes too; reporters in brackets (`……。（记者 张示例）`) belong to their paragraph.
 */
export function tailCuts(text: string): number[] {
  const from = Math.max(1, text.length - longestTail)
  const sentence = /[。！？][”’」』）》】)]*[\s　]*(?=[^。！？]*$)/.exec(text.slice(from))
  if (sentence === null) return []
  const at = from + sentence.index + sentence[0].length
  const tail = text.slice(at)
  if (tail === '') return []
  const authors = bylineAuthors(tail)
  const isByline = authors !== null && (authors.length === 0 || !/^[（(【[]/.test(tail))
  return isMeta(tail) || isByline ? [at] : []
}
