import {expect, test} from 'vitest'
import {collectPassages} from '../../../src/compare/collect-passages.js'
import {listProgrammes} from '../../../src/compare/programmes/list-programmes.js'
import type {ProgrammeEntry} from '../../../src/model/comparison.js'
import {article, paragraph, type SentenceInput} from '../build-article.js'

const list = (...sentences: Array<Pick<SentenceInput, 'text' | 'programmes'>>): ProgrammeEntry[] => {
  const children = sentences.map((sentence) =>
    paragraph([{...sentence, themes: [{id: 'mediation', terms: ['纠纷']}]}])
  )
  const {paragraphs} = collectPassages([article({city: '甲', children})])
  return listProgrammes(
    'mediation',
    paragraphs.flatMap(({passages}) => passages)
  )
}

test('tells the wordings of one name together, the most used first', () => {
  const entries = list(
    {text: '深化“老李说和”品牌，化解纠纷。', programmes: ['老李说和']},
    {text: '擦亮“老李说和工作室”，调处纠纷。', programmes: ['老李说和工作室']},
    {text: '推广“老李说和”经验，减少纠纷。', programmes: ['老李说和']}
  )
  expect(entries).toMatchObject([{name: '老李说和', variants: ['老李说和工作室']}])
})

test('quotes who made a programme and what it does, not how it is praised', () => {
  const [entry] = list(
    {text: '“老李说和”品牌家喻户晓，纠纷少了。', programmes: ['老李说和']},
    {text: '市司法局组建“老李说和”调解队，上门化解纠纷。', programmes: ['老李说和']},
    {text: '继续发挥“老李说和”作用，减少纠纷。', programmes: ['老李说和']}
  )
  expect(entry?.evidence.text).toBe('市司法局组建“老李说和”调解队，上门化解纠纷。')
  expect(entry?.variants).toBeUndefined()
})

test('keeps the programmes in the order of their first mention', () => {
  const entries = list(
    {text: '推行“说事堂”，化解纠纷。', programmes: ['说事堂']},
    {text: '打造“老李说和”品牌，化解纠纷9件。', programmes: ['老李说和']}
  )
  expect(entries.map(({name}) => name)).toEqual(['说事堂', '老李说和'])
})
