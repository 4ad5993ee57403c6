import {parentPort} from 'node:worker_threads'
import {UserError} from './model/user-error.js'
import {renderPdf} from './render/pdf/render-pdf.js'
import type {PdfAnswer, PdfJob} from './cli/start-pdf-thread.js'

export {renderPdf}

// The entry of the thread: its imports load what sets a PDF and wait for jobs.
parentPort?.on('message', async (job: PdfJob) => {
  parentPort?.postMessage(await answer(job))
})

async function answer({document, layout, fontFolders}: PdfJob): Promise<PdfAnswer> {
  try {
    return await renderPdf(document, layout, {fontFolders})
  } catch (error) {
    if (error instanceof UserError) return {mistake: error.message, place: error.place}
    throw error
  }
}
