import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {annotateEvidence} from '../evidence/annotate-evidence.js'
import type {Article} from '../model/article.js'
import type {Message} from '../model/message.js'
import type {SourceText} from '../model/source-text.js'
import {readSources, type ReadSources} from '../read/read-sources.js'
import {repairText} from '../repair/repair-text.js'
import {repairGiven} from './repair-given.js'
import {standardInput} from './find-inputs.js'
import {structureArticle} from '../structure/structure-article.js'
import {annotateThemes} from '../themes/annotate-themes.js'
import type {ThemeMatcher} from '../themes/compile-lexicons.js'

export interface ParsedArticles {
  articles: Article[]
  messages: Message[]
}

export interface ParseOptions {
  /** What paths are relative to. */
  folder?: string
  /** Reads the standard input, which the path `-` names. */
  stdin?: () => Promise<Uint8Array>
  onProgress?: (done: number, path: string) => void
}

/**
 * Parse files into articles with themes and evidence, in the order of the paths.
 *
 * A file gives one article, an export one a record. What gives none leaves a fatal message and the others are still
 * parsed.
 */
export async function parseArticles(
  paths: readonly string[],
  matcher: ThemeMatcher,
  {folder = '.', stdin, onProgress}: ParseOptions = {}
): Promise<ParsedArticles> {
  const articles: Article[] = []
  const messages: Message[] = []
  for (const [index, path] of paths.entries()) {
    onProgress?.(index, path)
    const read = path === standardInput && stdin ? await readInput(stdin) : await readFiles(path, folder)
    messages.push(...read.messages)
    for (const source of read.sources) {
      const parsed = await parseSource(source)
      messages.push(...parsed.messages)
      articles.push(annotateThemes(annotateEvidence(parsed.article), matcher))
    }
  }
  return {articles, messages}
}

/** What messages and articles call the standard input. */
const inputName = '<stdin>'

async function readInput(stdin: () => Promise<Uint8Array>): Promise<ReadSources> {
  return readSources(inputName, await stdin())
}

async function readFiles(path: string, folder: string): Promise<ReadSources> {
  try {
    return await readSources(path, await readFile(resolve(folder, path)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    const reason = `The file cannot be read (${code}), expected an article that this user may open.`
    return {sources: [], messages: [{ruleId: 'file-unreadable', reason, path, fatal: true}]}
  }
}

async function parseSource(source: SourceText): Promise<{article: Article; messages: Message[]}> {
  const repaired = await repairText(await repairGiven(source))
  const structured = await structureArticle(repaired.text)
  return {article: structured.article, messages: [...repaired.messages, ...structured.messages]}
}
