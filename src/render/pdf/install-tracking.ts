import {createRequire} from 'node:module'

/** What pdfmake 0.3.11 knows of a stretch of text between two places where a line may break. */
interface Inline {
  text: string
  font: {widthOfString(text: string, size: number, features: unknown): number}
  fontSize: number
  fontFeatures: unknown
  characterSpacing?: number
  width: number
  trailingCut: number
}

interface TextInlines {
  widthOfText(text: string, inline: Inline): number
  measure(inlines: Inline[], styles: unknown): Inline[]
}

// No import: what `default` means for a CommonJS module differs between Node and test runners.
const {default: textInlines} = createRequire(import.meta.url)('pdfmake/js/TextInlines.js') as {
  default: {prototype: TextInlines}
} // pdfmake brings no types.

/**
 * Correct how pdfmake measures tracking.
 *
 * It counts tracking between the characters of a stretch only, and in Chinese each character is a stretch of its own:
 * lines are measured as if there were none, and the 28 characters of GB/T 9704-2012 (28 × 16 pt in 442.2 pt) become
 * 27. Here every character has its tracking behind it, as the PDF draws it, and the last one of a line sheds it, as it
 * does a space. Without tracking nothing changes.
 */
export function installTracking(): void {
  const {prototype} = textInlines
  const {measure} = prototype
  prototype.widthOfText = (text, {font, fontSize, fontFeatures, characterSpacing = 0}) =>
    font.widthOfString(text, fontSize, fontFeatures) + characterSpacing * [...text].length
  prototype.measure = function (inlines, styles) {
    const measured = measure.call(this, inlines, styles)
    for (const inline of measured) inline.trailingCut += inline.characterSpacing ?? 0
    return measured
  }
}
