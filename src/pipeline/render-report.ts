import type {Rendition} from '../deliver/write-reports.js'
import type {ReportDocument} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {renderers, type FontFolders, type Format, type Renderer} from './formats.js'

/** How a report is rendered. */
export interface RenderOptions {
  /** Renderers that work beside those here. */
  elsewhere?: Partial<Record<Format, Renderer>>
  fonts?: FontFolders
  onProgress?: (format: Format) => void
}

/**
 * Render a report in some formats, each once; `notices` tell what a reader should know of the result.
 *
 * A renderer in `elsewhere` (another thread) works while the others are rendered here; the order of the formats is
 * kept all the same.
 */
export async function renderReport(
  document: ReportDocument,
  layout: Layout,
  name: string,
  formats: readonly Format[],
  {elsewhere = {}, fonts = [], onProgress}: RenderOptions = {}
): Promise<{renditions: Rendition[]; notices: string[]; pages?: number}> {
  const wanted = [...new Set(formats)]
  const away = new Map<Format, ReturnType<Renderer>>()
  for (const format of wanted) {
    const rendering = elsewhere[format]?.(document, layout, fonts)
    // Its failure is told when its turn comes, not before.
    rendering?.catch(() => {})
    if (rendering !== undefined) away.set(format, rendering)
  }
  const rendered = new Map<Format, Awaited<ReturnType<Renderer>>>()
  for (const format of [...wanted.filter((one) => !away.has(one)), ...away.keys()]) {
    onProgress?.(format)
    rendered.set(format, await (away.get(format) ?? renderers[format](document, layout, fonts)))
  }
  const ordered = [...rendered].sort(([a], [b]) => wanted.indexOf(a) - wanted.indexOf(b))
  const pages = ordered.find(([, rendition]) => rendition.pages !== undefined)?.[1].pages
  return {
    ...(pages !== undefined && {pages}),
    renditions: ordered.map(([format, {bytes}]) => ({file: `${name}.${format}`, bytes})),
    notices: ordered.flatMap(([, {notices}]) => notices)
  }
}
