import type {Pt} from '../model/layout.js'

const pointsPerUnit: Record<string, number> = {mm: 72 / 25.4, cm: 720 / 25.4, pt: 1}

/** Wider than any paper. */
const widest: Pt = 3000

/**
 * Take the width off the address of a picture: `logo.png#20mm` is `logo.png`, 20 mm wide.
 *
 * Every viewer of Markdown shows such a picture too, since what stands behind `#` is no part of a file's name.
 */
export function splitSize(url: string): {address: string; fragment: string; width?: Pt} {
  const [fragment = '', number, unit = ''] = /#(\d+(?:\.\d+)?)(mm|cm|pt)$/.exec(url) ?? []
  const address = url.slice(0, url.length - fragment.length)
  const width = Math.round(Number(number) * (pointsPerUnit[unit] ?? 1) * 100) / 100
  return {address, fragment, ...(width > 0 && width <= widest && {width})}
}
