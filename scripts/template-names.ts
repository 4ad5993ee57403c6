import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readInterfaces, type Part, type Shape} from './read-interfaces.js'

/** Where the types of the template data stand. */
export const viewFiles = ['src/template/report-view.ts', 'src/template/theme-view.ts']

/**
 * Write `src/template/check/template-names.ts` from the types of `report-view.ts` and `theme-view.ts`: what each name
 * of the template data holds, for the check of templates. `root` is the folder of the checkout.
 */
export function writeTemplateNames(root: string): string {
  return listNames(viewFiles.flatMap((path) => readInterfaces(path, readFileSync(join(root, path), 'utf8'))))
}

/** Write the names of some interfaces, those of `ReportView` first, a type with a parameter once for each use. */
export function listNames(parts: readonly Part[]): string {
  const byName = new Map(parts.map((part) => [part.name, part]))
  const written = new Map<string, string>()
  const write = (interfaceName: string, argument: Shape | undefined): void => {
    const name = nameOf({kind: 'part', name: interfaceName, of: argument})
    if (written.has(name)) return
    const part = byName.get(interfaceName)
    if (!part)
      throw new Error(`There is no interface \`${interfaceName}\`, expected it in the files of the view`)
    written.set(name, '')
    const fields = part.fields.map((field) => ({...field, shape: put(argument, field.shape)}))
    const lines = fields.map((field) => `    ${field.name}: '${nameOf(field.shape)}'`)
    written.set(name, `  ${name}: {\n${lines.join(',\n')}\n  }`)
    for (const {shape} of fields) {
      const item = itemOf(shape)
      if (item.kind === 'part') write(item.name, item.of)
    }
  }
  write('ReportView', undefined)
  return `${introduction}{\n${[...written.values()].join(',\n')}\n}\n`
}

/** The argument in the place of the parameter. */
function put(argument: Shape | undefined, shape: Shape): Shape {
  if (shape.kind === 'list') return {...shape, of: put(argument, shape.of)}
  if (shape.kind === 'part') return {...shape, of: shape.of && put(argument, shape.of)}
  return shape.kind === 'parameter' && argument ? argument : shape
}

function itemOf(shape: Shape): Shape {
  return shape.kind === 'list' ? itemOf(shape.of) : shape
}

/** `CityItems<QuoteView>` is called `CityItemsOfQuote`. */
function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'plain':
      return shape.label === 'yes or no' ? 'flag' : shape.label
    case 'list':
      return `list of ${nameOf(shape.of)}`
    case 'part':
      return shape.name.replace(/View$/, '') + (shape.of ? `Of${nameOf(shape.of)}` : '')
    case 'parameter':
      throw new Error('A parameter has no argument, expected one wherever the type is used')
  }
}

const introduction = `// Made from report-view.ts and theme-view.ts by \`node scripts/make-template-data.mjs\`: change those.

/**
 * What each name of the template data holds: \`text\`, \`number\`, \`flag\` (yes or no), an object with the names of one of
 * these types, or a list. A template begins in \`Report\`.
 */
export const templateNames: Readonly<Record<string, Readonly<Record<string, string>>>> = `
