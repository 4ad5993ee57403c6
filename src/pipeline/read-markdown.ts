import {readFile} from 'node:fs/promises'
import {basename, dirname, extname} from 'node:path'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {UserError} from '../model/user-error.js'
import {plainText} from '../render/plain-text.js'
import {splitFrontMatter} from '../template/front-matter.js'
import {loadLayout} from '../template/load.js'
import {toTree} from '../template/to-tree.js'
import {collectPictures} from './collect-pictures.js'
import {toFileDate} from './fill-template.js'
import {findTemplate} from './find-template.js'
import {paginate} from '../render/pagination/paginate.js'

/** A Markdown file of more than this many bytes is refused. */
const maximumBytes = 50_000_000

/** What an export does with a Markdown file. */
export interface ReadMarkdownOptions {
  /** The folder in which templates are looked for. */
  folder: string
  /** The template whose layout it takes, whatever the file says. */
  layout?: string
  /** The one that it takes where the file says none. */
  otherwise: string
}

/**
 * Read a Markdown file, above all a briefing that somebody has edited, as a report to render.
 *
 * Title, office, date and layout come from its front matter; without a title there, the first heading is one. Pictures
 * are looked for in the file's own folder. Throws a `UserError` where the file or its layout cannot be read.
 */
export async function readMarkdown(
  path: string,
  {folder, layout: wanted, otherwise}: ReadMarkdownOptions
): Promise<{document: ReportDocument; layout: Layout; notices: string[]; missing: number}> {
  const {markdown, frontMatter} = splitFrontMatter(await readMarkdownText(path), path)
  const find = (name: string): Promise<string> => findTemplate(name, folder)
  const layout = await loadLayout(await find(wanted ?? frontMatter.layout ?? otherwise), find)
  const tree = toTree(markdown)
  const {pictures, place, notices, missing} = await collectPictures(tree, layout, {
    charts: [],
    folders: [dirname(path)]
  })
  const heading = tree.children.find((node) => node.type === 'heading')
  const title = frontMatter.title ?? (heading === undefined ? '' : plainText(heading).trim())
  const properties = {
    title: title === '' ? basename(path, extname(path)) : title,
    office: frontMatter.office ?? '',
    date: toFileDate(frontMatter.date ?? '')
  }
  const document = {properties, tree: place(tree), pictures}
  const {maximumPages = Infinity} = layout
  const pages = maximumPages === Infinity ? 0 : paginate(document.tree, layout, pictures).pages
  return {
    document,
    layout,
    missing,
    notices: [
      ...notices,
      ...(holdsHtml(markdown) ? ['The file holds HTML: only its text is taken, not its look'] : []),
      ...(pages > maximumPages
        ? [`The report has about ${pages} pages, more than the ${maximumPages} of its layout`]
        : [])
    ]
  }
}

/** Tell whether a text holds tags of HTML, but for `<br>`; one inside code is taken for one too. */
function holdsHtml(markdown: string): boolean {
  return /<\/?(?!br\b)[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/i.test(markdown)
}

async function readMarkdownText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`The file cannot be read (${error.code}), expected a Markdown file`, {path})
  })
  if (bytes.length > maximumBytes) {
    throw new UserError(`The file has ${bytes.length} bytes, expected at most ${maximumBytes}`, {path})
  }
  if (isForeign(bytes)) {
    throw new UserError(
      'The file is no text (a Word document, a PDF, a picture …), expected a Markdown file',
      {path}
    )
  }
  return (await decode(bytes)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** Tell a file that is no text by its first bytes, or by a NUL, which no text in UTF-8 or GBK has. */
function isForeign(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return start.startsWith('%PDF-') || start.startsWith('{\\rtf') || (bytes.includes(0) && !isUtf16)
}

/** Nearly every file is UTF-8; Notepad of a Chinese Windows may have saved it in GBK. */
async function decode(bytes: Uint8Array): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    const {decodeBytes} = await import('../read/decode-bytes.js')
    return decodeBytes(bytes).text
  }
}
