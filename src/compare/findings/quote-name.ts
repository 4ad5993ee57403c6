/** Put a name into quotation marks; marks inside it become single ones. */
export function quoteName(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** Quote the first names and tell how many there are: `“一”“二”等5项做法`; a single one more is named, not counted. */
export function quoteNames(names: readonly string[], most: number, kind: string): string {
  const shown = names.length === most + 1 ? names.length : most
  const quoted = names.slice(0, shown).map(quoteName).join('')
  return names.length > shown ? `${quoted}等${names.length}${kind}` : quoted
}
