import {readdir, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {UserError} from '../model/user-error.js'
import {nearestName} from '../text/nearest-name.js'

/** The folder of the templates that come with the program. */
export const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url))

/** Find a template: a folder of the project first, then one that comes with the program. */
export async function findTemplate(template: string, folder: string): Promise<string> {
  const places = [
    resolve(folder, template),
    resolve(folder, 'templates', template),
    resolve(ownTemplates, template)
  ]
  for (const place of places) {
    const kind = await stat(place).catch(() => undefined)
    if (kind?.isDirectory()) return place
  }
  const known = (await listTemplates(folder)).map(({name}) => name)
  const nearest = nearestName(template, known)
  throw new UserError(
    `There is no template \`${template}\`, expected ${nearest === undefined ? '' : `perhaps \`${nearest}\`: `}one of ${known.map((name) => `\`${name}\``).join(', ')}, or a folder`
  )
}

/** A template that a project can use. */
export interface TemplateEntry {
  name: string
  folder: string
  /** It stands in the project's own `templates` folder. */
  own: boolean
}

/** List the templates of a project and those that come with the program, by name; the project's own ones win. */
export async function listTemplates(folder: string): Promise<TemplateEntry[]> {
  const entries = new Map<string, TemplateEntry>()
  for (const [place, own] of [
    [ownTemplates, false],
    [resolve(folder, 'templates'), true]
  ] as const) {
    for (const name of await readdir(place).catch(() => [])) {
      const layout = await stat(join(place, name, 'layout.yaml')).catch(() => undefined)
      if (layout?.isFile())
        entries.set(name, {name, folder: join(place, name), own: own && place !== ownTemplates})
    }
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
