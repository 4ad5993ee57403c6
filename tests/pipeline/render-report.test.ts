import {expect, test} from 'vitest'
import {renderReport} from '../../src/pipeline/render-report.js'
import {sampleDocument} from '../render/sample-document.js'
import {sampleLayout} from '../render/sample-layout.js'

test('keeps the order of the formats, and takes from elsewhere what is rendered there', async () => {
  const seen: string[] = []
  const {renditions, notices} = await renderReport(
    sampleDocument,
    sampleLayout,
    '简报',
    ['pdf', 'md', 'pdf'],
    {
      elsewhere: {pdf: async () => ({bytes: new Uint8Array([1]), notices: ['缺字']})},
      onProgress: (format) => seen.push(format)
    }
  )
  expect(renditions.map(({file}) => file)).toEqual(['简报.pdf', '简报.md'])
  expect([...(renditions[0]?.bytes ?? [])]).toEqual([1])
  expect(notices).toEqual(['缺字'])
  expect(seen).toEqual(['md', 'pdf'])
})

test('tells a failure from elsewhere', async () => {
  const rendering = renderReport(sampleDocument, sampleLayout, '简报', ['pdf', 'md'], {
    elsewhere: {pdf: () => Promise.reject(new Error('no room'))}
  })
  await expect(rendering).rejects.toThrow('no room')
})
