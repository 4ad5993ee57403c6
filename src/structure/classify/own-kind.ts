import type {RawBlock} from '../blocks/raw-block.js'
import {isBoilerplate} from './boilerplate.js'
import {bylineAuthors} from './byline.js'
import {describesScene, isMarkedCaption} from './caption.js'
import type {BlockKind} from './classified-block.js'
import {isMeta} from './meta.js'
import {opensNote} from './note.js'
import {isShortOpenLine} from './prose.js'

/** Tell the kind that a block shows by itself, wherever it stands; `undefined` when its neighbours must decide. */
export function ownKind({text, hints}: RawBlock): BlockKind | undefined {
  if (hints.frontMatter) return 'meta'
  if (hints.documentTitle) return 'title'
  if (hints.landmark || hints.runningHeader) return 'boilerplate'
  if (opensNote(text)) return 'note'
  if (isMarkedCaption(text)) return 'caption'
  if (isMeta(text)) return 'meta'
  if (bylineAuthors(text) !== null) return 'byline'
  if (isBoilerplate(text)) return 'boilerplate'
  if ((hints.linkShare ?? 0) > 0.8 && hints.heading === undefined) return 'boilerplate'
  // A picture's own text may be a whole sentence: `民警正在走访商户。`
  if (hints.caption && (isShortOpenLine(text) || describesScene(text))) return 'caption'
  return undefined
}
