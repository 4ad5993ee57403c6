import type {City, Finding, FindingPart, ProgrammeEntry, ThemeComparison} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {fitClauses} from './fit-clauses.js'
import {quoteName} from './quote-name.js'

/** How many names a city has in the statement: the most for which all cities find room. */
const mostNames = [3, 2, 1]
/** Of more cities the statement tells so many. */
const mostCities = 6

/**
 * State the local brands that the articles name: `材料点名的品牌和机制：甲“一”“二”；乙“三”。`
 *
 * Quoted names only: documents and patterns such as 1+4+X say little without their context. What is only planned is
 * left out, and so is a name that two cities use: it is nobody's own.
 */
export function stateProgrammes(
  themes: readonly ThemeComparison[],
  cities: readonly City[]
): Finding | undefined {
  const brands = cities.map((city) => ({city, names: listBrands(themes, city)}))
  const users = new Map<string, number>()
  for (const {names} of brands) for (const {name} of names) users.set(name, (users.get(name) ?? 0) + 1)
  const own = brands
    .map(({city, names}) => ({city, names: names.filter(({name}) => users.get(name) === 1)}))
    .filter(({names}) => names.length > 0)
  const shown = own.slice(0, mostCities)
  for (const most of mostNames) {
    const clauses = shown.map((one, index) => tellBrands(one, most, index === 0))
    const fitting = fitClauses([], clauses)
    // Counted behind the fitting: a city for which there is no room is one of the others.
    const left = own.length - fitting.length
    const more = left > 0 ? [{text: `另有${left}市也有`, evidence: []}] : []
    const whole =
      fitting.length === clauses.length && fitClauses(fitting, more).length === fitting.length + more.length
    if (clauses.length > 0 && (whole || most === 1)) return buildFinding([...fitting, ...more])
  }
  return undefined
}

interface Brands {
  city: City
  names: ProgrammeEntry[]
}

function listBrands(themes: readonly ThemeComparison[], city: City): ProgrammeEntry[] {
  const byName = new Map<string, ProgrammeEntry>()
  // One of each theme in turn, so that the first names do not all come from the first theme.
  const lists = themes.map(({programmes}) => (programmes[city] ?? []).filter(isBrand))
  const longest = Math.max(0, ...lists.map(({length}) => length))
  for (let index = 0; index < longest; index++) {
    for (const list of lists) {
      const entry = list[index]
      if (entry && !byName.has(entry.name)) byName.set(entry.name, entry)
    }
  }
  return [...byName.values()]
}

function isBrand({kind, evidence}: ProgrammeEntry): boolean {
  return kind === 'quoted' && evidence.aim !== true
}

function tellBrands({city, names}: Brands, most: number, first: boolean): FindingPart {
  const shown = names.slice(0, most)
  return {
    text: `${first ? '材料点名的品牌和机制：' : ''}${city}${shown.map(({name}) => quoteName(name)).join('')}`,
    evidence: shown.map(({evidence}) => evidence)
  }
}
