import type {ArticleData} from '../src/model/article.js'

/** What is known of an article about which a test says nothing else. */
export function articleData(known: Partial<ArticleData> = {}): ArticleData {
  return {
    path: 'a.txt',
    sha256: '',
    format: 'text',
    encoding: 'utf-8',
    script: 'simplified',
    title: null,
    city: null,
    province: null,
    published: null,
    year: null,
    authors: [],
    outlet: null,
    repairs: [],
    doubts: [],
    ...known
  }
}
