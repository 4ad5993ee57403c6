import type {Link} from '../text/text-item.js'
import {numberSyntax, plainText, textString} from './pdf-syntax.js'

/**
 * Write the annotation that makes an area a link; one to a place that does not exist does nothing. It always has words
 * for a screen reader (ISO 14289-1, 7.18.5), if need be those of its target.
 */
export function linkAnnotation(
  {target, contents}: Link,
  corners: readonly number[],
  destinations: ReadonlyMap<string, string>,
  structParent: number | undefined
): string {
  const area = corners.map(numberSyntax).join(' ')
  const words = plainText(contents) || ('uri' in target ? target.uri : target.destination)
  const parent = structParent === undefined ? '' : `/StructParent ${structParent}`
  // F 4: it is printed, as PDF/A asks of every annotation (ISO 19005-2, 6.3.2).
  return (
    `<</Type/Annot/Subtype/Link/Rect[${area}]/Border[0 0 0]/F 4/Contents${textString(words)}` +
    `${actionOf(target, destinations)}${parent}>>`
  )
}

function actionOf(target: Link['target'], destinations: ReadonlyMap<string, string>): string {
  if ('uri' in target) return `/A<</S/URI/URI${textString(asciiAddress(target.uri))}>>`
  return destinations.has(target.destination) ? `/Dest${textString(target.destination)}` : ''
}

/** An address is 7-bit ASCII (ISO 32000-1, 12.6.4.7): Han is written as its bytes in UTF-8, `%E6%88%90`. */
function asciiAddress(uri: string): string {
  return uri
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^!-~]+/g, (characters) => encodeURIComponent(characters))
}
