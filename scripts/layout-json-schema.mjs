import {toJsonSchema} from '@valibot/to-json-schema'

/** Turn the schema of `layout.yaml` into a JSON Schema (draft 7, which YAML editors know), as text. */
export function layoutJsonSchema(layoutFile, style) {
  const schema = toJsonSchema(layoutFile, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: {style}
  })
  const {$schema, ...rest} = schema
  const whole = {$schema, title: 'layout.yaml of a city-briefing template (版式)', ...rest}
  return `${JSON.stringify(whole, null, 2)}\n`
}
