#!/usr/bin/env node
/**
 * Writes docs/template-data.md and src/template/check/template-names.ts from the types of the view in src/template/;
 * tests compare them.
 *
 *   node scripts/make-template-data.mjs
 */
import {rmSync, writeFileSync} from 'node:fs'
import {isAbsolute} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
// Two levels below the checkout, as the sources are: `../../lexicons` leads to the same place.
const folder = fileURLToPath(new URL('../dist/template-data/', import.meta.url))
try {
  const bundle = await rolldown({
    input: {
      main: fileURLToPath(new URL('template-data.ts', import.meta.url)),
      names: fileURLToPath(new URL('template-names.ts', import.meta.url))
    },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id)
  })
  await bundle.write({dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name]-chunk.mjs'})
  const {writeTemplateData} = await import(pathToFileURL(`${folder}main.mjs`).href)
  writeFileSync(new URL('../docs/template-data.md', import.meta.url), await writeTemplateData(root))
  const {writeTemplateNames} = await import(pathToFileURL(`${folder}names.mjs`).href)
  writeFileSync(new URL('../src/template/check/template-names.ts', import.meta.url), writeTemplateNames(root))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
