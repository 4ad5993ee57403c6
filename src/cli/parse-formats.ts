import {UserError} from '../model/user-error.js'
import {formats, isFormat, type Format} from '../pipeline/formats.js'

/** Read a list of formats: `docx,pdf`. Throws a `UserError` for one that there is not. */
export function parseFormats(list: string, known: readonly Format[] = formats): Format[] {
  const names = list.split(/[,，、]/u).map((name) => name.trim().toLowerCase())
  const unknown = names.find((name) => !known.some((format) => format === name))
  if (unknown !== undefined) {
    throw new UserError(`There is no format \`${unknown}\`, expected one or more of ${known.join(',')}`)
  }
  return names.filter(isFormat)
}
