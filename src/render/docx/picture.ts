import type {Picture} from '../../model/document.js'
import type {Pt} from '../../model/layout.js'
import type {Context} from './context.js'
import {element} from './xml.js'

/** English Metric Units, in which DrawingML measures. */
const emusPerPoint = 12700

/** Words about a picture. */
interface Wording {
  alt: string
  title?: string
}

/**
 * Draw a picture in the line of text, made smaller where it is wider than its room or taller than the type area.
 *
 * Word 2016 and later draw the SVG where there is one; what does not know it takes the raster beside it.
 */
export function drawPicture(picture: Picture, room: Pt, {alt, title}: Wording, context: Context): string {
  const {area, media, relations} = context
  // Words of the caption and the like stand on the same page.
  const scale = Math.min(1, room / picture.width, (0.85 * area.height) / picture.height)
  const size = {
    cx: Math.max(1, Math.round(picture.width * scale * emusPerPoint)),
    cy: Math.max(1, Math.round(picture.height * scale * emusPerPoint))
  }
  const files = media.add(picture)
  const id = media.nextDrawing()
  const name = `图片 ${id}`
  const blip = element(
    'a:blip',
    {'r:embed': relations.part('image', files.raster)},
    files.svg === undefined ? '' : svgExtension(relations.part('image', files.svg))
  )
  const picturePart = element(
    'pic:pic',
    {},
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', {id, name, descr: alt}),
      element('pic:cNvPicPr', {}, element('a:picLocks', {noChangeAspect: 1}))
    ),
    element('pic:blipFill', {}, blip, element('a:stretch', {}, element('a:fillRect', {}))),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', {x: 0, y: 0}), element('a:ext', size)),
      element('a:prstGeom', {prst: 'rect'}, element('a:avLst', {}))
    )
  )
  const inline = element(
    'wp:inline',
    {distT: 0, distB: 0, distL: 0, distR: 0},
    element('wp:extent', size),
    element('wp:docPr', {id, name, descr: alt, title}),
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', {noChangeAspect: 1})),
    element(
      'a:graphic',
      {},
      element('a:graphicData', {uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture'}, picturePart)
    )
  )
  return element('w:r', {}, element('w:drawing', {}, inline))
}

function svgExtension(relation: string): string {
  const svg = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relation
  })
  return element('a:extLst', {}, element('a:ext', {uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'}, svg))
}
