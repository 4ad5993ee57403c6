import type {ArticleData} from '../model/article.js'

/** What is known of an article as a whole: its names in English and Chinese, and the value, `–` where there is none. */
export function listFacts(
  data: Omit<ArticleData, 'repairs' | 'doubts'>
): Array<{name: string; chinese: string; value: string}> {
  const place = [data.province, data.city].filter((name) => name !== null).join(' ')
  const facts = [
    ['title', '标题', data.title],
    ['city', '城市', place],
    ['published', '发布', data.published],
    ['year', '年份', data.year],
    ['outlet', '来源', data.outlet],
    ['authors', '作者', data.authors.join(' ')],
    ['file', '文件', `${data.format}, ${data.encoding}, ${data.script}`]
  ] as const
  return facts.map(([name, chinese, value]) => ({name, chinese, value: String(value ?? '') || '–'}))
}
