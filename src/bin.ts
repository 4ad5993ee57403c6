#!/usr/bin/env node
import {buffer} from 'node:stream/consumers'
import {main} from './cli/main.js'
import {startPdfThread} from './cli/start-pdf-thread.js'

// Whoever reads the output may stop early, as `head` does: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  colours:
    process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
  cwd: process.cwd(),
  stdin: {isTerminal: process.stdin.isTTY === true, read: () => buffer(process.stdin)},
  startPdf: () => startPdfThread(new URL('./pdf-thread.js', import.meta.url)),
  env: process.env
})
