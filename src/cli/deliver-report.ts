import {writeReports, type Rendition} from '../deliver/write-reports.js'
import type {Io} from './io.js'

/** Write the files of a report into a folder, and tell where each stands; what was edited is kept on demand. */
export async function deliverReport(
  folder: string,
  renditions: readonly Rendition[],
  force: boolean,
  io: Io
): Promise<void> {
  const deliveries = await writeReports(folder, renditions, {force})
  for (const {path, kept} of deliveries) {
    if (kept !== undefined) io.stderr(`The edited \`${path}\` was kept as \`${kept}\`\n`)
  }
  for (const {path, bytes} of deliveries) io.stdout(`${path}  ${Math.ceil(bytes / 1024)} KB\n`)
}
