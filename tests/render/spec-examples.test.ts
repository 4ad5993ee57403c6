import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Nodes, Root} from 'mdast'
import {expect, test} from 'vitest'
import type {ReportDocument} from '../../src/model/document.js'
import type {Layout} from '../../src/model/layout.js'
import {renderDocx} from '../../src/render/docx/render-docx.js'
import {renderHtml} from '../../src/render/html/render-html.js'
import {renderPdf} from '../../src/render/pdf/render-pdf.js'
import {toTree} from '../../src/template/to-tree.js'
import {openDocx, shownText} from './docx/open-docx.js'
import {readExamples, type Example} from './read-examples.js'
import {sampleDocument} from './sample-document.js'
import {sampleLayout} from './sample-layout.js'
import {missingTexts, squeeze, visibleText} from './visible-text.js'

/** How `briefing export` reads Markdown. */
const parse = (markdown: string): Root => toTree(markdown)

const examples = readExamples()

/** Neither header nor footer, so that a text that goes over a page stays in one piece. */
const layout: Layout = {
  ...sampleLayout,
  header: {...sampleLayout.header, text: '', first: ''},
  footer: {...sampleLayout.footer, text: '', first: ''}
}

test('there are examples of CommonMark and of what GFM adds', () => {
  expect(examples.filter(({name}) => name.startsWith('CommonMark'))).toHaveLength(652)
  expect(examples.length).toBeGreaterThan(670)
})

test('a DOCX of all examples has all of their visible text', {timeout: 120_000}, async () => {
  const files = openDocx(await renderDocx(documentOf(joined()), layout))
  const text = shownText(files['word/document.xml'] ?? '')
  expect(lostOfAll(text, shownText(files['word/footnotes.xml'] ?? ''))).toEqual([])
})

test('an example that shows nothing gives a DOCX and a PDF all the same', async () => {
  const document = documentOf(parse('[foo]: /url "title"\n'))
  expect(openDocx(await renderDocx(document, layout))['word/document.xml']).toContain('<w:body>')
  expect((await renderPdf(document, layout)).bytes.length).toBeGreaterThan(500)
})

test('the HTML of every example has all of its visible text', () => {
  const lost = examples.flatMap((example) => {
    const {body, notes} = visibleText(renderHtml(documentOf(parse(example.markdown)), layout))
    return lostTexts(example, body.join(''), [...body, ...notes].join(''))
  })
  expect(lost).toEqual([])
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

test.skipIf(!hasPoppler)(
  'a PDF of all examples has all of their visible text',
  {timeout: 120_000},
  async () => {
    const {bytes} = await renderPdf(documentOf(joined()), layout)
    const text = pdfText(bytes)
    expect(lostOfAll(text, text)).toEqual([])
  }
)

/**
 * All examples in one tree: a document for each would take minutes. Each stands behind a mark, with names of its own
 * for its notes and for where its links lead.
 */
function joined(): Root {
  const children = examples.flatMap(({markdown}, index): Root['children'] => [
    {type: 'paragraph', children: [{type: 'text', value: `qzmark${index}zq`}]},
    ...isolate(parse(markdown), String(index)).children
  ])
  return {type: 'root', children}
}

/** What is lost of all examples in a text of `joined`; their notes may stand in `notes` too. */
function lostOfAll(text: string, notes: string): string[] {
  const parts = text.split(/qzmark\d+zq/)
  expect(parts).toHaveLength(examples.length + 1)
  return examples.flatMap((example, index) => lostTexts(example, parts[index + 1] ?? '', notes))
}

function documentOf(tree: Root): ReportDocument {
  return {...sampleDocument, tree}
}

/** The visible texts of an example that `body` does not show in order, and those of its notes that stand nowhere. */
function lostTexts({name, html}: Example, body: string, all: string): string[] {
  const expected = visibleText(html)
  // A single `~` is no deletion here, as in 3~5: it is shown.
  const read = name.endsWith('Strikethroughs')
    ? (text: string) => text.replaceAll('~', '')
    : (text: string) => text
  const lost = [
    ...missingTexts(expected.body.map(read), read(body)),
    ...expected.notes.filter((text) => !all.includes(text))
  ]
  return lost.map((text) => `${name}: \`${text}\` is not in \`${body.slice(0, 200)}\``)
}

/** Give a tree's definitions and notes names that no other tree has. */
function isolate<T extends Nodes>(node: T, prefix: string): T {
  const copy: T = {...node}
  if ('identifier' in copy) copy.identifier = `${prefix}-${copy.identifier}`
  return 'children' in copy
    ? ({...copy, children: copy.children.map((child) => isolate(child, prefix))} as T) // The same kinds of children.
    : copy
}

function pdfText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'spec-examples-'))
  const path = join(folder, 'examples.pdf')
  writeFileSync(path, bytes)
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], {encoding: 'utf8'})
  rmSync(folder, {recursive: true})
  return squeeze(text)
}
