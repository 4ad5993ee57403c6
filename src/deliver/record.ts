import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The files of a folder that the program made, with the SHA-256 of what it wrote: what differs was edited. */
export type DeliveryRecord = {[file: string]: string[]}

/** Where a folder of reports keeps its record. */
export const recordName = '.briefing.json'

/** Read the record of a folder; a missing or broken one knows nothing, so that every report counts as edited. */
export async function readRecord(folder: string): Promise<DeliveryRecord> {
  const text = await readFile(join(folder, recordName), 'utf8').catch(() => '{}')
  try {
    const record: unknown = JSON.parse(text)
    if (typeof record !== 'object' || record === null) return {}
    return Object.fromEntries(
      Object.entries(record).filter(([, hashes]) => Array.isArray(hashes))
    ) as DeliveryRecord // Anything else in a list is no hash that a file has.
  } catch {
    return {}
  }
}

/** Tell whether a record has a file, or the file that it is an edited copy of: such a file is no article. */
export function isReport(record: DeliveryRecord, file: string): boolean {
  return Object.hasOwn(record, file.replace(/\.edited-\d+(?=\.[^.]+$)/, ''))
}

/** Hash bytes as the record keeps them. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
