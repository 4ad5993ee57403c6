import type {Element} from 'hast'
import type {Picture} from '../../model/document.js'
import {stripIllegalXml} from '../../text/xml-characters.js'
import type {Context} from './context.js'
import {drawing} from './drawing.js'
import {element} from './element.js'

/** CSS has 96 px to the inch, a layout 72 pt. */
const pxPerPt = 96 / 72

/** Below this width the labels of a chart cannot be read; on a narrow phone it scrolls in its own frame. */
const leastDrawingWidth = 460

/** A drawing that takes this part of the paper's type area is as wide as the tables on the screen too. */
const fullWidth = 0.8

/** Show a picture within the file: a drawing of our own as SVG, any other as data. */
export function showPicture(picture: Picture, alt: string, context: Context): Element {
  const width = Math.round(picture.width * pxPerPt)
  const height = Math.round(picture.height * pxPerPt)
  if (picture.svg !== undefined) {
    context.drawings += 1
    const {left, right} = context.layout.page.margin
    const fills = picture.width >= fullWidth * (context.layout.page.width - left - right)
    const style = `width:100%;${fills ? '' : `max-width:${width}px;`}min-width:${Math.min(width, leastDrawingWidth)}px;height:auto`
    const svg = drawing(picture.svg, `d-${context.drawings}-`)
    if (svg !== undefined) {
      const viewBox = svg.properties.viewBox ?? `0 0 ${width} ${height}`
      const label = alt === '' ? {ariaHidden: 'true'} : {role: 'img', ariaLabel: stripIllegalXml(alt)}
      // Mail programs that know no `max-width` take these.
      const properties = {...svg.properties, viewBox, width, height, ...label, style}
      return element(
        'span',
        {className: ['scroll'], style: 'display:block;overflow-x:auto'},
        {...svg, properties}
      )
    }
  }
  return element('img', {
    src: `data:image/${picture.raster.type === 'jpg' ? 'jpeg' : 'png'};base64,${toBase64(picture.raster.bytes)}`,
    alt: stripIllegalXml(alt),
    width,
    height,
    style: 'max-width:100%;height:auto'
  })
}

const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
