import type {Comparison} from '../model/comparison.js'
import {terminalTable} from './terminal-table.js'

/** Draw how many paragraphs each city has on each theme; `–` where nothing is reported. */
export function coverageTable({themes, cities}: Comparison): string {
  return terminalTable([
    ['主题', ...cities],
    ...themes.map(({name, coverage}) => [
      name,
      ...cities.map((city) => {
        const {paragraphs, share} = coverage[city] ?? {paragraphs: 0, share: 0}
        return paragraphs === 0 ? '–' : `${paragraphs}段 ${Math.round(share * 100)}%`
      })
    ])
  ])
}
