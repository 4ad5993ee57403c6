import type {City, FigureEvidence, ThemeComparison} from '../../model/comparison.js'

/** What is asked of a theme: its indicator rows and the figures that compare with no other city. */
type Figures = Pick<ThemeComparison, 'indicators' | 'figures'>

/**
 * Find the figures of a lexicon's indicators that one city alone reports, the first of each indicator.
 *
 * Left out is what another city counts too, though it be a plan or in a row of its own, and what is not done yet.
 */
export function findLoneFigures(
  {indicators, figures}: Figures,
  cities: readonly City[]
): Map<City, FigureEvidence[]> {
  const reporting = new Map<string, Set<City>>()
  const report = (name: string, city: City): void => {
    reporting.set(name, (reporting.get(name) ?? new Set()).add(city))
  }
  for (const city of cities) {
    for (const {name, cells} of indicators) {
      const cell = cells[city] ?? []
      if (cell.length > 0) report(name, city)
      // The row of a kind (“三农”纠纷) has a name of its own: its figures belong to the indicator all the same.
      for (const {indicator} of cell) if (indicator !== undefined) report(indicator, city)
    }
    for (const {indicator} of figures[city] ?? []) if (indicator !== undefined) report(indicator, city)
  }
  return new Map(
    cities.map((city) => {
      const seen = new Set<string>()
      const lone = (figures[city] ?? []).filter(({indicator, evidence}) => {
        if (indicator === undefined || evidence.aim === true || seen.has(indicator)) return false
        seen.add(indicator)
        return reporting.get(indicator)?.size === 1
      })
      return [city, lone]
    })
  )
}
