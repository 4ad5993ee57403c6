import {parentPort} from 'node:worker_threads'
import {renderPdf} from './render/pdf/render-pdf.js'
import type {PdfJob} from './cli/start-pdf-thread.js'

// The entry of the thread: its imports load what sets a PDF and wait for jobs.
parentPort?.on('message', async ({document, layout, fontFolders}: PdfJob) => {
  const rendered = await renderPdf(document, layout, {fontFolders})
  parentPort?.postMessage(rendered)
})
