import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {UserError} from '../model/user-error.js'
import {ownTemplates} from './find-template.js'

/** Where the schema of `layout.yaml` stands, for editors that complete and check it while somebody types. */
const schemaName = 'layout.schema.json'

/**
 * Copy a template folder to a new place, with the schema of its layout, and give the files that were made.
 *
 * Links are not followed out of the template, and nothing is replaced: throws a `UserError` where the place is taken.
 */
export async function copyTemplate(from: string, to: string): Promise<string[]> {
  const taken = await readdir(to).then(
    (names) => names.length > 0,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT'
  )
  if (taken) {
    throw new UserError(`\`${to}\` is there already and is not empty, expected the name of a new folder`)
  }
  try {
    await mkdir(to, {recursive: true})
    await cp(from, to, {recursive: true, filter: (path) => !/[/\\](?:\.[^/\\]*|node_modules)$/.test(path)})
    await writeFile(join(to, schemaName), await readFile(join(ownTemplates, schemaName)))
    const layout = join(to, 'layout.yaml')
    const text = await readFile(layout, 'utf8')
    await writeFile(layout, text.replace(`$schema=../${schemaName}`, `$schema=${schemaName}`))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UserError(`\`${to}\` cannot be made (${code}), expected a folder that this user may write in`)
  }
  const names = await readdir(to, {recursive: true, withFileTypes: true})
  return names
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .sort()
}
