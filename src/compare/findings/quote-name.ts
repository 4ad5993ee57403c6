/** Put a name into quotation marks; marks inside it become single ones. */
export function quoteName(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** Quote the first names and tell how many there are: `“一”“二”等5项做法`. */
export function quoteNames(names: readonly string[], most: number, kind: string): string {
  const quoted = names.slice(0, most).map(quoteName).join('')
  return names.length > most ? `${quoted}等${names.length}${kind}` : quoted
}
