/** Read an attribute as a whole number within bounds, ends included; `undefined` for `1.5`, `x` and what is beyond. */
export function wholeNumber(value: string | undefined, from: number, to: number): number | undefined {
  if (value === undefined || !/^[+-]?\d{1,9}$/.test(value.trim())) return undefined
  const number = Number(value)
  return number >= from && number <= to ? number : undefined
}

/** Read the level of a list's item: Word has the levels 0 to 8. */
export function levelNumber(value: string | undefined): number | undefined {
  return wholeNumber(value, 0, 8)
}

/** Read the number that a list begins with: Word counts to 32767. */
export function startNumber(value: string | undefined): number {
  return wholeNumber(value, 0, 32_767) ?? 1
}
