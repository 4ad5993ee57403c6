import type {PDFReference} from 'pdfkit'
import type {Picture} from '../../../model/document.js'
import type {Pt} from '../../../model/layout.js'
import type {FontSet} from '../fonts/fonts.js'
import {embedDrawing} from './embed-drawing.js'
import {embedJpeg, embedPng} from './embed-image.js'
import type {FontBook} from './font-book.js'
import {imageMatrix, type Box} from './image-matrix.js'
import type {PdfFile} from './pdf-file.js'
import {shortNumber} from './short-number.js'

/** The pictures of a file: each is in it once, however often it is shown. */
export interface PictureBook {
  /** Give the operators that show a picture in a box of the present page; nothing where it cannot be shown. */
  show(picture: Picture, box: Box): string | undefined
  /** Why pictures could not be shown, once for each. */
  readonly failures: readonly string[]
}

/** A picture in the file, and the matrix that puts it into a box. */
interface EmbeddedPicture {
  name: string
  reference: PDFReference
  matrix(box: Box): Pt[]
}

/** Open the book of a file that shows no picture yet: they are called Im1, Im2 and so on. */
export function createPictureBook(tools: {file: PdfFile; faces: FontSet; fonts: FontBook}): PictureBook {
  const {file} = tools
  const known = new Map<Picture, EmbeddedPicture | undefined>()
  const failures: string[] = []
  const embed = (picture: Picture): EmbeddedPicture | undefined => {
    const name = `Im${known.size + 1}`
    const {svg, raster, width, height} = picture
    const drawing = svg === undefined ? undefined : embedDrawing(svg, picture, tools)
    if (drawing !== undefined) {
      return {
        name,
        reference: drawing,
        matrix: (box) => [box.width / width, 0, 0, box.height / height, box.x, box.y]
      }
    }
    try {
      const image = (raster.type === 'jpg' ? embedJpeg : embedPng)(raster.bytes, file)
      return {name, reference: image.reference, matrix: (box) => imageMatrix(image, box)}
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
  return {
    failures,
    show(picture, box) {
      if (!known.has(picture)) known.set(picture, embed(picture))
      const embedded = known.get(picture)
      if (embedded === undefined) return undefined
      const {name, reference, matrix} = embedded
      file.page.xobjects[name] ??= reference
      return `q\n${matrix(box)
        .map((value) => shortNumber(value, 4))
        .join(' ')} cm\n/${name} Do\nQ`
    }
  }
}
