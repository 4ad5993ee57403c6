#!/usr/bin/env node
/**
 * Bundles the command after `tsc` into dist/bundle/: some 300 modules (unified alone has 100) become 30, and the
 * command starts in two thirds of the time; the thread that sets PDFs is one more. The chart libraries and the fonts stay packages: they load when asked for.
 */
import {copyFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'

/** The path of a file that `tsc` has made, also where the project's folder has a blank or 汉字 in its name. */
const inDist = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url))

/**
 * What pdfkit loads at once and the report rarely needs: fontkit alone takes a tenth of a second. It is loaded, as the
 * package that it is, when pdfkit first uses it.
 */
const seldomUsed = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes', '@noble/hashes/sha2']
const lazyPdfkit = {
  name: 'lazy-pdfkit',
  transform: {
    filter: {id: /pdfkit[\\/]js[\\/]pdfkit\.js$/},
    handler(code) {
      const lazy = seldomUsed.reduce((text, name) => {
        const changed = text.replace(`require('${name}')`, `lazily('${name}')`)
        if (changed === text) throw new Error(`pdfkit does not load ${name} as it did`)
        return changed
      }, code)
      return `${loader}\n${lazy}`
    }
  }
}
const loader = `
const {createRequire} = require('node:module')
const fromPdfkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'))
const lazily = (name) => new Proxy(function () {}, {
  get: (_, key) => fromPdfkit(name)[key],
  apply: (_, self, args) => fromPdfkit(name).apply(self, args),
  construct: (_, args) => new (fromPdfkit(name))(...args)
})`

const options = {
  platform: 'node',
  external: [/^pdfmake/, /^@fontsource\//, /^@expo-google-fonts\//, /^@resvg\//, /^echarts/, /^subset-font$/],
  plugins: [lazyPdfkit],
  logLevel: 'warn'
}
const command = await rolldown({...options, input: {bin: inDist('bin.js')}})
// One level below dist, as the stages are: `../../lexicons` leads to the same place.
await command.write({
  dir: inDist('bundle'),
  format: 'esm',
  cleanDir: true,
  chunkFileNames: '[name]-[hash].js'
})
await command.close()

const thread = await rolldown({...options, input: inDist('pdf-thread.js')})
await thread.write({file: inDist('bundle/pdf-thread.cjs'), format: 'cjs', codeSplitting: false})
await thread.close()
copyFileSync(new URL('cached-thread.mjs', import.meta.url), inDist('bundle/pdf-thread.js'))
