/** A slip of the keyboard that breaks a YAML file, at its place. */
export interface YamlSlip {
  reason: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
}

/** `name：甲`, also behind `- ` and in braces; a note behind `#` may have one. */
const wideColon = /^(?:[^#"'：]*[{,])? *(?:- +)?([a-z][a-z-]*) ?：/u
/** `name:甲`, which YAML reads as text; an address (`https://`) is none. */
const noBlank = /^ *(?:- +)?([a-z][a-z-]*):[^\s/]/u

/**
 * Find the slip behind a mistake in a YAML file, where the parser would name another line or only what follows from it:
 * a full-width colon anywhere, or a colon without a blank behind it up to the line where the parser gave up.
 */
export function findSlip(text: string, brokenLine?: number): YamlSlip | undefined {
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const key = wideColon.exec(line)?.[1]
    if (key === undefined) continue
    const column = line.indexOf('：') + 1
    const reason = `Behind \`${key}\` stands the wide colon \`：\`, expected the narrow one and a blank: \`${key}: \``
    return {reason, line: index + 1, column}
  }
  for (let index = Math.min(brokenLine ?? 0, lines.length) - 1; index >= 0; index--) {
    const match = noBlank.exec(lines[index] ?? '')
    const key = match?.[1]
    if (match === null || key === undefined) continue
    const reason = `Behind \`${key}:\` a blank is missing, expected \`${key}: \``
    return {reason, line: index + 1, column: match[0].length}
  }
  return undefined
}
