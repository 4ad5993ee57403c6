import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {withoutPageNumbers} from './contents.js'
import {firstDifference} from './first-difference.js'
import {readMarkdown} from './read-markdown.js'
import {readStructure, textOf} from './read-structure.js'
import {readSvg} from './read-svg.js'
import {root, run} from './run.js'
import {samples} from './samples.js'

const tools = join(root, '..', 'shared', 'tools')
const lineEdges = join(tools, 'line_edges.py')
const structure = join(tools, 'pdf_structure.py')

const folder = inject('folder')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe.each(samples)('$name.pdf', ({name}) => {
  const path = join(folder, `${name}.pdf`)

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

  test('is tagged, and its elements have the text of the Markdown in its order', () => {
    const picture = (url: string): string => readSvg(read(url))
    const {text, contents} = readMarkdown(read(`${name}.md`), {listMarks: true, picture})
    const shown = withoutPageNumbers(textOf(readStructure(path)), contents)
    expect(firstDifference(text, shown)).toBeUndefined()
  })

  test.skipIf(!existsSync(structure))('has a sound structure', () => {
    expect(run('python3', [structure, path])).toContain('unmarked 0 errors 0')
  })

  test.skipIf(!existsSync(lineEdges))('starts and ends no line with a forbidden mark', () => {
    expect(run('python3', [lineEdges, path])).toContain('bad starts 0 bad ends 0')
  })
})
