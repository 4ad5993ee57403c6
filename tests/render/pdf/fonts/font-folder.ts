import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'

/** Give a function that writes files into a new folder and gives its path; all are gone when the tests are done. */
export function useFontFolders(): (files: Record<string, Buffer>) => string {
  const root = mkdtempSync(join(tmpdir(), 'briefing-fonts-'))
  afterAll(() => rmSync(root, {recursive: true}))
  return (files) => {
    const folder = mkdtempSync(join(root, 'folder-'))
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), bytes)
    }
    return folder
  }
}
