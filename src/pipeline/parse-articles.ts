import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {annotateEvidence} from '../evidence/annotate-evidence.js'
import type {Article} from '../model/article.js'
import type {Message} from '../model/message.js'
import type {SourceText} from '../model/source-text.js'
import {UserError} from '../model/user-error.js'
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
 * A file gives one article, an export one a record. What gives none, be it by an error of ours, leaves a fatal message
 * and the others are still parsed.
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
    const input = path === standardInput ? stdin : undefined
    const read = await attempt(input ? inputName : path, () =>
      input ? readInput(input) : readFiles(path, folder)
    )
    messages.push(...read.messages)
    for (const source of 'sources' in read ? read.sources : []) {
      const parsed = await attempt(source.path, () => parseSource(source, matcher))
      messages.push(...parsed.messages)
      if ('article' in parsed) articles.push(parsed.article)
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
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(folder, path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    const reason = `The file cannot be read (${code}), expected an article that this user may open.`
    return {sources: [], messages: [{ruleId: 'file-unreadable', reason, path, fatal: true}]}
  }
  return readSources(path, bytes)
}

async function parseSource(
  source: SourceText,
  matcher: ThemeMatcher
): Promise<{article: Article; messages: Message[]}> {
  const repaired = await repairText(await repairGiven(source))
  const structured = await structureArticle(repaired.text)
  const article = annotateThemes(annotateEvidence(structured.article), matcher)
  return {article, messages: [...repaired.messages, ...structured.messages]}
}

/** Do the work on one file; an error that is not the user's is told as a message, so that the other files are read. */
async function attempt<T>(path: string, work: () => Promise<T>): Promise<T | {messages: Message[]}> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError) throw error
    const cause = error instanceof Error ? error.message : String(error)
    const reason = `The file could not be read (${cause}): please report it, and leave the file out.`
    return {messages: [{ruleId: 'file-unreadable', reason, path, fatal: true}]}
  }
}
