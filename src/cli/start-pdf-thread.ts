import {Worker} from 'node:worker_threads'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {UserError, type ErrorPlace} from '../model/user-error.js'
import type {FontFolders, Renderer} from '../pipeline/formats.js'

export interface PdfJob {
  document: ReportDocument
  layout: Layout
  fontFolders: FontFolders
}

/** A PDF, or the parts of a `UserError`: an error that leaves a thread is no longer of its class. */
export type PdfAnswer = Awaited<ReturnType<Renderer>> | {mistake: string; place: ErrorPlace}

/**
 * Start a thread that loads what sets a PDF while the articles are read, and give a renderer that lets it set PDFs while the
 * other formats are rendered here. The bytes are those of the renderer in this thread.
 *
 * The thread takes one job after the other and keeps the process alive only while it has one.
 */
export function startPdfThread(entry: URL): Renderer {
  const thread = new Worker(entry)
  thread.unref()
  const failure = new Promise<never>((_resolve, reject) => {
    thread.once('error', reject)
  })
  // It may fail before it has a job; the job then tells it.
  failure.catch(() => {})
  let before: Promise<unknown> = Promise.resolve()
  return (document, layout, fontFolders) => {
    const rendering = before.then(async () => {
      const result = new Promise<PdfAnswer>((resolve) => {
        thread.once('message', resolve)
      })
      thread.ref()
      thread.postMessage({document, layout, fontFolders} satisfies PdfJob)
      const answer = await Promise.race([result, failure]).finally(() => thread.unref())
      if ('mistake' in answer) throw new UserError(answer.mistake, answer.place)
      return answer
    })
    // What one job tells of its failure is not the next one's.
    before = rendering.catch(() => {})
    return rendering
  }
}
