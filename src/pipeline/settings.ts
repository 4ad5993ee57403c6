import {readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import * as v from 'valibot'
import type {Bulletin} from '../model/bulletin.js'
import {UserError} from '../model/user-error.js'
import {parseYaml} from '../text/yaml.js'
import {formats, type Format} from './formats.js'

const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2025-02-10'),
  v.check((text) => isCalendarDate(text), 'expected a date that the calendar has')
)

/** A file name that stays in its folder, on every system. */
const fileName = v.pipe(
  v.string(),
  v.regex(/^[^/\\:*?"<>|.\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u, 'expected a file name without a folder')
)

/** Tell whether a report may have this name: `比较简报` may, `../简报` and `.简报` may not. */
export const isReportName = (name: string): boolean => v.is(fileName, name)

const names = v.array(v.pipe(v.string(), v.minLength(1)))

const otherCities = ['follow', 'leave-out'] as const

const themes = v.pipe(
  names,
  v.check((list) => list.length > 0, 'expected at least one theme'),
  v.check((list) => new Set(list).size === list.length, 'expected each theme once')
)

const yearText = 'expected a year such as 2023'
// China's cities report on political-legal work since 1949; a year of five digits is a slip of the keyboard.
const year = v.pipe(v.number(), v.integer(yearText), v.minValue(1949, yearText), v.maxValue(2999, yearText))

/** Tell whether a number may stand for `since` or `until`. */
export const isYear = (value: number): boolean => v.is(year, value)

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

const bulletin = v.pipe(
  v.strictObject({
    name: v.optional(v.string(), '政法工作简报'),
    issue: v.exactOptional(wholeNumber),
    total: v.exactOptional(wholeNumber),
    notice: v.exactOptional(v.string()),
    'report-to': v.optional(names, []),
    'send-to': v.optional(names, []),
    'issue-to': v.optional(names, []),
    copies: v.exactOptional(wholeNumber)
  }),
  v.transform(({'report-to': reportTo, 'send-to': sendTo, 'issue-to': issueTo, ...rest}): Bulletin => ({
    ...rest,
    reportTo,
    sendTo,
    issueTo
  }))
)

/** What an office mails, prints and reworks; a page is made where it is asked for. */
const defaultFormats = ['md', 'docx', 'pdf'] as const satisfies Format[]

/** A name alone, or a list of names. */
const templates = v.union(
  [
    v.pipe(
      v.string(),
      v.transform((name) => [name])
    ),
    v.pipe(names, v.minLength(1))
  ],
  'expected a name such as `comparative`, or a list such as `[comparative, one-page]`'
)

const entries = v.strictObject({
  title: v.optional(v.string(), '政法工作比较简报'),
  office: v.optional(v.string(), ''),
  period: v.optional(v.string(), ''),
  date: v.exactOptional(isoDate),
  name: v.exactOptional(fileName),
  articles: v.optional(names, ['articles']),
  cities: v.optional(names, []),
  'other-cities': v.optional(v.picklist(otherCities), 'follow'),
  since: v.exactOptional(year),
  until: v.exactOptional(year),
  themes: v.optional(themes, ['mediation', 'smart-community', 'business-environment', 'team-building']),
  lexicons: v.optional(names, []),
  bulletin: v.exactOptional(bulletin),
  template: v.optional(templates, ['comparative']),
  reports: v.optional(v.string(), 'reports'),
  'machine-fonts': v.optional(v.boolean(), true),
  formats: v.optional(v.pipe(v.array(v.picklist(formats)), v.minLength(1)), [...defaultFormats])
})

const schema = v.pipe(
  entries,
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    const {value} = dataset
    // Each mistake is told at the key that it is about, so that its line can be named.
    const refuse = (key: 'since' | 'other-cities', expected: string): void => {
      const item = {type: 'object', origin: 'value', input: value, key, value: value[key]} as const
      addIssue({expected, received: String(value[key]), path: [item]})
    }
    const {since, until, cities} = value
    if (since !== undefined && until !== undefined && since > until) {
      refuse('since', `a year that is not after \`until: ${until}\``)
    }
    if (value['other-cities'] === 'leave-out' && cities.length === 0) {
      refuse('other-cities', '`cities` to name those that stay')
    }
  }),
  v.transform(({'other-cities': others, 'machine-fonts': machineFonts, ...rest}) => ({
    ...rest,
    otherCities: others,
    machineFonts
  }))
)

/** The settings of a project, with every default filled in. */
export interface Settings {
  title: string
  office: string
  period: string
  /** ISO date; absent where neither the file nor a flag gives one. */
  date?: string
  /** The reports' file name without its extension; absent where the program chooses. */
  name?: string
  articles: string[]
  /** In the order of the columns. */
  cities: string[]
  /** Whether cities that `cities` does not name follow or stay out. */
  otherCities: (typeof otherCities)[number]
  /** First and last year reported; absent where any will do. */
  since?: number
  until?: number
  /** Ids of lexicons, in the order of the report. */
  themes: string[]
  /** Further folders or files of lexicons. */
  lexicons: string[]
  /** Head and tail of a 简报. */
  bulletin?: Bulletin
  /** One, or several: a report in each. */
  template: string[]
  reports: string
  /** Whether the PDF may be set in fonts that the machine happens to have, besides those in the project's `fonts/`. */
  machineFonts: boolean
  formats: Format[]
  /** The folder that relative paths of the file start from. */
  folder: string
}

const settingsName = 'briefing.yaml'

/**
 * Read the settings: a given file, else the `briefing.yaml` found upwards from a folder, else the defaults.
 *
 * Throws a `UserError` with key, line and column where a key is unknown or a value wrong.
 */
export async function readSettings(folder: string, given?: string): Promise<Settings> {
  const path = given === undefined ? await findUpwards(folder) : resolve(folder, given)
  if (path === undefined) return {...v.parse(schema, {}), folder}
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`The settings cannot be read (${error.code}), expected a YAML file`, {path})
  })
  return {...(await parseYaml(text, schema, path)), folder: dirname(path)}
}

async function findUpwards(folder: string): Promise<string | undefined> {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const path = join(current, settingsName)
    const found = await readFile(path).then(
      () => true,
      () => false
    )
    if (found) return path
    if (dirname(current) === current) return undefined
  }
}

/** Tell whether an ISO date exists: `2025-02-30` does not. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
