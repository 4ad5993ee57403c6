#!/usr/bin/env node
/**
 * Writes templates/layout.schema.json, the JSON Schema of `layout.yaml` by which editors such as VS Code complete and
 * check the file, from the schema that the program reads with; a test compares them.
 *
 *   npm run build && node scripts/make-layout-schema.mjs
 */
import {writeFileSync} from 'node:fs'
import {layoutFile, style} from '../dist/template/layout/layout-schema.js'
import {layoutJsonSchema} from './layout-json-schema.mjs'

writeFileSync(
  new URL('../templates/layout.schema.json', import.meta.url),
  layoutJsonSchema(layoutFile, style)
)
