import type {RepairedText} from '../../model/source-text.js'
import {splitBlocks} from '../split/split-blocks.js'
import {joinBareNumbers} from './join-bare-numbers.js'
import {joinBrokenBlocks} from './join-broken-blocks.js'
import type {Page} from './page.js'
import {markRunningHeaders} from './running-headers.js'
import {readTextBlocks} from './text-blocks.js'

type Reader = (text: string) => Page | Promise<Page>

const readHtml: Reader = async (text) => (await import('./html-page.js')).readHtmlPage(text)

/** One reader a format; the libraries behind a reader are loaded only when a source needs them. */
const readers: Record<string, Reader> = {
  html: readHtml,
  // Read as HTML: see `SourceText`.
  docx: readHtml,
  markdown: async (text) => (await import('./markdown-page.js')).readMarkdownPage(text),
  text: (text) => ({blocks: readTextBlocks(text), declared: {}})
}

/** Cut a source into logical blocks by its format; a format without a reader of its own is read as plain text. */
export async function readPage(source: RepairedText): Promise<Page> {
  const read = readers[source.format] ?? readers['text']
  const page: Page = (await read?.(source.text)) ?? {blocks: [], declared: {}}
  return {...page, blocks: splitBlocks(joinBareNumbers(joinBrokenBlocks(markRunningHeaders(page.blocks))))}
}
