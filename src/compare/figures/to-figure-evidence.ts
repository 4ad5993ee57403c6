import type {FigureEvidence} from '../../model/comparison.js'
import type {ToldFigure} from './gather-figures.js'

/** Turn a told figure into plain data; `indicator` names the lexicon's indicator that claims it. */
export function toFigureEvidence(told: ToldFigure, indicator?: string): FigureEvidence {
  const {figure, stated, evidence, also, clause, measure, scope, period} = told
  return {
    ...figure,
    ...(stated !== null && {year: stated}),
    evidence,
    measure,
    ...(scope !== undefined && {scope}),
    ...(period !== undefined && {period}),
    ...(indicator !== undefined && {indicator}),
    ...(clause !== '' && {clause}),
    ...(also.length > 0 && {also: also.map((one) => one.evidence)})
  }
}
