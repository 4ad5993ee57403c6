import {describe, expect, test} from 'vitest'
import {joinWordings, type Wording} from '../../../src/compare/programmes/join-wordings.js'

const joined = (kind: Wording['kind'], ...names: string[]): string[][] =>
  joinWordings(names.map((name) => ({name, kind}))).map((group) => group.map(({name}) => name))

describe('takes for one programme', () => {
  test('the same letters in other widths and with blanks', () => {
    expect(joined('pattern', '1+5+X', '１＋５＋Ｘ', '1 + 5 + X')).toEqual([
      ['1+5+X', '１＋５＋Ｘ', '1 + 5 + X']
    ])
  })

  test('a name with and without its kind', () => {
    expect(joined('quoted', '护花', '护花工程')).toEqual([['护花', '护花工程']])
  })

  test('a document with and without a remark', () => {
    expect(joined('document', '某市评查办法', '某市评查办法（试行）')).toHaveLength(1)
  })

  test('a short form that ends the full name', () => {
    expect(joined('quoted', '护企联盟', '别的品牌', '江州护企联盟')).toEqual([
      ['护企联盟', '江州护企联盟'],
      ['别的品牌']
    ])
    expect(joined('document', '江州市调解工作办法', '调解工作办法')).toHaveLength(1)
  })
})

describe('keeps apart', () => {
  test('two kinds of one name', () => {
    expect(joined('quoted', '春风工程', '春风行动')).toHaveLength(2)
    expect(joined('quoted', '春风', '春风工程', '春风行动')).toHaveLength(3)
  })

  test('patterns of which one ends the other', () => {
    expect(joined('pattern', '5+X', '1+5+X')).toHaveLength(2)
    expect(joined('pattern', '1+15', '11+5')).toHaveLength(2)
  })

  test('short names that end a longer one by chance', () => {
    expect(joined('quoted', '议事', '炕头议事')).toHaveLength(2)
  })

  test('a document and a quoted name', () => {
    const mentions: Wording[] = [
      {name: '护企十二条', kind: 'document'},
      {name: '护企十二条', kind: 'quoted'}
    ]
    expect(joinWordings(mentions)).toHaveLength(2)
  })
})
