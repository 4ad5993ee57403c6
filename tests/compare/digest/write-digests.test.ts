import {expect, test} from 'vitest'
import {writeDigests} from '../../../src/compare/digest/write-digests.js'
import type {SentenceInput} from '../build-article.js'
import {on, passagesOf} from '../passages-of.js'

function digest(theme: string, ...sentences: SentenceInput[]): string[] {
  const evidence = writeDigests(passagesOf(...sentences), ['m', 's']).get(theme) ?? []
  return evidence.map(({text}) => text)
}

const platform = on('m', '建成一站式平台7个，全年化解纠纷960件。', ['一站式平台', '纠纷'], {
  figures: ['7个', '960件'],
  practices: ['一站式平台']
})
const petition = on('m', '开展信访攻坚，办结积案78件。', ['信访', '积案'], {
  figures: ['78件'],
  practices: ['积案']
})
const sector = on('m', '组建医患、物业行业调解组织12家。', ['行业调解'], {
  figures: ['12家'],
  practices: ['行业调解']
})
const mediators = on('m', '聘请老教师担任调解员340名，走村入户调处家事。', ['调解员'], {
  figures: ['340名'],
  practices: ['调解员']
})

test('tells the different practices of a city in the order of the text', () => {
  const sentences = [platform, petition, sector, mediators]
  expect(digest('m', ...sentences)).toEqual(sentences.map(({text}) => text))
})

test('quotes at most four sentences', () => {
  const fifth = on('m', '设立公调对接室25处。', ['公调对接'], {figures: ['25处'], practices: ['公调对接']})
  expect(digest('m', platform, petition, sector, mediators, fifth)).toHaveLength(4)
})

test('prefers another practice to more of the same', () => {
  const more = on('m', '各县再建一站式平台，整合窗口31个，群众办事方便。', ['一站式平台'], {
    figures: ['31个'],
    practices: ['一站式平台']
  })
  expect(digest('m', platform, more, petition, sector, mediators)).not.toContain(more.text)
})

test('tells no figure twice', () => {
  const again = on('m', '回望过去，各级调解员奔走四方，调处各类矛盾共960件。', ['调解员'], {
    figures: ['960件']
  })
  expect(digest('m', platform, again)).toEqual([platform.text])
})

test('may tell two figures that are small or full alike', () => {
  const full = on('m', '村级调解室覆盖率100%。', ['调解室'], {figures: ['100%']})
  const other = on('m', '信访事项办结率100%。', ['信访'], {figures: ['100%']})
  expect(digest('m', full, other)).toHaveLength(2)
})

function long(name: string): SentenceInput {
  const text = `${name}调解室建成，${'接待来访群众并登记分流，'.repeat(9)}${name}满意。`
  return on('m', text, [`${name}调解室`])
}

test('keeps each quotation within 120 characters and all within 360', () => {
  const texts = digest('m', long('东城'), long('西乡'), long('南湖'), long('北岭'))
  expect(texts.every(({length}) => length <= 120)).toBe(true)
  expect(texts.join('').length).toBeLessThanOrEqual(360)
})

test('lets neither plan nor slogan stand beside a fact', () => {
  const plan = on('m', '下一步，我市将加快建设一站式平台。', ['一站式平台'], {practices: ['一站式平台']})
  const slogan = on('m', '坚持以人民为中心做好调解。', ['调解'])
  expect(digest('m', plan, slogan, platform)).toEqual([platform.text])
})

test('quotes a plan where there is nothing else', () => {
  const plan = on('m', '下一步，我市将加快建设一站式平台。', ['一站式平台'])
  expect(digest('m', plan)).toEqual([plan.text])
})

test('lets the story of one case fill up to two only', () => {
  const story = on('m', '一家纺织企业的合同纠纷在调解室化解，双方握手。', ['纠纷', '调解室', '化解'], {
    practices: ['调解室']
  })
  expect(digest('m', platform, petition, story)).toEqual([platform.text, petition.text])
})

test('quotes no sentence in two themes, not even different parts of it', () => {
  const both: SentenceInput = {
    text: '化解纠纷960件，成效明显；建成邻里驿站27个，居民方便。',
    themes: [
      {id: 'm', terms: ['化解', '纠纷']},
      {id: 's', terms: ['邻里驿站'], practices: ['邻里驿站']}
    ],
    figures: [
      {text: '960件', value: 960, unit: '件'},
      {text: '27个', value: 27, unit: '个'}
    ]
  }
  const digests = writeDigests(passagesOf(both, petition, sector), ['m', 's'])
  const quoting = [...digests.values()].filter((all) => all.some(({text}) => both.text.includes(text)))
  expect(quoting).toHaveLength(1)
})

test('quotes the same sentence of two sources in one theme only', () => {
  const text = '在邻里驿站化解纠纷960件。'
  const themes = [
    {id: 'm', terms: ['化解', '纠纷'], score: 4},
    {id: 's', terms: ['邻里驿站'], score: 4}
  ]
  const digests = writeDigests(passagesOf({text, themes}, {text, themes}), ['m', 's'])
  expect([...digests.values()].flat()).toHaveLength(1)
})

test('gives a theme with nothing else a sentence that names its practice, from a theme with enough', () => {
  const both: SentenceInput = {
    text: '邻里驿站设调解室，聘请调解员56名，调处纠纷213件。',
    themes: [
      {id: 'm', terms: ['调解室', '调解员', '纠纷'], score: 6},
      {id: 's', terms: ['邻里驿站'], practices: ['邻里驿站'], score: 2}
    ],
    figures: [
      {text: '56名', value: 56, unit: '名'},
      {text: '213件', value: 213, unit: '件'}
    ]
  }
  expect(digest('s', both, platform, petition, sector)).toEqual([both.text])
})

test('leaves a theme empty rather than take the second sentence of another', () => {
  const both: SentenceInput = {
    text: '邻里驿站设调解室，聘请调解员56名。',
    themes: [
      {id: 'm', terms: ['调解室', '调解员'], score: 6},
      {id: 's', terms: ['邻里驿站'], practices: ['邻里驿站'], score: 2}
    ],
    figures: [{text: '56名', value: 56, unit: '名'}]
  }
  expect([digest('m', both, platform).length, digest('s', both, platform).length]).toEqual([2, 0])
})

test('prefers a sentence that names its subject to one that leans on the sentence before', () => {
  const leaning = on('m', '该中心化解纠纷960件。', ['纠纷'], {figures: ['960件']})
  const named = on('m', '市调处中心化解纠纷960件。', ['纠纷'], {figures: ['960件']})
  expect(digest('m', leaning, named)).toEqual([named.text])
})

test('cuts damaged characters off where the rest tells enough', () => {
  const text = '设立调解室96处，调解纠纷213件，群众都说?!按蚬方便。'
  const damaged = on('m', text, ['调解室', '纠纷'], {figures: ['96处', '213件']})
  expect(digest('m', damaged)).toEqual(['设立调解室96处，调解纠纷213件'])
})
