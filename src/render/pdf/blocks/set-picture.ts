import type {Strip} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Link} from '../text/text-item.js'
import type {Context, Place} from './context.js'
import {createStrip} from './create-strip.js'
import {createFigure, fitPicture, type LonePicture} from './pictures.js'
import {pictureRoom} from './room.js'
import {linkTarget} from './set-items.js'

/** Set a picture in the middle of its column: in its own size, or smaller so that it and its caption fit on a page. */
export function setPicture({picture, alt, url}: LonePicture, place: Place, context: Context): Strip {
  const {width, height} = fitPicture(picture, pictureRoom(place.width, context.layout))
  const x = place.left + (place.width - width) / 2
  const target = url === undefined ? undefined : linkTarget(url, context)
  const link: Link | undefined = target && {target, contents: alt.trim() || (url ?? '')}
  const parent = link ? new StructureElement('Link', new StructureElement('P', place.element)) : place.element
  const element = createFigure(alt, link, parent, 'block')
  return createStrip(height, [
    {kind: 'picture', x, y: 0, width, height, picture, ...(element && {element}), ...(link && {link})}
  ])
}
