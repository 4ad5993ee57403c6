import {expect, test, vi} from 'vitest'
import {UserError} from '../../src/model/user-error.js'
import {parseArticles} from '../../src/pipeline/parse-articles.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'

const matcher = compileLexicons([])
const text = '样本会议\n\n去年以来，全市政法机关排查化解矛盾纠纷一万多件，群众满意度持续提升。'
const input = [{text}, {text}, {text}].map((record) => JSON.stringify(record)).join('\n')
const stdin = async () => new TextEncoder().encode(input)

/** What the article of line 2 fails with. */
const failure = vi.hoisted(() => ({error: new Error()}))

vi.mock(import('../../src/structure/structure-article.js'), async (load) => {
  const {structureArticle} = await load()
  return {
    structureArticle: async (source) => {
      if (source.path.endsWith('#2')) throw failure.error
      return structureArticle(source)
    }
  }
})

test('tells an article on which we fail, and parses the others', async () => {
  failure.error = new TypeError('x is undefined')
  const {articles, messages} = await parseArticles(['-'], matcher, {stdin})
  expect(articles.map(({data}) => data.path)).toEqual(['<stdin>#1', '<stdin>#3'])
  expect(messages.filter(({fatal}) => fatal)).toEqual([
    {
      ruleId: 'file-unreadable',
      reason: 'The file could not be read (x is undefined): please report it, and leave the file out.',
      path: '<stdin>#2',
      fatal: true
    }
  ])
})

test("does not go on after a user's mistake", async () => {
  failure.error = new UserError('Expected a list.')
  await expect(parseArticles(['-'], matcher, {stdin})).rejects.toThrow('Expected a list.')
})

test('tells an input that breaks while it is read', async () => {
  const {articles, messages} = await parseArticles(['-'], matcher, {
    stdin: async () => Promise.reject(new Error('closed'))
  })
  expect(articles).toEqual([])
  expect(messages).toMatchObject([{ruleId: 'file-unreadable', path: '<stdin>', fatal: true}])
})
