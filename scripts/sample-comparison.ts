import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {format} from 'prettier'
import {byCity} from '../src/cli/load-project.js'
import {compareArticles} from '../src/compare/compare-articles.js'
import {findLexicons} from '../src/pipeline/lexicons.js'
import {parseArticles} from '../src/pipeline/parse-articles.js'
import {compileLexicons} from '../src/themes/compile-lexicons.js'

const folder = 'fixtures/articles'
const cities = ['南昌', '芜湖', '南通']
const themes = ['mediation', 'smart-community', 'business-environment', 'team-building']

/**
 * Write `data/sample-comparison.json`: what `briefing compare --json` prints of the sample articles, laid out to be
 * read. `root` is the folder of the checkout.
 */
export async function writeSampleComparison(root: string): Promise<string> {
  const paths = readdirSync(join(root, folder)).sort()
  const lexicons = await findLexicons(themes, [], root)
  const {articles} = await parseArticles(
    paths.map((name) => `${folder}/${name}`),
    compileLexicons(lexicons),
    {folder: root}
  )
  const comparison = compareArticles(byCity(articles, cities), lexicons, {
    title: '三市政法工作比较简报',
    cities
  })
  return format(JSON.stringify(comparison), {parser: 'json', printWidth: 110, bracketSpacing: false})
}
