import type {GenericSchema} from 'valibot'

export function layoutJsonSchema(layoutFile: GenericSchema, style: GenericSchema): string
