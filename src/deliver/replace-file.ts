import {rename, rm, writeFile} from 'node:fs/promises'
import {UserError} from '../model/user-error.js'

/** Write a file beside its place and rename it, so that the old one stays whole until the new one is. */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${path}.tmp`
  try {
    await writeFile(temporary, bytes)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    const {code} = error as NodeJS.ErrnoException
    throw new UserError(
      `\`${path}\` cannot be written (${code}). Close it in other programs, or use \`--out\``
    )
  }
}
