import {load} from 'js-yaml'
import type {Declared} from './page.js'
import type {RawBlock, Run} from './raw-block.js'

/** Cut the front matter off a Jekyll or Markdown text; without one, `body` is the whole text. */
export function cutFrontMatter(text: string): {
  block: RawBlock | null
  declared: Declared
  body: string
  /** The line of the raw file on which `body` begins. */
  bodyLine: number
} {
  const match = /^(---[ \t]*\n)([^]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  const yaml = match?.[2]
  if (match === null || yaml === undefined || !/^[\w-]+[ \t]*:/m.test(yaml)) {
    return {block: null, declared: {}, body: text, bodyLine: 1}
  }
  return {
    block: frontMatterBlock(yaml),
    declared: declaredIn(yaml),
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length
  }
}

/** One block for all its lines, which a blank parts. */
function frontMatterBlock(yaml: string): RawBlock | null {
  const runs: Run[] = []
  const starts: number[] = []
  let text = ''
  for (const [index, line] of yaml.split('\n').entries()) {
    const value = line.trim()
    if (value === '') continue
    if (text !== '') text += ' '
    starts.push(text.length)
    text += value
    runs.push({text: value, line: index + 2, column: line.indexOf(value) + 1})
  }
  if (text === '') return null
  return {text, runs, starts, blankBefore: 0, indented: false, hints: {frontMatter: true}}
}

function declaredIn(yaml: string): Declared {
  const values = valuesIn(yaml)
  if (typeof values !== 'object' || values === null) return {}
  const entries = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]))
  const find = (...keys: string[]): string | undefined => {
    for (const key of keys) {
      const value: unknown = entries.get(key)
      if (typeof value === 'string' && value.trim() !== '') return value.trim()
    }
    return undefined
  }
  const title = find('title', '标题')
  const published = find('date', 'published', 'pubdate', '日期', '发布时间')
  const outlet = find('source', 'outlet', 'publisher', '来源')
  const author: unknown = entries.get('author') ?? entries.get('authors') ?? entries.get('作者')
  const authors = [author].flat().filter((name): name is string => typeof name === 'string')
  return {
    ...(title === undefined ? {} : {title}),
    ...(published === undefined ? {} : {published}),
    ...(outlet === undefined ? {} : {outlet}),
    ...(authors.length > 0 ? {authors} : {})
  }
}

/** The values of front matter; of broken YAML, the lines that are plainly `key: value`. A date stays as it is written. */
function valuesIn(yaml: string): unknown {
  try {
    return load(yaml)
  } catch {
    const lines = [...yaml.matchAll(/^([\w\p{Script=Han}-]+)[ \t]*:[ \t]*(.+)$/gmu)]
    return Object.fromEntries(lines.map(([, key, value]) => [key, value?.replace(/^(["'])(.*)\1$/, '$2')]))
  }
}
