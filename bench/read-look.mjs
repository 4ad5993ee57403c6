import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Read what the layout of a template says, and the packaged fonts that the PDF embeds for it: `fontOf(style)` names a
 * family, `fonts` has the files of each, `heights` how high a line of it is by the font itself, in em.
 */
export async function readLook(dist, template = 'comparative') {
  const load = (path) => import(pathToFileURL(resolve(dist, path)).href)
  const {loadLayout} = await load('template/load.js')
  const {packagedFont} = await load('render/packaged-fonts.js')
  const layout = await loadLayout(resolve('templates', template))
  const fontOf = ({typeface}) => typeface.eastAsia.find((family) => packagedFont(family) !== undefined)
  const families = [...new Set(Object.values(layout.styles).map(fontOf))]
  const fonts = Object.fromEntries(
    families.map((family) => {
      const {regular, bold} = packagedFont(family)
      return [family, {regular, bold}]
    })
  )
  const heights = Object.fromEntries(families.map((family) => [family, lineHeight(fonts[family].regular)]))
  return {layout, fontOf, fonts, heights}
}

/** Ascent, descent and gap of `hhea`, in units of the em that `head` tells (OpenType). */
function lineHeight(path) {
  const file = readFileSync(path)
  const table = (tag) => {
    for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16) {
      if (file.toString('latin1', at, at + 4) === tag) return file.subarray(file.readUInt32BE(at + 8))
    }
    throw new Error(`${path} has no table ${tag}`)
  }
  const hhea = table('hhea')
  return (hhea.readInt16BE(4) - hhea.readInt16BE(6) + hhea.readInt16BE(8)) / table('head').readUInt16BE(18)
}
