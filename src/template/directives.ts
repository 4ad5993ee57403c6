/** What Markdown lacks, written as an HTML comment that no viewer shows: `<!-- page-break -->`. */
export const directiveNames = ['page-break', 'toc', 'masthead', 'colophon', 'optional', 'left-out'] as const

export type DirectiveName = (typeof directiveNames)[number]

/** A directive as written; `closes` for the end of a part, such as `<!-- /masthead -->`. */
export interface Directive {
  name: DirectiveName
  closes: boolean
  attributes: Readonly<Record<string, string>>
}

const form = /^<!--\s*(\/?)([a-z]+(?:-[a-z]+)*)((?:\s+[a-z]+="[^"]*")*)\s*-->$/

/** Read a directive; a comment that is none gives nothing. */
export function parseDirective(comment: string): Directive | undefined {
  const [, slash, name, written = ''] = form.exec(comment.trim()) ?? []
  if (name === undefined || !isDirectiveName(name)) return undefined
  const attributes = [...written.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    value
  ])
  return {name, closes: slash === '/', attributes: Object.fromEntries(attributes) as Record<string, string>}
}

const isDirectiveName = (name: string): name is DirectiveName =>
  (directiveNames as readonly string[]).includes(name)
