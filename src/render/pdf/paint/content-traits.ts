/** What archive formats forbid or restrict, where it was drawn. */
export interface ContentTraits {
  hasTransparency: boolean
  /** Colours for four inks, which the colour profile of the file does not describe. */
  hasCmyk: boolean
  /** A font of the reader's own is used, none that comes with the file. */
  hasForeignFont: boolean
}

/** The traits of an empty file. */
export function noTraits(): ContentTraits {
  return {hasTransparency: false, hasCmyk: false, hasForeignFont: false}
}

/** Note what an object of the file brings with it: a picture, a state of the graphics, a font, a form. */
export function noteTraits(data: Record<string, unknown>, traits: ContentTraits): void {
  if (isTransparent(data)) traits.hasTransparency = true
  if (namesCmyk(data['ColorSpace']) || (Array.isArray(data) && namesCmyk(data))) traits.hasCmyk = true
  const shading = data['Shading']
  if (isDictionary(shading) && namesCmyk(shading['ColorSpace'])) traits.hasCmyk = true
  if (data['Type'] === 'Font' && data['Subtype'] === 'Type1' && data['FontDescriptor'] === undefined) {
    traits.hasForeignFont = true
  }
}

/** A soft mask, an opacity, a way to blend, or a group that is drawn by itself (ISO 19005-1, 6.4). */
function isTransparent(data: Record<string, unknown>): boolean {
  const {SMask: mask, ca: fill, CA: stroke, BM: blend, Group: group} = data
  if (mask !== undefined && mask !== 'None') return true
  if ((fill ?? 1) !== 1 || (stroke ?? 1) !== 1) return true
  if (blend !== undefined && blend !== 'Normal' && blend !== 'Compatible') return true
  return isDictionary(group) && group['S'] === 'Transparency'
}

function namesCmyk(value: unknown): boolean {
  return value === 'DeviceCMYK' || (Array.isArray(value) && value.some(namesCmyk))
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
