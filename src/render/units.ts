import type {Pt} from '../model/layout.js'

/** Convert points to twips (1/20 pt): indents, spacing and page sizes of WordprocessingML. */
export const toTwips = (length: Pt): number => Math.round(length * 20)

/** Convert points to half-points: font sizes of WordprocessingML. */
export const toHalfPoints = (size: Pt): number => Math.round(size * 2)

/** Convert points to eighths of a point: widths of rules in WordprocessingML. */
export const toEighths = (width: Pt): number => Math.round(width * 8)
