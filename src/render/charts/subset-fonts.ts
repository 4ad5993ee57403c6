import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import subsetFont from 'subset-font'

/** What every Chinese font that comes with the program is sure to have: Latin, punctuation, kana, Han of the BMP, full-width signs. */
const common =
  /^[\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u2460-\u2473\u3001-\u3011\u3041-\u3096\u30a1-\u30fa\u3400-\u4db5\u4e00-\u9fa5\uff01-\uff5e\n]*$/

/**
 * Use font files that hold just the characters of a text: they are gone when `use` is done.
 *
 * resvg takes fonts as files only, and reads the whole file again for each character: 10 MB each time. A text with rare
 * characters (𠮷) gets the whole files, so that one without a glyph shows as a box and is not left out.
 */
export async function useSubsetFonts<T>(
  files: readonly string[],
  text: string,
  use: (files: string[]) => T
): Promise<T> {
  if (!common.test(text)) return use([...files])
  const subsets = await Promise.all(
    files.map((file) => subsetFont(readFileSync(file), text, {targetFormat: 'truetype'}))
  )
  const folder = makeFolder()
  if (folder === undefined) return use([...files])
  try {
    return use(
      subsets.map((bytes, index) => {
        const file = join(folder, `${index}.ttf`)
        writeFileSync(file, bytes)
        return file
      })
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Where nothing temporary can be written, charts take longer and look the same. */
function makeFolder(): string | undefined {
  try {
    return mkdtempSync(join(tmpdir(), 'briefing-fonts-'))
  } catch {
    return undefined
  }
}
