import {expect, test} from 'vitest'
import {startPdfThread} from '../../src/cli/start-pdf-thread.js'
import {UserError} from '../../src/model/user-error.js'
import {sampleDocument} from '../render/sample-document.js'
import {sampleLayout} from '../render/sample-layout.js'

/** A thread made of a piece of JavaScript. */
const threadOf = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

test('gives the thread reports and their layouts, and gives back what it renders, in order', async () => {
  const render = startPdfThread(
    threadOf(`
      import {parentPort} from 'node:worker_threads'
      let jobs = 0
      parentPort.on('message', ({document, layout}) =>
        parentPort.postMessage({bytes: new Uint8Array([document.tree.children.length, ++jobs]), notices: [layout.footer.text]}))
    `)
  )
  const [first, second] = await Promise.all([
    render(sampleDocument, sampleLayout, []),
    render(sampleDocument, sampleLayout, [])
  ])
  expect([...(first?.bytes ?? [])]).toEqual([sampleDocument.tree.children.length, 1])
  expect([...(second?.bytes ?? [])]).toEqual([sampleDocument.tree.children.length, 2])
  expect(first?.notices).toEqual([sampleLayout.footer.text])
})

test('tells a thread that breaks, before its job or in it', async () => {
  const early = startPdfThread(threadOf(`throw new Error('no pdfmake')`))
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(early(sampleDocument, sampleLayout, [])).rejects.toThrow('no pdfmake')
  const late = startPdfThread(
    threadOf(`
      import {parentPort} from 'node:worker_threads'
      parentPort.once('message', () => { throw new Error('no room') })
    `)
  )
  await expect(late(sampleDocument, sampleLayout, [])).rejects.toThrow('no room')
})

test('gives a mistake of the user back as one, with its place, and goes on with the next report', async () => {
  const render = startPdfThread(
    threadOf(`
      import {parentPort} from 'node:worker_threads'
      let jobs = 0
      parentPort.on('message', () => parentPort.postMessage(
        jobs++ === 0 ? {mistake: 'This font is damaged', place: {path: 'a.otf'}} : {bytes: new Uint8Array(), notices: []}
      ))
    `)
  )
  const [first, second] = await Promise.allSettled([
    render(sampleDocument, sampleLayout, []),
    render(sampleDocument, sampleLayout, [])
  ])
  const reason: unknown = first.status === 'rejected' ? first.reason : undefined
  expect(reason).toBeInstanceOf(UserError)
  expect(reason).toMatchObject({message: 'This font is damaged', place: {path: 'a.otf'}})
  expect(second.status).toBe('fulfilled')
})
