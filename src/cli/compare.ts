import {readSettings} from '../pipeline/settings.js'
import {choose, type Choice} from './choose.js'
import {compareProject} from './compare-project.js'
import {coverageTable} from './coverage-table.js'
import type {Io} from './io.js'

export interface CompareCommandOptions extends Choice {
  config?: string
  json?: boolean
}

/** Run `briefing compare`: print the comparison as JSON, or its theme × city table. Gives the exit code. */
export async function compare(
  files: readonly string[],
  options: CompareCommandOptions,
  io: Io
): Promise<0 | 1> {
  const settings = choose(await readSettings(io.cwd, options.config), options)
  const {comparison, failed} = await compareProject(files, settings, io, {
    citiesByFlag: options.city !== undefined
  })
  io.stdout(options.json === true ? `${JSON.stringify(comparison)}\n` : `${coverageTable(comparison)}\n`)
  return failed ? 1 : 0
}
