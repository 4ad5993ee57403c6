import {isDeepStrictEqual} from 'node:util'
import type {Comparison, Finding, ThemeComparison} from '../../src/model/comparison.js'
import type {Statement} from './claim.js'
import {proveOwnFigures, proveRow} from './prove-figures.js'
import {proveBrands, proveMaterials, proveMost, proveTerms} from './prove-material.js'
import {provePractices} from './prove-practices.js'
import {readStatement} from './read-statement.js'
import {unless} from './unless.js'

/**
 * Prove a statement against the tables of its comparison; gives what they do not bear out, nothing when it is true.
 *
 * Only its words count: a form that cannot be read back is a problem. `within` is the theme of a `common` or `only`.
 */
export function proveStatement(finding: Finding, comparison: Comparison, within?: ThemeComparison): string[] {
  const {parts, text, evidence} = finding
  const {sources} = comparison
  return [
    ...unless(
      text === parts.map((part) => part.text).join('') && /[^。]。$/.test(text),
      'text is that of the parts'
    ),
    ...unless(
      isDeepStrictEqual(
        evidence,
        parts.flatMap((part) => part.evidence)
      ),
      'evidence is that of the parts'
    ),
    ...evidence.flatMap(({source}) =>
      unless(
        sources.some(({id}) => id === source),
        `source ${source} is listed`
      )
    ),
    ...proveWords(readStatement(finding, comparison), comparison, within)
  ].map((problem) => `${text} —— ${problem}`)
}

/** Prove every statement of a comparison. */
export function proveComparison(comparison: Comparison): string[] {
  const {findings, themes} = comparison
  return [
    ...findings.flatMap((finding) => proveStatement(finding, comparison)),
    ...themes.flatMap((theme) =>
      [...theme.common, ...Object.values(theme.only).flat()].flatMap((finding) =>
        proveStatement(finding, comparison, theme)
      )
    )
  ]
}

function proveWords(statement: Statement, comparison: Comparison, within?: ThemeComparison): string[] {
  const {claims, name, about} = statement
  if (claims.length === 0) return ['it claims something']
  if (about === 'row') return proveRow(statement, comparison)
  if (about === 'figures') return proveOwnFigures(statement, comparison)
  if (about === 'materials') return proveMaterials(statement, comparison)
  if (about === 'most') return proveMost(statement, comparison)
  if (about === 'brands') return proveBrands(statement, comparison)
  const theme = about === 'none' ? within : comparison.themes.find((one) => one.name === name)
  if (theme === undefined) return [`no theme “${name}”`]
  if (claims.some(({kind}) => kind === 'terms')) return proveTerms(claims, theme)
  return claims.flatMap((claim, index) =>
    provePractices(claim, claims.slice(0, index), theme, comparison.cities)
  )
}
