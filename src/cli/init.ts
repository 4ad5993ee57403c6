import {mkdir, stat, writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {UserError} from '../model/user-error.js'
import type {Io} from './io.js'
import {projectFiles} from './project-files.js'

/**
 * Run `briefing init`: make a project in a folder, and say what to do next. A file that is there stays as it is.
 * Gives the exit code.
 */
export async function init(folder: string | undefined, io: Io): Promise<0> {
  const root = resolve(io.cwd, folder ?? '.')
  const kind = await stat(root).catch(() => undefined)
  if (kind !== undefined && !kind.isDirectory()) {
    throw new UserError(`\`${folder}\` is a file, expected a folder or a name for a new one`)
  }
  for (const {path, text} of projectFiles) {
    const made = await writeNew(join(root, path), text)
    io.stdout(`${made ? 'made' : 'kept'}  ${join(root, path)}\n`)
  }
  const steps = [
    ...(root === resolve(io.cwd) ? [] : [`cd ${quote(relative(io.cwd, root))}`]),
    `(put your articles into articles)`,
    'briefing compare',
    'briefing build'
  ]
  io.stdout(`\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`)
  return 0
}

/** Write a file that is not there yet; tell whether it was written. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), {recursive: true})
    // `wx` fails where a file, or a link to one, is there.
    await writeFile(path, text, {flag: 'wx'})
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'EEXIST' && (await isFile(path))) return false
    throw new UserError(`The file cannot be made (${code}), expected a folder that this user may write in`, {
      path
    })
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true
}

/** A path with a blank must stand in quotes for a shell. */
function quote(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path
}
