const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs lineargradient radialgradient stop clippath pattern'.split(
    ' '
  )
)

/**
 * Tell whether an SVG holds nothing but shapes and text, so that it may stand inside an HTML page and a PDF.
 *
 * No script, style sheet, foreign content, animation, picture or use; no handler, no address outside the file.
 */
export function isPlainSvg(svg: string): boolean {
  if (/<!DOCTYPE|<!ENTITY|<!\[CDATA\[|<\?(?!xml\b)/i.test(svg)) return false
  for (const [, name = '', attributes = ''] of svg.matchAll(
    /<\/?([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
  )) {
    if (!elements.has(name.toLowerCase())) return false
    if (/(?:^|[\s"'/])on\w+\s*=|href\s*=|javascript:|@import|expression\s*\(/i.test(attributes)) return false
    if (/url\(\s*['"]?(?!#)/i.test(attributes)) return false
    // CSS stands in attributes of its own (`fill`) as well: an escape hides a name, and these load without `url`.
    if (/\\|(?:image|image-set|cross-fade|src)\s*\(/i.test(attributes)) return false
    if (/style\s*=/i.test(attributes) && /@|expression/i.test(attributes)) return false
    // A character written as a number could hide what the lines above look for.
    if (/&(?!(?:amp|lt|gt|quot|apos);)/i.test(attributes)) return false
  }
  return true
}
