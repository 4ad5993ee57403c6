import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {root, run} from './run.js'
import {samples} from './samples.js'

const lineEdges = join(root, '..', 'shared', 'tools', 'line_edges.py')

describe.each(samples)('$name.pdf', ({name}) => {
  const path = join(inject('folder'), `${name}.pdf`)

  test('is sound', () => {
    expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found')
  })

  test('embeds every font as a subset with a way back to Unicode', () => {
    const fonts = run('pdffonts', [path]).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/.test(font))).toEqual([])
  })

  test('says its title and office', () => {
    const facts = run('pdfinfo', [path])
    expect(facts).toMatch(/^Title: +南昌、芜湖、南通三市政法工作比较简报$/m)
    expect(facts).toMatch(/Author: +示例市政策研究室/)
  })

  test.skipIf(!existsSync(lineEdges))('starts and ends no line with a forbidden mark', () => {
    expect(run('python3', [lineEdges, path])).toContain('bad starts 0 bad ends 0')
  })
})
