import {randomNumbers} from './random-numbers.mjs'

/**
 * Make `count` article trees of `cities` cities from the sentences of some parsed articles: each of four sections of
 * two to four paragraphs, each of three sentences taken at random, so that no two share enough text to be taken for
 * copies. The same trees each time.
 */
export function makeArticles(articles, count, cities) {
  const paragraphs = articles.flatMap(({children}) => paragraphsOf(children))
  const sentences = paragraphs.flatMap(({children, data}) =>
    children
      .filter(({value}) => value.trim().length > 12)
      .map((sentence) => ({sentence, themes: data.themes}))
  )
  if (sentences.length < 500) throw new Error(`Found ${sentences.length} sentences, expected at least 500`)
  const next = randomNumbers(4)
  const pick = () => sentences[Math.floor(next() * sentences.length)]
  return Array.from({length: count}, (_, number) => {
    let line = 1
    const children = ['一、化解矛盾纠纷', '二、建设智慧社区', '三、优化营商环境', '四、锻造过硬队伍'].map(
      (title) => {
        const start = line++
        const inner = Array.from({length: 2 + Math.floor(next() * 3)}, () => {
          const chosen = Array.from({length: 3}, pick)
          const position = at(line++)
          const themes = new Map(chosen.flatMap((one) => one.themes).map((theme) => [theme.id, theme]))
          return {
            type: 'paragraph',
            position,
            data: {themes: [...themes.values()]},
            children: chosen.map(({sentence}) => ({...sentence, position}))
          }
        })
        return {
          type: 'section',
          depth: 1,
          title,
          position: {...at(start), end: at(line).end},
          data: {figures: []},
          children: inner
        }
      }
    )
    const {data} = articles[0]
    return {
      type: 'article',
      data: {
        ...data,
        path: `${number}.txt`,
        title: null,
        city: `第${number % cities}市`,
        year: 2019 + (number % 6),
        repairs: [],
        doubts: []
      },
      children,
      discarded: []
    }
  })
}

function paragraphsOf(nodes) {
  return nodes.flatMap((node) =>
    node.type === 'section' ? paragraphsOf(node.children) : node.type === 'paragraph' ? [node] : []
  )
}

function at(line) {
  return {start: {line, column: 1}, end: {line, column: 1}}
}
