// The peer of `bench/parse.mjs`: @mozilla/readability on linkedom prints the main text of each page as a line of JSON.
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'

const [folder] = process.argv.slice(2)
for (const name of readdirSync(folder).sort()) {
  const {document} = parseHTML(readFileSync(join(folder, name), 'utf8'))
  const article = new Readability(document).parse()
  process.stdout.write(`${JSON.stringify({title: article?.title, text: article?.textContent})}\n`)
}
