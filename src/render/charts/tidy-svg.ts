import {escapeXml} from './escape-xml.js'
import type {Texts} from './texts.js'

/**
 * Take what is drawn out of an SVG that echarts wrote, as plain elements of presentation attributes.
 *
 * Left out are what serves a mouse (classes, the `<style>` with their rules, invisible areas, data for a script) and the
 * `<svg>` around. Nothing of it depends on how many charts were drawn before. The middle line of a text becomes its baseline,
 * as programs do not agree where the middle of a font is.
 */
export function tidySvg(svg: string, texts: Texts): string {
  return svg
    .replace(/<style\b[^]*?<\/style>/g, '')
    .replace(/^<svg\b[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<(rect|path)\b([^>]*)><\/\1>/g, (_, name: string, attributes: string) => {
      const kept = tidyAttributes(attributes)
      return isVisible(kept) ? `<${name}${kept}/>\n` : ''
    })
    .replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, number: string) =>
      number === ''
        ? ''
        : `<text${setOnBaseline(tidyAttributes(attributes))}>${escapeXml(texts.read(number))}</text>\n`
    )
    .replace(/\n+/g, '\n')
    .trim()
}

function tidyAttributes(attributes: string): string {
  return attributes
    .replace(/ (?:class|ecmeta_\w+|pointer-events|xml:space|stroke-linecap)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/, (_, style: string) =>
      style
        .split(';')
        .map((rule) => /^(font-size|font-weight):(.+?)(?:px)?$/.exec(rule))
        .map((rule) => (rule === null ? '' : ` ${rule[1] ?? ''}="${rule[2] ?? ''}"`))
        .join('')
    )
}

/** Something is filled or stroked, and a bar of no length is nothing. */
function isVisible(attributes: string): boolean {
  const filled = !/ fill="none"| fill-opacity="0"/.test(attributes)
  const stroked = / stroke="(?!none)/.test(attributes) && !/ stroke-width="0"/.test(attributes)
  const flat = / d="M\S+ \S+l0 0l0 \S+l0 0Z"/.test(attributes)
  return (filled || stroked) && !flat
}

/** From the baseline to the middle of Han and of digits, in em (Noto Sans SC: 0.38 and 0.37). */
const middle = 0.37

function setOnBaseline(attributes: string): string {
  const size = Number(/ font-size="([^"]*)"/.exec(attributes)?.[1] ?? 0)
  const y = Number(/ y="([^"]*)"/.exec(attributes)?.[1] ?? 0)
  const rest = attributes.replace(/ (?:y|dominant-baseline)="[^"]*"/g, '')
  return `${rest} y="${Math.round((y + size * middle) * 100) / 100}"`
}
