import type {Picture} from '../../model/document.js'

/** The pictures of a package; each file is kept once. */
export interface Media {
  /** Give the paths of a picture's files, from `word/`. */
  add(picture: Picture): {raster: string; svg?: string}
  /** Number what is drawn, from 1 in the order of the text. */
  nextDrawing(): number
  /** Number the bookmarks, from 1 in the order of the text. */
  nextBookmark(): number
  files(): ReadonlyMap<string, Uint8Array>
}

/** Begin the pictures of a package. */
export function createMedia(): Media {
  const paths = new Map<Picture, {raster: string; svg?: string}>()
  const files = new Map<string, Uint8Array>()
  let drawings = 0
  let bookmarks = 0
  return {
    add(picture) {
      const known = paths.get(picture)
      if (known !== undefined) return known
      const name = `media/image${paths.size + 1}`
      const {type, bytes} = picture.raster
      const added = {
        raster: `${name}.${type === 'jpg' ? 'jpeg' : type}`,
        ...(picture.svg !== undefined && {svg: `${name}.svg`})
      }
      files.set(`word/${added.raster}`, bytes)
      if (picture.svg !== undefined) files.set(`word/${name}.svg`, Buffer.from(picture.svg))
      paths.set(picture, added)
      return added
    },
    nextDrawing: () => (drawings += 1),
    nextBookmark: () => (bookmarks += 1),
    files: () => files
  }
}
