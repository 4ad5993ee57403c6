import type {City} from '../model/comparison.js'
import {markdownText as md} from './markdown-text.js'
import type {ProfileThemeView, ProfileView} from './report-view.js'
import type {ThemeView} from './theme-view.js'

/** Of each theme so many quotations of a city stand in its profile. */
const quotations = 2

/** Gather what each city reports, theme by theme; a city that reports nothing of any theme has no profile. */
export function toProfiles(cities: readonly City[], themes: readonly ThemeView[]): ProfileView[] {
  return cities
    .map((name) => {
      const city = md(name)
      return {city, themes: themes.flatMap((theme) => toProfileTheme(theme, city))}
    })
    .filter((profile) => profile.themes.length > 0)
}

function toProfileTheme(theme: ThemeView, name: string): ProfileThemeView[] {
  const itemsOf = <T>(lists: ReadonlyArray<{city: string; items: T[]}>): T[] =>
    lists.find(({city}) => city === name)?.items ?? []
  const digest = itemsOf(theme.digest)
  const figures = theme.figures.filter(({city}) => city === name)
  const programmes = theme.programmes
    .filter(({city}) => city === name)
    .flatMap(({items, inDigest}) => [...items, ...inDigest])
  if (digest.length + figures.length + programmes.length === 0) return []
  return [
    {
      name: theme.name,
      digest: digest.slice(0, quotations),
      more: Math.max(0, digest.length - quotations),
      figures,
      programmes
    }
  ]
}
