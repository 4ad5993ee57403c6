import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, inject, test} from 'vitest'
import {longMarkdown} from './long-markdown.js'
import {hasPreflight, preflight} from './preflight.js'
import {rareMarkdown} from './rare-characters.js'
import {readPages} from './read-pdf.js'
import {briefing} from './run.js'
import {samples} from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'briefing-archive-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** Export a report with the layout of a template that says which archive format it wants. */
function exportFor(archive: string, name: string, template: string, markdown: string): string {
  const layout = join(folder, `${template}-${archive.replace('/', '')}`)
  mkdirSync(layout, {recursive: true})
  writeFileSync(join(layout, 'layout.yaml'), `extends: ${template}\narchive: ${archive}\n`)
  writeFileSync(join(folder, `${name}.md`), markdown)
  briefing(['export', `${name}.md`, '--layout', layout, '--to', 'pdf', '--force'], folder)
  return join(folder, `${name}.pdf`)
}

if (!hasPreflight) console.log('Apache Preflight (`libpdfbox2-java`) is not here: PDF/A-1b is not checked.')

describe.skipIf(!hasPreflight)('Apache Preflight finds a valid PDF/A-1b in', () => {
  test.each(samples)('$name', ({name}) => {
    const built = inject('folder')
    for (const picture of readFileSync(join(built, `${name}.md`), 'utf8').matchAll(
      /!\[[^\]]*\]\(([^) ]+)/g
    )) {
      mkdirSync(join(folder, `${name}-files`), {recursive: true})
      copyFileSync(join(built, picture[1] ?? ''), join(folder, picture[1] ?? ''))
    }
    const markdown = readFileSync(join(built, `${name}.md`), 'utf8')
    const path = exportFor('PDF/A-1b', name, name, markdown)
    expect(readPages(path).length).toBeGreaterThan(0)
    expect(preflight(path)).toContain('is a valid PDF/A-1b file')
  })

  test.each([
    ['a hundred pages', 'long', longMarkdown()],
    ['a text of rare characters', 'rare', rareMarkdown()]
  ])('%s', (_, name, markdown) => {
    expect(preflight(exportFor('PDF/A-1b', name, 'comparative', markdown))).toContain(
      'is a valid PDF/A-1b file'
    )
  })

  test('no file that asks for no archive format', () => {
    const path = exportFor('none', 'none', 'comparative', '# 无\n\n正文。\n')
    expect(preflight(path)).not.toContain('is a valid PDF/A-1b file')
  })
})
