import {createRequire} from 'node:module'
import type {PDFReference} from 'pdfkit'
import type {Picture} from '../../../model/document.js'
import {svgFont} from '../fonts/embed/svg-font.js'
import type {Face} from '../fonts/face.js'
import type {FontSet} from '../fonts/fonts.js'
import type {FontBook} from './font-book.js'
import type {PdfFile} from './pdf-file.js'

/** svg-to-pdfkit, which pdfmake brings without types. */
type DrawSvg = (file: PdfFile, svg: string, x: number, y: number, options: Record<string, unknown>) => void

let drawSvg: DrawSvg | undefined

/**
 * Put a drawing into the file as a form in the size of its picture, which pages show as they do an image.
 *
 * All its text is set in the first of its families that has every character of it. Nothing comes of a drawing that
 * cannot be drawn wholly: the caller shows the picture's pixels.
 */
export function embedDrawing(
  svg: string,
  {width, height}: Pick<Picture, 'width' | 'height'>,
  {file, faces, fonts}: {file: PdfFile; faces: FontSet; fonts: FontBook}
): PDFReference | undefined {
  const warnings: string[] = []
  const operators: string[] = []
  const characters = new Set(shownText(svg))
  const resources = {fonts: {}, xobjects: {}, ext_gstates: {}, patterns: {}, colorSpaces: {}}
  const {page, _ctm: matrix, _fontFamilies: known} = file
  // As svg-to-pdfkit does for its groups: it takes for a page what has this of one.
  const form = {
    ...resources,
    width,
    height,
    annotations: [],
    write: (chunk: string) => void operators.push(chunk)
  }
  Object.assign(file, {page: form, _ctm: [1, 0, 0, 1, 0, 0]})
  try {
    drawSvg ??= loadLibrary()
    drawSvg(file, svg, 0, 0, {
      width,
      height,
      warningCallback: (warning: string) => void warnings.push(warning),
      fontCallback(families: string, bold: boolean) {
        const face = findFace(families, bold, characters, faces)
        const font = fonts.font(face)
        const name = `drawing ${font.id}`
        known[name] ??= svgFont(font, face)
        return name
      }
    })
  } catch (error) {
    warnings.push(String(error))
  } finally {
    Object.assign(file, {page, _ctm: matrix})
  }
  if (warnings.length > 0) return undefined
  const reference = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {
      Font: resources.fonts,
      XObject: resources.xobjects,
      ExtGState: resources.ext_gstates,
      Pattern: resources.patterns
    }
  })
  reference.end(operators.join('\n'))
  return reference
}

function loadLibrary(): DrawSvg {
  const require = createRequire(import.meta.url)
  // Its only export, which has no types.
  return (require('pdfmake/js/3rd-party/svg-to-pdfkit.js') as {default: DrawSvg}).default
}

/** Everything but names and descriptions, which are not drawn; entities stand for ASCII in drawings of our own. */
function shownText(svg: string): string {
  return svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>|<[^>]*>|\s|&#?\w+;/g, '')
}

/** Find the face for a text: that of the first family in a CSS list, or of all that there are, which has it whole. */
function findFace(families: string, bold: boolean, characters: ReadonlySet<string>, faces: FontSet): Face {
  const named = families.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2'))
  for (const family of [...named, ...faces.families]) {
    const face = faces.face(family, bold) ?? faces.face(family, false)
    if (
      face !== undefined &&
      [...characters].every((character) => face.glyph(character.codePointAt(0) ?? 0) !== 0)
    )
      return face
  }
  throw new Error('No font has all characters of the drawing.')
}
