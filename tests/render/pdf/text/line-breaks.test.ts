import {describe, expect, it} from 'vitest'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import {fakeFormat} from './fake-face.js'
import {shape, showBreaks} from './shape-sample.js'

const breaks = (text: string): string => showBreaks(shape(text))

describe('marks at the edges of a line', () => {
  it('breaks between Han', () => {
    expect(breaks('平安建设')).toBe('平|安|建|设')
  })
  it('keeps stops and commas off the start of a line', () => {
    expect(breaks('好，是。有、又；看：吗？吧！')).toBe('好，|是。|有、|又；|看：|吗？|吧！')
  })
  it('keeps closing marks off the start and opening ones off the end', () => {
    expect(breaks('（甲）《乙》【丙】〔丁〕')).toBe('（甲）|《乙》|【丙】|〔丁〕')
  })
  it('lets “ open and ” close, without glue at both sides', () => {
    expect(breaks('说：“你好”的')).toBe('说：|“你|好”|的')
    expect(breaks('称‘枫桥’吗')).toBe('称|‘枫|桥’|吗')
  })
  it('keeps straight quotation marks with their words, which open and close alike', () => {
    expect(breaks('说"你好"的')).toBe('说"你|好"的')
  })
  it('keeps several marks together', () => {
    expect(breaks('他（说：“行！”）后')).toBe('他|（说：|“行！”）|后')
  })
  it('never divides —— and ……, and starts no line with ……', () => {
    expect(breaks('目标——平安')).toBe('目|标|——|平|安')
    expect(breaks('等……。还')).toBe('等……。|还')
    expect(breaks('长———线')).toBe('长|———|线')
  })
  it('starts no line with a single — or ～, which link two words', () => {
    expect(breaks('京—沪')).toBe('京—|沪')
    expect(breaks('三～五')).toBe('三～|五')
  })
  it('keeps · off the start of a line', () => {
    expect(breaks('“长安·法治”')).toBe('“长|安·|法|治”')
  })
  it('neither starts nor ends a line with / between Chinese words', () => {
    expect(breaks('党员/群众')).toBe('党|员/群|众')
    expect(breaks('党员／群众')).toBe('党|员／群|众')
  })
  it('starts no line with 々 or ー', () => {
    expect(breaks('佐々木カー')).toBe('佐々|木|カー')
  })
})

describe('Latin words and numbers', () => {
  it('keeps words whole and lets lines break at blanks and beside Han', () => {
    expect(breaks('用ISO 9001和AI做')).toBe('用|ISO |9001|和|AI|做')
  })
  it('keeps numbers with their signs', () => {
    expect(breaks('达95%，计1,000.5元，￥100、$20、3℃、-5')).toBe(
      '达|95%，|计|1,000.5|元，|￥100、|$20、|3℃、-5'
    )
  })
  it('keeps full-width digits together', () => {
    expect(breaks('共１２３件，占９５％')).toBe('共|１２３|件，|占|９５％')
  })
  it('may break between a number and its Han unit, as clreq has it', () => {
    expect(breaks('约2万人')).toBe('约|2|万|人')
  })
  it('breaks words behind - and / but leaves no piece of one letter', () => {
    expect(breaks('pre-trial')).toBe('pre-|trial')
    expect(breaks('and/or')).toBe('and/|or')
    expect(breaks('GB/T')).toBe('GB/T')
    expect(breaks('e-mail')).toBe('e-mail')
    expect(breaks('A/B')).toBe('A/B')
  })
  it('keeps numbers with - and / whole', () => {
    expect(breaks('2024-2026')).toBe('2024-2026')
    expect(breaks('2026/11/22')).toBe('2026/11/22')
    expect(breaks('COVID-19')).toBe('COVID-19')
  })
  it('breaks an address behind its signs only, pieces of one letter apart', () => {
    expect(breaks('https://www.example.cn/news/2026?id=12&page=a')).toBe(
      'https://www.|example.|cn/|news/|2026?|id=|12&|page=a'
    )
  })
  it('takes e.g. and version numbers for no address', () => {
    expect(breaks('e.g. v1.22.333')).toBe('e.g. |v1.22.333')
  })
  it('keeps brackets with what they hold', () => {
    expect(breaks('f(x) [12]后')).toBe('f(x) |[12]|后')
    expect(breaks('（ 甲 ）')).toBe('（ 甲 ）')
  })
  it('breaks at neither side of a no-break space', () => {
    expect(breaks('第\u00a05\u00a0条')).toBe('第\u00a05\u00a0条')
  })
  it('does not part blanks at the start of a line from the first word', () => {
    expect(breaks('    if x')).toBe('    if |x')
    expect(breaks('　　一是')).toBe('　　一|是')
  })
  it('keeps an apostrophe in its word', () => {
    expect(breaks('it’s a')).toBe('it’s |a')
  })
})

describe('signs, emoji and rare characters', () => {
  it('breaks between ①②③', () => {
    expect(breaks('①一②二')).toBe('①|一|②|二')
  })
  it('takes 𠮷 for one character', () => {
    expect(breaks('𠮷𠮷人')).toBe('𠮷|𠮷|人')
  })
  it('keeps a family, a flag and a skin tone whole', () => {
    expect(breaks('👨‍👩‍👧好')).toBe('👨‍👩‍👧|好')
    expect(breaks('🇨🇳🇫🇷')).toBe('🇨🇳|🇫🇷')
    expect(breaks('👍🏽👍')).toBe('👍🏽|👍')
  })
  it('keeps combining marks and variation selectors with their base', () => {
    expect(breaks('中\u0301国')).toBe('中\u0301|国')
    expect(breaks('葛\u{e0100}城')).toBe('葛\u{e0100}|城')
    expect(breaks('❤\ufe0f心')).toBe('❤\ufe0f|心')
  })
})

describe('items', () => {
  const format = fakeFormat()
  const raised = fakeFormat({size: 6, rise: 3})

  it('never breaks before a tied mark or within a raised one', () => {
    const text = shapeText([
      {kind: 'text', text: '可见。', format},
      {kind: 'text', text: '注1', format: raised, tied: true},
      {kind: 'text', text: '又', format}
    ])
    expect(showBreaks(text)).toBe('可|见。注1|又')
  })
  it('may break between raised marks that are not tied', () => {
    const text = shapeText([
      {kind: 'text', text: '见', format},
      {kind: 'text', text: '[1]', format: raised, tied: true},
      {kind: 'text', text: '[12]', format: raised}
    ])
    expect(showBreaks(text)).toBe('见[1]|[12]')
  })
  it('must break behind a break, and finds the rules of its line anew', () => {
    const text = shapeText([
      {kind: 'text', text: '甲', format},
      {kind: 'break'},
      {kind: 'text', text: '，乙', format}
    ])
    expect(showBreaks(text)).toBe('甲\n/，|乙')
  })
  it('breaks at both sides of a picture but not before a comma', () => {
    const text = shapeText([
      {kind: 'text', text: '图', format},
      {kind: 'picture', width: 20, height: 30, id: 1},
      {kind: 'text', text: '，见', format}
    ])
    expect(showBreaks(text)).toBe('图|\ufffc，|见')
  })
})
