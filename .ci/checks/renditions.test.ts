import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {plainText} from '../../src/render/plain-text.js'
import {toTree} from '../../src/template/to-tree.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lineEdges = join(root, '..', 'shared', 'tools', 'line_edges.py')
const title = '南昌、芜湖、南通三市政法工作比较简报'
let folder = ''

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})

const pdf = (): string => join(folder, 'comparative.pdf')
const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** The text of the Markdown as a reader sees it: list markers as they are drawn, a blank line between blocks. */
function visibleText(node: Nodes): string {
  if (node.type === 'list') {
    return node.children
      .map((item, index) => `${node.ordered ? `${(node.start ?? 1) + index}.` : '•'}${visibleText(item)}`)
      .join('\n')
  }
  if (node.type === 'table') return node.children.flatMap((row) => row.children.map(plainText)).join('\n')
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    return node.children.map(visibleText).join('\n')
  }
  return plainText(node)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renditions-'))
  run('node', 'dist/bundle/bin.js', 'build', '--out', folder)
})
afterAll(() => rmSync(folder, {recursive: true}))

const reportTree = (): Nodes => toTree(readFileSync(join(folder, 'comparative.md'), 'utf8'))

const markdownText = (): string => squeeze(visibleText(reportTree()))

/** The head rows of all tables: a table that goes on over a page repeats its own there, without its caption. */
function tableHeads(node: Nodes): string[] {
  if (node.type === 'table') return [squeeze((node.children[0]?.children ?? []).map(plainText).join(''))]
  return 'children' in node ? node.children.flatMap(tableHeads) : []
}

test('the PDF has the text of the Markdown, page headers, footers and repeated table heads apart', () => {
  const heads = [...new Set(tableHeads(reportTree()))].sort((a, b) => b.length - a.length)
  const pages = run('pdftotext', '-raw', '-enc', 'UTF-8', pdf(), '-').split('\f').slice(0, -1)
  const text = pages.map((page, index) => {
    const footer = `第${index + 1}页共${pages.length}页`
    const body = squeeze(page).replace(new RegExp(`${footer}$`), '')
    if (index === 0) return body
    // The running header is drawn last of all but the footer.
    const bare = body.endsWith(title) ? body.slice(0, -title.length) : body.replace(title, '')
    const head = heads.find((row) => bare.startsWith(row))
    return head === undefined ? bare : bare.slice(head.length)
  })
  expect(text.join('')).toBe(markdownText())
})

test('the DOCX has the text of the Markdown, through LibreOffice', () => {
  run(
    'soffice',
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    join(folder, 'comparative.docx')
  )
  const text = readFileSync(join(folder, 'comparative.txt'), 'utf8').replace(/^\uFEFF/, '')
  expect(squeeze(text)).toBe(markdownText())
})

test('the PDF is sound', () => {
  expect(run('qpdf', '--check', pdf())).toContain('No syntax or stream encoding errors found')
})

test('every font of the PDF is embedded as a subset with a way back to Unicode', () => {
  const fonts = run('pdffonts', pdf()).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/.test(font))).toEqual([])
})

test('the PDF says its title, office and language', () => {
  const facts = run('pdfinfo', pdf())
  expect(facts).toContain(`Title:           ${title}`)
  expect(facts).toMatch(/Author: +示例市政策研究室/)
})

test.skipIf(!existsSync(lineEdges))('no line of the PDF starts or ends with a forbidden mark', () => {
  expect(run('python3', lineEdges, pdf())).toContain('bad starts 0 bad ends 0')
})
