#!/usr/bin/env node
/** Lets V8 keep what it compiles while a report is set: dist/bundle/pdf-thread.cache, see `cached-thread.mjs`. */
import {rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const dist = new URL('../dist/', import.meta.url)
rmSync(new URL('bundle/pdf-thread.cache', dist), {force: true})
const {cache, renderPdf, script} = await import(new URL('bundle/pdf-thread.js', dist).href)
const {readMarkdown} = await import(new URL('pipeline/read-markdown.js', dist).href)
const sample = fileURLToPath(new URL('../reports/comparative.md', import.meta.url))
const {document, layout} = await readMarkdown(sample, {folder: '.', otherwise: 'comparative'})
await renderPdf(document, layout)
writeFileSync(cache, script.createCachedData())
