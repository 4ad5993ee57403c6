import {parseSync} from 'rolldown/utils'

/** What a name of the template data holds. */
export type Shape =
  | {kind: 'plain'; label: 'text' | 'number' | 'yes or no'}
  | {kind: 'list'; of: Shape}
  | {kind: 'part'; name: string; of: Shape | undefined}
  | {kind: 'parameter'}

/** An interface: its fields in order, each with its doc comment on one line. */
export interface Part {
  name: string
  doc: string
  fields: Array<{name: string; doc: string; shape: Shape}>
}

type Result = ReturnType<typeof parseSync>
type Statement = Result['program']['body'][number]
type Declaration = Extract<Statement, {type: 'TSInterfaceDeclaration'}>
type Property = Extract<Declaration['body']['body'][number], {type: 'TSPropertySignature'}>
type Type = NonNullable<Property['typeAnnotation']>['typeAnnotation']

/**
 * Read the exported interfaces of a TypeScript file with their doc comments.
 *
 * Knows text, numbers, booleans, lists and other interfaces of the file; throws at any other type, as it would be
 * left out of the documentation.
 */
export function readInterfaces(path: string, source: string): Part[] {
  const {program, comments, errors} = parseSync(path, source)
  if (errors.length > 0) throw new Error(`Cannot parse \`${path}\`: ${errors[0]?.message}`)
  const docBefore = (start: number): string => {
    const comment = comments.findLast(({end}) => end <= start && source.slice(end, start).trim() === '')
    if (!comment) throw new Error(`Expected a doc comment before \`${source.slice(start, start + 40)}\``)
    return comment.value
      .replace(/^\*/, '')
      .replaceAll(/\n\s*\*/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  }
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const {declaration} = statement
    if (declaration?.type !== 'TSInterfaceDeclaration') return []
    const parameters = declaration.typeParameters?.params.map(({name}) => name.name) ?? []
    const fields = declaration.body.body.map((field) => {
      if (field.type !== 'TSPropertySignature' || field.key.type !== 'Identifier' || !field.typeAnnotation) {
        throw new Error(`Cannot document a member of \`${declaration.id.name}\`: expected \`name: type\``)
      }
      const shape = toShape(field.typeAnnotation.typeAnnotation, parameters)
      return {name: field.key.name, doc: docBefore(field.start), shape}
    })
    return [{name: declaration.id.name, doc: docBefore(statement.start), fields}]
  })
}

function toShape(type: Type, parameters: readonly string[]): Shape {
  switch (type.type) {
    case 'TSStringKeyword':
      return {kind: 'plain', label: 'text'}
    case 'TSNumberKeyword':
      return {kind: 'plain', label: 'number'}
    case 'TSBooleanKeyword':
      return {kind: 'plain', label: 'yes or no'}
    case 'TSArrayType':
      return {kind: 'list', of: toShape(type.elementType, parameters)}
    case 'TSTypeReference': {
      const name = type.typeName.type === 'Identifier' ? type.typeName.name : ''
      const [argument] = type.typeArguments?.params ?? []
      const of = argument && toShape(argument, parameters)
      if (name === 'MarkdownText') return {kind: 'plain', label: 'text'}
      if (name === 'Array' && of) return {kind: 'list', of}
      if (parameters.includes(name)) return {kind: 'parameter'}
      return {kind: 'part', name, of}
    }
    default:
      throw new Error(
        `Cannot document the type \`${type.type}\`, expected text, numbers, lists or interfaces`
      )
  }
}
