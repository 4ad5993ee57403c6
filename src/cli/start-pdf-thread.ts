import {Worker} from 'node:worker_threads'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import type {Renderer} from '../pipeline/formats.js'

export interface PdfJob {
  document: ReportDocument
  layout: Layout
}

/**
 * Start a thread that loads pdfmake while the articles are read, and give a renderer that lets it set the PDF while
 * the other formats are rendered here. The bytes are those of the renderer in this thread.
 *
 * The thread keeps the process alive only while it has a job. It renders once.
 */
export function startPdfThread(entry: URL): Renderer {
  const thread = new Worker(entry)
  thread.unref()
  const failure = new Promise<never>((_resolve, reject) => {
    thread.once('error', reject)
  })
  // It may fail before it has a job; the job then tells it.
  failure.catch(() => {})
  return async (document, layout) => {
    const result = new Promise<Awaited<ReturnType<Renderer>>>((resolve) => {
      thread.once('message', resolve)
    })
    thread.ref()
    thread.postMessage({document, layout} satisfies PdfJob)
    try {
      return await Promise.race([result, failure])
    } finally {
      await thread.terminate()
    }
  }
}
