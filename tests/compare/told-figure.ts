import type {ToldFigure} from '../../src/compare/figures/gather-figures.js'
import {gatherFigures} from '../../src/compare/figures/gather-figures.js'
import {collectPassages} from '../../src/compare/collect-passages.js'
import {article, paragraph, type SentenceInput} from './build-article.js'

export interface Telling {
  text: string
  figures: NonNullable<SentenceInput['figures']>
  city?: string
  year?: number | null
  title?: string | null
}

/** The figures that an article of one sentence tells, as the comparison gathers them. */
export function tell({text, figures, city = '甲', year = 2024, title = null}: Telling): ToldFigure[] {
  const one = article({city, year, title, children: [paragraph([{text, figures}])]})
  return gatherFigures(collectPassages([one]), [title])
}

/** The one figure of a sentence, whose unit is the last character of `figure`; by default it counts all before its number. */
export function tellOne(
  text: string,
  figure: string,
  of = figure.replace(/\d.*$/u, ''),
  more: Partial<Telling> & {value?: number; unit?: string; change?: 'up' | 'down'} = {}
): ToldFigure {
  const {value = Number(/\d+/u.exec(figure)?.[0] ?? 1), unit = figure.slice(-1), change, ...rest} = more
  const [told] = tell({
    text,
    figures: [{text: figure, value, unit, of, ...(change !== undefined && {change})}],
    ...rest
  })
  if (!told) throw new Error(`No figure was gathered from \`${text}\``)
  return told
}
