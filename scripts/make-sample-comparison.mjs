#!/usr/bin/env node
/**
 * Writes data/sample-comparison.json, with which `briefing templates check` fills templates; a test compares the two.
 *
 *   node scripts/make-sample-comparison.mjs
 */
import {rmSync, writeFileSync} from 'node:fs'
import {isAbsolute} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
// Two levels below the checkout, as the sources are: `../../lexicons` leads to the same place.
const folder = fileURLToPath(new URL('../dist/sample-comparison/', import.meta.url))
try {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('sample-comparison.ts', import.meta.url)),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id)
  })
  await bundle.write({dir: folder, entryFileNames: 'main.mjs', chunkFileNames: '[name]-chunk.mjs'})
  const {writeSampleComparison} = await import(pathToFileURL(`${folder}main.mjs`).href)
  writeFileSync(new URL('../data/sample-comparison.json', import.meta.url), await writeSampleComparison(root))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
