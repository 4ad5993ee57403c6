/** A block that nothing closes, at the place of its mark. */
export interface OpenBlock {
  /** As written: `{{#each cities}}`. */
  mark: string
  name: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
}

/** Comments and escaped marks, which say nothing, and those that begin or end a block. */
const marks =
  /(?<!\\)\\\{\{|\{\{~?!--[^]*?--~?\}\}|\{\{~?![^]*?\}\}|\{\{~?(?:#[>*]?|(?<end>\/)|\^)\s*(?<name>[^\s~{}|]+)(?:"[^"]*"|'[^']*'|[^{}"'])*\}\}/g

/** Find the innermost block of a template that is still open at the end of the file. */
export function findOpenBlock(source: string): OpenBlock | undefined {
  const open: Array<{mark: string; name: string; index: number}> = []
  for (const {0: mark, index, groups} of source.matchAll(marks)) {
    const name = groups?.['name']
    if (name === undefined) continue
    if (groups?.['end'] === undefined) open.push({mark: mark.replace(/\s+/g, ' '), name, index})
    else open.pop()
  }
  const innermost = open.at(-1)
  if (innermost === undefined) return undefined
  const {mark, name, index} = innermost
  const before = source.slice(0, index)
  return {mark, name, line: before.split('\n').length, column: index - before.lastIndexOf('\n')}
}
