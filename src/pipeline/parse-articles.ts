import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {annotateEvidence} from '../evidence/annotate-evidence.js'
import type {Article} from '../model/article.js'
import type {Message} from '../model/message.js'
import {readSource} from '../read/read-source.js'
import {repairText} from '../repair/repair-text.js'
import {structureArticle} from '../structure/structure-article.js'
import {annotateThemes} from '../themes/annotate-themes.js'
import type {ThemeMatcher} from '../themes/compile-lexicons.js'

export interface ParsedArticles {
  articles: Article[]
  messages: Message[]
}

/**
 * Parse files into articles with themes and evidence, in the order of the paths.
 *
 * A file that gives no article leaves a fatal message and the others are still parsed.
 */
export async function parseArticles(
  paths: readonly string[],
  matcher: ThemeMatcher,
  {folder = '.', onProgress}: {folder?: string; onProgress?: (done: number, path: string) => void} = {}
): Promise<ParsedArticles> {
  const articles: Article[] = []
  const messages: Message[] = []
  for (const [index, path] of paths.entries()) {
    onProgress?.(index, path)
    const parsed = await parseFile(path, folder)
    messages.push(...parsed.messages)
    if (parsed.article) articles.push(annotateThemes(annotateEvidence(parsed.article), matcher))
  }
  return {articles, messages}
}

async function parseFile(
  path: string,
  folder: string
): Promise<{article: Article | null; messages: Message[]}> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(folder, path))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    const reason = `The file cannot be read (${code}), expected an article that this user may open.`
    return {article: null, messages: [{ruleId: 'file-unreadable', reason, path, fatal: true}]}
  }
  const {source, messages} = readSource(path, bytes)
  if (source === null) return {article: null, messages}
  const repaired = await repairText(source)
  const structured = await structureArticle(repaired.text)
  return {
    article: structured.article,
    messages: [...messages, ...repaired.messages, ...structured.messages]
  }
}
