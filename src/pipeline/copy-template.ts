import {cp, lstat, mkdir, readdir, readFile, realpath, writeFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {UserError} from '../model/user-error.js'
import {isInside} from '../text/is-inside.js'
import {ownTemplates} from './find-template.js'

/** Where the schema of `layout.yaml` stands, for editors that complete and check it while somebody types. */
const schemaName = 'layout.schema.json'

/**
 * Copy a template folder to a new place, with the schema of its layout, and give the files that were made.
 *
 * Symbolic links are left out, so that nothing outside the template is read or written, and nothing is replaced: throws
 * a `UserError` where the place is taken or lies inside the template.
 */
export async function copyTemplate(from: string, to: string): Promise<string[]> {
  const taken = await readdir(to).then(
    (names) => names.length > 0,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT'
  )
  if (taken) {
    throw new UserError(`\`${to}\` is there already and is not empty, expected the name of a new folder`)
  }
  const source = await realpath(from)
  if (isInside(source, await realPlace(to))) {
    throw new UserError(`\`${to}\` lies inside the template, expected a folder outside \`${from}\``)
  }
  if (await isLink(join(source, 'layout.yaml'))) {
    throw new UserError('This is a symbolic link, expected a file of the template itself', {
      path: join(from, 'layout.yaml')
    })
  }
  try {
    await mkdir(to, {recursive: true})
    await cp(source, to, {
      recursive: true,
      filter: async (path) => path === source || (!isHidden(path) && !(await isLink(path)))
    })
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

function isHidden(path: string): boolean {
  return /^\.|^node_modules$/.test(basename(path))
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false
  )
}

/** Where a path that need not be there yet leads, the links on its way followed. */
async function realPlace(path: string): Promise<string> {
  const place = resolve(path)
  const parent = dirname(place)
  return realpath(place).catch(async () =>
    parent === place ? place : join(await realPlace(parent), basename(place))
  )
}
