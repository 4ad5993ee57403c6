import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'

interface Rendered {
  bytes: Uint8Array
  /** What the user should know of the result, such as a character that no font has. */
  notices: string[]
  /** How many pages it has, where the format has pages that are known. */
  pages?: number
}

/** Render a report in one format. */
export type Renderer = (document: ReportDocument, layout: Layout, fonts: FontFolders) => Promise<Rendered>

/** Folders of font files, the first ones first; the fonts that come with the program need none. */
export type FontFolders = readonly string[]

/** Every output format with its renderer; a library is loaded only when its format is asked for. */
export const renderers = {
  md: async (document) => {
    const {renderMarkdown} = await import('../render/markdown/render-markdown.js')
    return {bytes: new TextEncoder().encode(renderMarkdown(document)), notices: []}
  },
  docx: async (document, layout) => {
    const {renderDocx} = await import('../render/docx/render-docx.js')
    return {bytes: await renderDocx(document, layout), notices: []}
  },
  pdf: async (document, layout, fontFolders) => {
    const {renderPdf} = await import('../render/pdf/render-pdf.js')
    return renderPdf(document, layout, {fontFolders})
  },
  html: async (document, layout) => {
    const {renderHtml} = await import('../render/html/render-html.js')
    return {bytes: new TextEncoder().encode(renderHtml(document, layout)), notices: []}
  }
} satisfies Record<string, Renderer>

/** An output format; its name is the file's extension. */
export type Format = keyof typeof renderers

export const formats = Object.keys(renderers) as [Format, ...Format[]] // The keys of an object are its formats.

export const isFormat = (name: string): name is Format => Object.hasOwn(renderers, name)
