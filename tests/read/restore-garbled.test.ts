import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {restoreGarbled} from '../../src/read/restore-garbled.js'
import {encode, utf8} from './encode.js'

const text = '样本市委政法委推进平安建设，化解矛盾纠纷1.2万件。'
const latin = (bytes: number[]): string => Buffer.from(bytes).toString('latin1')
const windows = (bytes: number[]): string => new TextDecoder('windows-1252').decode(Uint8Array.from(bytes))
const gbk = (bytes: number[]): string => new TextDecoder('gb18030').decode(Uint8Array.from(bytes))

test.each([
  ['UTF-8 read as Latin-1', latin(utf8(text))],
  ['UTF-8 read as Windows-1252', windows(utf8(text))],
  ['GBK read as Latin-1', latin(encode(text, 'gb18030'))],
  ['UTF-8 read as Latin-1 twice', latin(utf8(latin(utf8(text))))],
  ['UTF-8 read as Windows-1252 twice', windows(utf8(windows(utf8(text))))]
])('restores %s', (_, garbled) => {
  expect(restoreGarbled(`第一行。\n${garbled}`)).toEqual({
    text: `第一行。\n${text}`,
    restored: [2],
    lost: []
  })
})

test('restores UTF-8 read as GBK, whose bytes all came in pairs', () => {
  const whole = '化解矛盾纠纷三万件，群众满意'
  expect(gbk(utf8(whole))).not.toMatch(/[\ufffd化]/)
  expect(restoreGarbled(gbk(utf8(whole)))).toEqual({text: whole, restored: [1], lost: []})
})

test('marks the character of which GBK kept two bytes of three, and tells the line', () => {
  const garbled = gbk(utf8('化解矛盾纠纷三万件，群众满')).replace('\ufffd', '?')
  expect(garbled).toMatch(/\?$/)
  expect(restoreGarbled(garbled)).toEqual({text: '化解矛盾纠纷三万件，群众\ufffd', restored: [1], lost: [1]})
})

test('restores a garbled stretch in a line that is right', () => {
  const line = `编者按：${latin(utf8('平安建设'))}，群众满意。`
  expect(restoreGarbled(line).text).toBe('编者按：平安建设，群众满意。')
})

test('gives 锟斤拷 up as lost', () => {
  expect(restoreGarbled('全市化解锟斤拷锟斤拷纠纷12件')).toEqual({
    text: '全市化解\ufffd纠纷12件',
    restored: [],
    lost: [1]
  })
})

test.each([
  'café à la carte, naïve, El Niño, São Paulo',
  'Đà Nẵng，Łódź，Київ，Αθήνα，カタカナ，한국어',
  '“……”——‘’•™±0.5×10°',
  '①②③④，ⅠⅡⅢ，㈠㈡，■▲●★',
  '魑魅魍魉饕餮貔貅，犇骉羴猋鱻，赟喆堃',
  '𠮷野家，１２３ＡＢＣ，“？？？”',
  '學校基本實現?!坝惺聛碚f是'
])('leaves alone: %s', (clean) => {
  expect(restoreGarbled(clean)).toEqual({text: clean, restored: [], lost: []})
})

test('never adds or removes a line, and changes nothing the second time', () => {
  const piece = fc.oneof(
    fc.constantFrom(text, latin(utf8(text)), gbk(utf8(text)), '锟斤拷', '\n', 'é', '<p>', '鐨?', '\ufffd'),
    fc.string({unit: 'binary', maxLength: 8})
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      const garbled = pieces.join('')
      const once = restoreGarbled(garbled).text
      expect(once.split('\n')).toHaveLength(garbled.split('\n').length)
      expect(restoreGarbled(once).text).toBe(once)
    }),
    {numRuns: 200}
  )
})
