import type {AgainstRow, ExplainedFigure, ExplainedRow} from '../compare/figures/explain-figures.js'
import type {City, FigureEvidence} from '../model/comparison.js'
import type {Paint} from './paint-explanation.js'

const measures: Readonly<Record<FigureEvidence['measure'], string>> = {
  stock: 'what there is or was done in all',
  flow: 'what a period brought',
  rate: 'a rate'
}

/** Why a figure stands in the list and in no row. */
const reasons: Readonly<Record<AgainstRow, string>> = {
  alone: 'no other city counts the same in this unit',
  kind: 'no other city counts this kind by the same name',
  loose: 'a table gives it without a year',
  unit: 'counted in another unit than the rest',
  plan: 'a plan, and only an indicator sets plans side by side',
  scope: 'another scope',
  form: 'another sort of quantity',
  step: 'another step of the work, or none named',
  story: 'told of one case',
  vague: 'its name says too little to find the same in another city'
}

/** How many figures of a city's list are shown; the rest is counted. */
const mostListed = 12

/** Write for a person why the figures of a row stand side by side. */
export function paintRow({name, unit, shared, caution, cells}: ExplainedRow, paint: Paint): string[] {
  const head = [
    `${name}（${unit}）`,
    shared ? 'no indicator: the cities count the same by name' : '',
    caution ?? ''
  ]
  return [
    head.filter((part) => part !== '').join('; '),
    ...Object.entries(cells).flatMap(([city, figures]: [City, ExplainedFigure[]]) =>
      figures.length === 0
        ? [`  ${paint('dim', `${city} none`)}`]
        : figures.flatMap((one) => [
            `  ${paint('green', city)} ${place(one)}`,
            paint('dim', `    ${describe(one)}`)
          ])
    )
  ]
}

/** Write for a person why the figures of a city's list stand in no row. */
export function paintList(figures: readonly ExplainedFigure[], paint: Paint): string[] {
  const shown = figures.slice(0, mostListed)
  const rest = figures.length - shown.length
  return [
    ...shown.flatMap((one) => [
      `${paint('dim', 'listed')} ${place(one)}`,
      paint('dim', `  ${against(one)}; ${describe(one)}`)
    ]),
    ...(rest > 0 ? [paint('dim', `and ${rest} more listed (\`--json\` has them)`)] : [])
  ]
}

function place({figure: {text, evidence, also = []}}: ExplainedFigure): string {
  const again = also.map(({source, line}) => `, again [${source}] line ${line}`).join('')
  return `${text} [${evidence.source}] line ${evidence.line}${again}`
}

function against({reason, instead, figure: {indicator, evidence}}: ExplainedFigure): string {
  if (reason === undefined) return 'stands in a row'
  // Where no indicator counts it there is no row that it might stand in.
  if (reason === 'alone' && indicator === undefined) return 'no other city counts it by the same name'
  if (instead === undefined) return reasons[reason]
  const words = reason === 'plan' ? (evidence.aim ? 'a plan' : 'done, and not planned') : reasons[reason]
  return `${words}, unlike ${instead} in the row`
}

function describe({figure, word, behind, kind, change, around}: ExplainedFigure): string {
  const {indicator, measure, scope, year, evidence} = figure
  const parts = [
    indicator === undefined
      ? 'no indicator counts it'
      : `${indicator} by ${word ?? indicator}${behind ? ' behind the figure' : ''}`,
    kind !== undefined && `only a kind: ${kind}`,
    `${measures[measure]}${change ? ', by how much it changed' : ''}`,
    scope ?? 'whole city',
    evidence.aim === true && 'a plan',
    year !== undefined
      ? `${year}, as the text says`
      : evidence.year !== undefined
        ? `${evidence.year}, the year of the article`
        : 'year not told',
    around && 'only its paragraph speaks of the theme'
  ]
  return parts.filter((part) => typeof part === 'string').join('; ')
}
