import {mkdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UserError} from '../model/user-error.js'
import {readRecord, recordName, sha256, type DeliveryRecord} from './record.js'
import {replaceFile} from './replace-file.js'

/** One file of a report. */
export interface Rendition {
  /** Path inside the folder, such as `comparative.docx` or `comparative-files/coverage.svg`. */
  file: string
  bytes: Uint8Array
}

/** A file as delivered. */
export interface Delivery {
  path: string
  bytes: number
  /** Where the version that a person had edited was kept. */
  kept?: string
}

/**
 * Write a report's files into a folder, which is made where it is missing.
 *
 * A file is written beside its place and renamed, so that a broken run leaves the old one whole. A file that somebody
 * has edited (or that the program did not make) stops the whole delivery with a `UserError` before anything is
 * written; with `force` it is kept as `NAME.edited-1.EXT` and replaced.
 */
export async function writeReports(
  folder: string,
  renditions: readonly Rendition[],
  {force = false}: {force?: boolean} = {}
): Promise<Delivery[]> {
  await mkdir(folder, {recursive: true}).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `The folder \`${folder}\` cannot be made (${error.code}), expected a place to write reports to`
    )
  })
  const record = await readRecord(folder)
  const plans = await Promise.all(
    renditions.map(async ({file, bytes}) => {
      const current = await readIfThere(join(folder, file))
      const hash = sha256(bytes)
      const currentHash = current && sha256(current)
      const ours =
        currentHash === undefined || currentHash === hash || record[file]?.includes(currentHash) === true
      return {file, bytes, hash, ours}
    })
  )
  const edited = plans.filter(({ours}) => !ours)
  if (edited.length > 0 && !force) {
    const names = edited.map(({file}) => `\`${join(folder, file)}\``).join(', ')
    throw new UserError(
      `${names} ${edited.length === 1 ? 'was' : 'were'} edited since the program made ${edited.length === 1 ? 'it' : 'them'}, so nothing was written. Use \`--force\` to replace (a copy is kept), or \`--out\` or \`--name\` to write elsewhere`
    )
  }
  // Both the old and the new hash count as ours until all is written: a run that breaks off edits nothing.
  const next: DeliveryRecord = {...record}
  for (const {file, hash} of plans) next[file] = [...new Set([...(record[file] ?? []), hash])]
  await writeRecord(folder, next)
  const deliveries: Delivery[] = []
  for (const {file, bytes, ours} of plans) {
    const path = join(folder, file)
    const kept = ours ? undefined : await keepCopy(path)
    await mkdir(dirname(path), {recursive: true})
    await replaceFile(path, bytes)
    deliveries.push({path, bytes: bytes.length, ...(kept !== undefined && {kept})})
  }
  await writeRecord(folder, {...next, ...Object.fromEntries(plans.map(({file, hash}) => [file, [hash]]))})
  return deliveries
}

/** Read a file; one that is there but cannot be read may have been edited, and stops the delivery. */
async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UserError(
      `\`${path}\` cannot be read (${error.code}), so nothing was written. Move it away, or use \`--out\` or \`--name\``
    )
  })
}

/** Copy an edited file to the first free `NAME.edited-N.EXT` beside it. */
async function keepCopy(path: string): Promise<string> {
  const dot = path.lastIndexOf('.')
  for (let number = 1; ; number++) {
    const copy = `${path.slice(0, dot)}.edited-${number}${path.slice(dot)}`
    const exists = await readFile(copy).then(
      () => true,
      () => false
    )
    if (exists) continue
    await replaceFile(copy, await readFile(path))
    return copy
  }
}

async function writeRecord(folder: string, record: DeliveryRecord): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  await replaceFile(join(folder, recordName), `${JSON.stringify(sorted, null, 2)}\n`)
}
