import type {Command} from 'commander'
import {UserError} from '../model/user-error.js'
import {isYear, type Settings} from '../pipeline/settings.js'

/** The flags that choose what a comparison takes in. */
export interface Choice {
  theme?: string
  city?: string
  since?: string
  until?: string
}

/** Give a command the flags that choose themes, cities and years. */
export function withChoice(command: Command): Command {
  return command
    .option('--theme <ids>', 'these themes only, in this order: mediation,team-building', add)
    .option('--city <names>', 'these cities only, in this order: 南昌,芜湖', add)
    .option('--since <year>', 'leave out what reports earlier years')
    .option('--until <year>', 'leave out what reports later years')
}

/**
 * Put the flags in the place of the settings.
 *
 * Throws a `UserError` where a list is empty, a year is none, or the years run backwards.
 */
export function choose(settings: Settings, {theme, city, since, until}: Choice): Settings {
  const chosen: Settings = {
    ...settings,
    ...(theme !== undefined && {themes: parseList('--theme', theme)}),
    ...(city !== undefined && {cities: parseList('--city', city), otherCities: 'leave-out' as const}),
    ...(since !== undefined && {since: parseYear('--since', since)}),
    ...(until !== undefined && {until: parseYear('--until', until)})
  }
  if (chosen.since !== undefined && chosen.until !== undefined && chosen.since > chosen.until) {
    const from = since === undefined ? `\`since: ${chosen.since}\` of the settings` : `\`--since ${since}\``
    const to = until === undefined ? `\`until: ${chosen.until}\` of the settings` : `\`--until ${until}\``
    throw new UserError(`${from} is after ${to}, expected the earlier year first`)
  }
  return chosen
}

/** Parts may be set apart by `,`, by `，` or by `、`. */
function parseList(flag: string, text: string): string[] {
  const parts = text.split(/[,，、]/u).map((part) => part.trim())
  const list = [...new Set(parts.filter((part) => part !== ''))]
  if (list.length === 0) throw new UserError(`The flag \`${flag}\` names nothing, expected one or more names`)
  return list
}

function parseYear(flag: string, text: string): number {
  const year = Number(/^\s*(\d{4})年?\s*$/u.exec(text)?.[1])
  if (!isYear(year))
    throw new UserError(`The value of \`${flag}\` is \`${text}\`, expected a year such as 2023`)
  return year
}

/** A flag given twice adds to the list. */
function add(value: string, before?: string): string {
  return before === undefined ? value : `${before},${value}`
}
