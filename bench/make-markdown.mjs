import {readFileSync, readdirSync} from 'node:fs'
import {randomNumbers} from './random-numbers.mjs'

const sizes = {
  headings: {chapters: 13, sections: 2},
  tables: {count: 10, rows: 12, columns: 5},
  counts: {notes: 20, links: 20, lists: 6, items: 5}
}

/** So many characters of `makeMarkdown` fill a page of the comparative briefing. */
const charactersOfPage = 1460

/**
 * Write a long briefing of `length` characters in Markdown from the sentences of `fixtures/clean`: 40 headings, 10 tables
 * of 12 rows and 5 columns, 20 footnotes, 20 links, 6 lists; `times` as many of each. The same text each time.
 */
export function makeMarkdown(length = 73_000, times = 1) {
  const pick = pickSentences()
  const headings = {...sizes.headings, chapters: sizes.headings.chapters * times}
  const tables = {...sizes.tables, count: sizes.tables.count * times}
  const {notes: noteCount, links: linkCount, lists, items} = sizes.counts
  const counts = {notes: noteCount * times, links: linkCount * times, lists: lists * times, items}
  const short = (characters) =>
    pick()
      .slice(0, characters)
      .replace(/[，、。；：]$/, '')
  const places = headings.chapters * headings.sections
  // Spread over the sections: the n-th of `count` things stands in section ⌊n × places ÷ count⌋.
  const here = (count, place) =>
    Array.from({length: count}, (_, index) => index).filter(
      (index) => Math.floor((index * places) / count) === place
    )

  const table = (number) => {
    const cells = (first, size) =>
      Array.from({length: tables.columns}, (_, column) => (column === 0 ? first : short(size)))
    const body = Array.from({length: tables.rows - 1}, (_, index) => row(cells(`做法${index + 1}`, 18)))
    const rule = row(['---', '---', ':-:', '---', '--:'])
    return [`**表${number + 1}　主要做法**\n`, row(cells('做法', 4)), rule, ...body].join('\n')
  }
  const list = (number) =>
    Array.from({length: counts.items}, (_, index) => {
      const mark = number % 2 === 0 ? '-' : `${index + 1}.`
      return `${mark} **${short(6)}：**${pick()}${index === 2 ? `\n    - ${pick()}` : ''}`
    }).join('\n')
  const paragraph = (place, notes, links) => {
    const texts = [`${pick()}${pick()}`, ...notes.map((note) => `${pick()}[^${note + 1}]`)]
    const linked = links.map(
      (link) => `详见[${short(8)}](https://www.example.com/${place}/${link}?a=1&b=2)。`
    )
    return [...texts, ...linked].join('')
  }

  const fixed = Array.from({length: places}, (_, place) => {
    const [chapter, section] = [Math.floor(place / headings.sections), place % headings.sections]
    return [
      ...(section === 0 ? [`## ${chapter + 1}. ${short(12)}`] : []),
      `### （${section + 1}）${short(14)}`,
      paragraph(place, here(counts.notes, place), here(counts.links, place)),
      ...here(tables.count, place).map(table),
      ...here(counts.lists, place).map(list)
    ]
  })
  const notes = Array.from({length: counts.notes}, (_, note) => `[^${note + 1}]: ${pick()}`)
  const join = () => ['# 政法工作比较简报', ...fixed.flat(), ...notes].join('\n\n') + '\n'

  for (let place = 0, missing = length - join().length; missing > 2; place = (place + 1) % places) {
    const text = `${pick()}${pick()}${pick()}`.slice(0, missing - 2)
    fixed[place].push(text)
    missing -= text.length + 2
  }
  return join()
}

/** Write a briefing as `makeMarkdown` does of about so many pages. */
export function makePages(pages) {
  const length = pages * charactersOfPage
  return makeMarkdown(length, Math.max(1, Math.round(length / 73_000)))
}

/** Write nothing but paragraphs, of two sentences each, below a heading for every forty. */
export function makeParagraphs(count) {
  const pick = pickSentences()
  const paragraphs = Array.from({length: count}, (_, index) => {
    const text = `${pick()}${pick()}`
    return index % 40 === 0 ? `## 第${index / 40 + 1}部分\n\n${text}` : text
  })
  return ['# 政法工作情况汇编', ...paragraphs].join('\n\n') + '\n'
}

function pickSentences() {
  const sentences = readSentences()
  const next = randomNumbers(73)
  return () => sentences[Math.floor(next() * sentences.length)]
}

function row(cells) {
  return `| ${cells.join(' | ')} |`
}

function readSentences() {
  const clean = new URL('../fixtures/clean/', import.meta.url)
  const sentences = readdirSync(clean)
    .flatMap(
      (name) =>
        readFileSync(new URL(name, clean), 'utf8')
          .replace(/<[^>]*>/g, '')
          .match(/[^\n。]+。/g) ?? []
    )
    .map((sentence) => sentence.replace(/[\s[\]()*_`#|<>&\\~!]/g, ''))
    .filter((sentence) => sentence.length > 24 && sentence.length < 160)
  if (sentences.length < 50) throw new Error(`Found ${sentences.length} sentences, expected at least 50`)
  return sentences
}
