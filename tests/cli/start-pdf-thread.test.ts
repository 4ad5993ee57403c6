import {expect, test} from 'vitest'
import {startPdfThread} from '../../src/cli/start-pdf-thread.js'
import {sampleDocument} from '../render/sample-document.js'
import {sampleLayout} from '../render/sample-layout.js'

/** A thread made of a piece of JavaScript. */
const threadOf = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

test('gives the thread the report and its layout, and gives back what it renders', async () => {
  const render = startPdfThread(
    threadOf(`
      import {parentPort} from 'node:worker_threads'
      parentPort.once('message', ({document, layout}) =>
        parentPort.postMessage({bytes: new Uint8Array([document.tree.children.length]), notices: [layout.footer]}))
    `)
  )
  const {bytes, notices} = await render(sampleDocument, sampleLayout)
  expect([...bytes]).toEqual([sampleDocument.tree.children.length])
  expect(notices).toEqual([sampleLayout.footer])
})

test('tells a thread that breaks, before its job or in it', async () => {
  const early = startPdfThread(threadOf(`throw new Error('no pdfmake')`))
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(early(sampleDocument, sampleLayout)).rejects.toThrow('no pdfmake')
  const late = startPdfThread(
    threadOf(`
      import {parentPort} from 'node:worker_threads'
      parentPort.once('message', () => { throw new Error('no room') })
    `)
  )
  await expect(late(sampleDocument, sampleLayout)).rejects.toThrow('no room')
})
