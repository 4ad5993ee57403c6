import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {TestProject} from 'vitest/node'
import {gridMarkdown} from './grid-markdown.js'
import {briefing, root, run} from './run.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * What the checks look at: the three reports; in `cities/` those of twelve cities; in `grid/` a text of pure
     * Han. In `office/`, `cities/office/` and `grid/office/` each DOCX as LibreOffice sets it, as PDF.
     */
    folder: string
  }
}

/** Make everything that the checks look at, once for all of them. */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-checks-'))
  try {
    briefing(['build', '--out', folder])
    makeCities(join(folder, 'cities'))
    mkdirSync(join(folder, 'grid'))
    writeFileSync(join(folder, 'grid', 'grid.md'), gridMarkdown())
    briefing(['export', join(folder, 'grid', 'grid.md'), '--layout', 'jianbao', '--to', 'docx,pdf'])
    setInLibreOffice(folder)
  } catch (error) {
    rmSync(folder, {recursive: true})
    throw error
  }
  project.provide('folder', folder)
  return () => rmSync(folder, {recursive: true})
}

/** Build the reports of twelve invented cities, which have other forms than those of three. */
function makeCities(folder: string): void {
  mkdirSync(folder)
  run('node', [join(root, 'bench', 'make-cities.mjs'), '12', join(folder, 'articles')])
  const templates = ['--template', 'comparative,jianbao,one-page', '--to', 'md,docx,pdf,html']
  briefing(['build', 'articles', '--out', folder, ...templates], folder)
}

/** Have LibreOffice set every DOCX, all in one run: most of its time is its start. */
function setInLibreOffice(folder: string): void {
  const folders = [folder, join(folder, 'cities'), join(folder, 'grid')]
  const all = join(folder, 'all')
  mkdirSync(all)
  const files = folders.flatMap((one) =>
    readdirSync(one)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => ({from: join(one, name), to: join(one, 'office'), name: basename(name, '.docx')}))
  )
  // It writes all files to one folder, and two of ours have the same name.
  const copies = files.map(({from}, index) => {
    const copy = join(all, `${index}.docx`)
    copyFileSync(from, copy)
    return copy
  })
  const profile = pathToFileURL(join(folder, 'profile')).href
  run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    all,
    ...copies
  ])
  for (const [index, {to, name}] of files.entries()) {
    mkdirSync(to, {recursive: true})
    renameSync(join(all, `${index}.pdf`), join(to, `${name}.pdf`))
  }
}
