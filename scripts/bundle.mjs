#!/usr/bin/env node
/**
 * Bundles the command after `tsc` into dist/bundle/: some 300 modules (unified alone has 100) become 30, and the
 * command starts in two thirds of the time. `pdfmake`, the chart libraries and the fonts stay packages: they load when asked for.
 */
import {rolldown} from 'rolldown'

const bundle = await rolldown({
  input: {
    bin: new URL('../dist/bin.js', import.meta.url).pathname,
    'pdf-thread': new URL('../dist/pdf-thread.js', import.meta.url).pathname
  },
  platform: 'node',
  external: [/^pdfmake/, /^@expo-google-fonts\//, /^@resvg\//, /^echarts/, /^subset-font$/],
  logLevel: 'warn'
})
// One level below dist, as the stages are: `../../lexicons` leads to the same place.
await bundle.write({
  dir: new URL('../dist/bundle', import.meta.url).pathname,
  format: 'esm',
  cleanDir: true,
  chunkFileNames: '[name]-[hash].js'
})
await bundle.close()
