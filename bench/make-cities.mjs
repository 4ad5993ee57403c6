// Writes one article for each of COUNT cities (at most 48) into FOLDER, to look at reports of many cities.
//   node bench/make-cities.mjs COUNT FOLDER && node dist/bundle/bin.js build FOLDER/*.txt --out FOLDER
// What the articles tell is invented: paragraphs of fixtures/understanding under other names and with other figures.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {randomNumbers} from './random-numbers.mjs'

const names =
  '滁州 宜昌 宝鸡 烟台 衡阳 赣州 南充 桂林 湖州 淮安 安庆 开封 邯郸 大同 包头 锦州 四平 牡丹江 温州 宿迁 阜阳 龙岩 九江 枣庄 新乡 荆州 株洲 佛山 梧州 三亚 泸州 安顺 玉溪 汉中 天水 海东 石嘴山 延边 恩施 大理 丽水 盐城 铜陵 莆田 景德镇 日照 平顶山 黄冈'.split(
    ' '
  )
const chapters = [
  ['mediation', '一、化解矛盾纠纷'],
  ['smart-community', '二、建设智慧社区'],
  ['business-environment', '三、优化营商环境'],
  ['team-building', '四、锻造过硬队伍']
]

/**
 * Make the articles of `count` cities, each of four sections of one to four paragraphs, as `{city, text}`. Some cities
 * leave a section out; no two tell the same figures. The same articles each time.
 */
export function makeCities(count) {
  const {paragraphs, cities} = readParagraphs()
  if (count > names.length) throw new Error(`There are ${names.length} names, expected no more than that`)
  const next = randomNumbers(40)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const otherFigures = (text) =>
    text.replace(/(?<![\d.年月“+])\d{2,}(?![\d.年月日+%％”])/g, (figure) =>
      String(Math.max(2, Math.round(Number(figure) * (0.5 + next()))))
    )
  return names.slice(0, count).map((city, number) => {
    const year = 2021 + (number % 4)
    const sections = chapters.flatMap(([theme, title]) => {
      if (next() < 0.15) return []
      const pool = paragraphs.filter(({themes}) => themes[0] === theme)
      const chosen = new Set(Array.from({length: 1 + Math.floor(next() * 4)}, () => pick(pool).text))
      return [title, ...[...chosen].map((text) => `　　${otherFigures(text)}`)]
    })
    const text = [
      `${city}市${year}年政法工作综述`,
      `${year + 1}-02-${String(1 + (number % 28)).padStart(2, '0')}　来源：${city}示例日报`,
      `　　${year}年，${city}市政法机关履职尽责，各项工作取得新的进展。`,
      ...sections
    ].join('\n\n')
    return {city, text: `${text.replace(cities, city).replace(/20(?:1\d|2[0-5])(?=年)/g, year)}\n`}
  })
}

/** The paragraphs of the annotated articles that speak of one of the themes, and a pattern of their cities' names. */
function readParagraphs() {
  const folder = new URL('../fixtures/understanding/', import.meta.url)
  const golds = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  const paragraphs = golds.flatMap(({blocks}) =>
    blocks.filter(({kind, themes, text}) => kind === 'paragraph' && themes?.length > 0 && text.length > 40)
  )
  if (paragraphs.length < 100) throw new Error(`Found ${paragraphs.length} paragraphs, expected at least 100`)
  const cities = golds.flatMap(({city}) => city ?? [])
  return {paragraphs, cities: new RegExp([...new Set(cities)].join('|'), 'g')}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = '', folder] = process.argv.slice(2)
  if (!/^\d+$/.test(count) || folder === undefined) {
    console.error('Usage: node bench/make-cities.mjs COUNT FOLDER')
    process.exit(2)
  }
  mkdirSync(folder, {recursive: true})
  for (const [number, {city, text}] of makeCities(Number(count)).entries()) {
    writeFileSync(join(folder, `${String(number + 1).padStart(2, '0')}-${city}.txt`), text)
  }
}
