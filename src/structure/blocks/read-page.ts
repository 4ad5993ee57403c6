import type {RepairedText} from '../../model/source-text.js'
import {joinBrokenBlocks} from './join-broken-blocks.js'
import type {Page} from './page.js'
import {readTextBlocks} from './text-blocks.js'

type Reader = (text: string) => Page | Promise<Page>

/** One reader a format; the libraries behind a reader are loaded only when a source needs them. */
const readers: Record<string, Reader> = {
  html: async (text) => (await import('./html-page.js')).readHtmlPage(text),
  markdown: async (text) => (await import('./markdown-page.js')).readMarkdownPage(text),
  text: (text) => ({blocks: readTextBlocks(text), declared: {}})
}

/** Cut a source into logical blocks by its format; a format without a reader of its own is read as plain text. */
export async function readPage(source: RepairedText): Promise<Page> {
  const read = readers[source.format] ?? readers['text']
  const page = await read?.(source.text)
  return {blocks: joinBrokenBlocks(page?.blocks ?? []), declared: page?.declared ?? {}}
}
