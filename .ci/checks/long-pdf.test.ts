import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {findContents, withoutPageNumbers} from './contents.js'
import {findHeadingPages} from './find-heading-pages.js'
import {firstDifference} from './first-difference.js'
import {hardTexts, longMarkdown} from './long-markdown.js'
import {readLinks} from './read-links.js'
import {readMarkdown, type MarkdownText} from './read-markdown.js'
import {joinPages, readPages, readPdf, readRaw, splitPages} from './read-pdf.js'
import {elementsOf, readStructure, textOf} from './read-structure.js'
import {briefing, root, run} from './run.js'
import {comparative} from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'briefing-long-'))
afterAll(() => rmSync(folder, {recursive: true}))

function exportPdf(name: string, markdown: string): {path: string; expected: MarkdownText} {
  writeFileSync(join(folder, `${name}.md`), markdown)
  briefing(['export', `${name}.md`, '--layout', 'comparative', '--to', 'pdf'], folder)
  const expected = readMarkdown(markdown, {listMarks: true, picture: () => ''})
  return {path: join(folder, `${name}.pdf`), expected}
}

const markdown = longMarkdown()
const {path, expected} = exportPdf('long', markdown)
const {pages, headers, footers} = readPdf(path, comparative)
const tool = (name: string): string => join(root, '..', 'shared', 'tools', name)

describe('a PDF of a hundred pages', () => {
  test('has them, each with its header and footer', () => {
    expect(pages.length).toBeGreaterThanOrEqual(100)
    expect(headers).toEqual(pages.map((_, index) => comparative.header(index + 1, '一百页的报告')))
    expect(footers).toEqual(pages.map((_, index) => comparative.footer(index + 1, pages.length)))
  })

  test('is sound', () => {
    expect(run('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors found')
  })

  test('has the text of the Markdown, with each footnote once at the foot of a page', () => {
    expect(expected.notes.length).toBeGreaterThan(100)
    expect(firstDifference(expected.text, joinPages(pages, expected))).toBeUndefined()
  })

  test('begins each footnote on the page of its mark', () => {
    const split = splitPages(pages, expected.notes)
    expect(split.map(({foot}) => marksOf(foot))).toEqual(split.map(({text}) => marksOf(text)))
  })

  test('gives back hard texts with the blanks that they have, and no others', () => {
    const raw = readRaw(path, comparative).join('\n')
    const found = hardTexts.map((text) => {
      const characters = [...text.replaceAll(' ', '')].map(escape)
      const loosely = new RegExp(characters.join('\\s*'), 'gu')
      const exactly = new RegExp(
        [...text].map((one) => (one === ' ' ? '\\s' : escape(one))).join('\\n?'),
        'u'
      )
      const all = raw.match(loosely) ?? []
      return {text, count: all.length, wrong: all.filter((one) => !exactly.test(one))}
    })
    expect(found.filter(({count}) => count < 20)).toEqual([])
    expect(found.flatMap(({wrong}) => wrong)).toEqual([])
  })

  test('lists in its contents the pages on which the headings stand', () => {
    const {contents} = expected
    if (contents === undefined) throw new Error('The report asks for no contents')
    const listed = findContents(pages.join(''), contents)?.pages
    expect(contents.headings.length).toBeGreaterThan(50)
    expect(listed).toEqual(findHeadingPages(readPages(path), contents.headings))
  })

  test('has an area for every line of a link and no more', () => {
    const links = readLinks(path)
    const addresses = new Set(markdown.match(/https:[^)]*/g))
    const targets = new Set(links.map(({target}) => target))
    expect(addresses.size).toBeGreaterThan(100)
    expect([...addresses].filter((address) => !targets.has(address))).toEqual([])
    // Each address is that of one link: two of its areas at one height of a page are on the same line.
    const doubled = links.filter((one, index) =>
      links.some(
        (other, place) =>
          place < index &&
          addresses.has(one.target) &&
          other.target === one.target &&
          other.page === one.page &&
          other.bottom < one.top - 2 &&
          one.bottom < other.top - 2
      )
    )
    expect(doubled).toEqual([])
  })

  test.skipIf(!existsSync(tool('pdf_structure.py')))('has a sound structure', () => {
    expect(run('python3', [tool('pdf_structure.py'), path])).toContain('unmarked 0 errors 0')
  })

  test.skipIf(!existsSync(tool('line_edges.py')))('starts and ends no line with a forbidden mark', () => {
    expect(run('python3', [tool('line_edges.py'), path])).toContain('bad starts 0 bad ends 0')
  })
})

// Poppler reads the whole page for every element, so that a hundred pages take it minutes.
describe('the elements of a tagged PDF of some pages', () => {
  const few = exportPdf('few', longMarkdown(2))
  const tree = readStructure(few.path)

  test('have the text of the Markdown in its order, the footnotes in `Note`', () => {
    const text = withoutPageNumbers(textOf(tree, 'Note'), few.expected.contents)
    expect(firstDifference(few.expected.text, text)).toBeUndefined()
    expect(elementsOf(tree, 'Note').map((note) => textOf(note))).toEqual(few.expected.notes)
  })

  test('hold a paragraph each, though it goes on over a page', () => {
    const texts = new Set(elementsOf(tree, 'P').map((element) => textOf(element, 'Note')))
    expect(few.expected.paragraphs.length).toBeGreaterThan(60)
    expect(few.expected.paragraphs.filter((paragraph) => !texts.has(paragraph))).toEqual([])
  })
})

test('what stands at the foot is parted from the text, whole or carried over', () => {
  const notes = ['注1甲。', '注2乙乙乙乙乙。']
  const page = ['正文注1关注2见注甲。注1甲。', '正文注2注2乙乙', '正文乙乙乙。', '注']
  expect(splitPages(page, notes).map(({foot}) => foot)).toEqual(['注1甲。', '注2乙乙', '乙乙乙。', ''])
})

test('a footnote that no page has is missed', () => {
  const markdownText = {text: '正文注1', heads: [], notes: ['注1甲乙丙。'], paragraphs: []}
  expect(joinPages(['正文注1注1甲乙'], markdownText)).toContain('【no page has 丙。】')
  expect(joinPages(['正文注1注1甲乙丙。'], markdownText)).toBe('正文注1')
})

const marksOf = (text: string): string[] => text.match(/注\d+/g) ?? []

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
