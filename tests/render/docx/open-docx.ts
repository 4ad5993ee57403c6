import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {strFromU8, unzipSync} from 'fflate'
import type {Layout} from '../../../src/model/layout.js'
import {renderDocx} from '../../../src/render/docx/render-docx.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'

/** Render blocks as DOCX and give its parts by path. */
export async function partsOf(
  children: RootContent[],
  layout: Layout = sampleLayout
): Promise<Record<string, string>> {
  const tree: Root = {type: 'root', children}
  return openDocx(await renderDocx({...sampleDocument, tree}, layout))
}

/** Render blocks as DOCX and give the XML of its body. */
export async function bodyOf(children: RootContent[]): Promise<string> {
  const parts = await partsOf(children)
  return /<w:body>(.*)<\/w:body>/s.exec(parts['word/document.xml'] ?? '')?.[1] ?? ''
}

/** Render phrasing content as the one paragraph of a DOCX and give the XML of its runs. */
export async function runsOf(...children: PhrasingContent[]): Promise<string> {
  const body = await bodyOf([{type: 'paragraph', children}])
  return /<\/w:pPr>(.*?)<\/w:p>/s.exec(body)?.[1] ?? ''
}

/** Unpack a DOCX: its parts by path, in their order. */
export function openDocx(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}

/** Give the XML of one style. */
export function styleOf(parts: Record<string, string>, id: string): string {
  const styles = parts['word/styles.xml'] ?? ''
  return styles.split('<w:style ').find((style) => style.includes(`w:styleId="${id}"`)) ?? ''
}

/** Read the text that a part of WordprocessingML shows, without white space. */
export function shownText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, value]) => value ?? '')
    .join('')
    .replace(/\s/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

export const text = (value: string): PhrasingContent => ({type: 'text', value})
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})
