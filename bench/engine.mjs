// Sets a report that is parsed already, as a process to be measured: node engine.mjs BUNDLE IN.json OUT.pdf
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const [bundle, from, to] = process.argv.slice(2)
const {renderPdf} = await import(pathToFileURL(resolve(bundle, 'pdf-thread.js')).href)
const {document, layout} = JSON.parse(readFileSync(from, 'utf8'))
const properties = {...document.properties, date: new Date(document.properties.date)}
const {bytes} = await renderPdf({...document, properties, pictures: new Map()}, layout)
writeFileSync(to, bytes)
