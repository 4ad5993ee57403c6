import {UserError} from '../model/user-error.js'

/** Turn an error of Handlebars or its parser into one for the user, with its place in the file. */
export function toUserError(error: unknown, path: string): UserError {
  const {message, lineNumber, column, hash} = error as {
    message: string
    lineNumber?: number
    column?: number
    hash?: {
      loc?: {last_line: number; last_column: number}
      token?: string
      text?: string
      expected?: string[]
    }
  } // What Handlebars and its parser put on their errors.
  const inMessage = / - (\d+):(\d+)$/.exec(message)
  const parse = /^Parse error on line (\d+):\n.*\n(-*)\^\n([^]*)$/.exec(message)
  const line = lineNumber ?? hash?.loc?.last_line ?? Number(inMessage?.[1] ?? parse?.[1] ?? 1)
  const zeroBased = column ?? hash?.loc?.last_column ?? Number(inMessage?.[2] ?? 0)
  return new UserError(explain(parse?.[3] ?? message.replace(/ - \d+:\d+$/, '')), {
    path,
    line,
    column: zeroBased + 1
  })
}

/** The check knows every name, also those that are likely meant; the engine does not. */
const checkTells = '`briefing templates check` tells the right name'

/** Say in the user's words what Handlebars says in its own. */
function explain(message: string): string {
  const missing = /^"(.+)" not defined in /.exec(message)
  if (missing)
    return `The template uses \`{{${missing[1]}}}\`, expected a name that the data has (docs/template-data.md); ${checkTells}`
  const partial = /^The partial (.+) could not be found$/.exec(message)
  if (partial)
    return `There is no partial \`${partial[1]}\`, expected a file \`partials/${partial[1]}.md.hbs\``
  const helper = /unknown helper (\S+)$/.exec(message)
  if (helper)
    return `There is no helper \`${helper[1]}\`, expected one of \`each\`, \`if\`, \`unless\`, \`with\`, \`chapter\`, \`part\`, \`tableNumber\`, \`figureNumber\`, \`first\`, \`is\``
  if (message.startsWith('Missing decorator'))
    return 'The template has a partial or decorator of its own (`{{#*inline}}`), expected a file under `partials/`'
  if (message.startsWith('Expecting ') && message.endsWith("got 'EOF'"))
    return 'The file ends inside a block, expected its end such as `{{/each}}`'
  if (message.startsWith('Expecting '))
    return 'The mark `{{…}}` is not well formed, expected one such as `{{title}}` or `{{#each cities}}`'
  const block = /^unknown value of (\w+)$/.exec(message)
  if (block)
    return `\`{{#${block[1]} …}}\` does not say of what, expected a name that the data has (docs/template-data.md); ${checkTells}`
  const open = /^(\S+) doesn't match (\S+)$/.exec(message)
  if (open)
    return `The block \`{{#${open[1]}}}\` is closed by \`{{/${open[2]}}}\`, expected \`{{/${open[1]}}}\``
  return `The template is not valid Handlebars: ${message}`
}
