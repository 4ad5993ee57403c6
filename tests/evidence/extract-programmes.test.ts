import {describe, expect, test} from 'vitest'
import {extractProgrammes} from '../../src/evidence/extract-programmes.js'

const names = (sentence: string): string[] =>
  extractProgrammes(sentence).map(({kind, name}) => `${kind} ${name}`)

describe('names the programmes of', () => {
  test.each([
    ['深化“解忧春风”平台应用，推广“云上调解”。', ['quoted 解忧春风', 'quoted 云上调解']],
    ['打造“老李说和”调解品牌。', ['quoted 老李说和']],
    ['实施“护花工程”，开展“护苗2024”专项行动。', ['quoted 护花工程', 'quoted 护苗2024']],
    ['开展“百日攻坚”“百案会战”等专项行动。', ['quoted 百日攻坚', 'quoted 百案会战']],
    ['建成“暖心驿站”86个。', ['quoted 暖心驿站']],
    ['实行“日排查、周研判、月通报”机制。', ['quoted 日排查、周研判、月通报']],
    ['设立“办难事”窗口，开通“法企直通车”。', ['quoted 办难事', 'quoted 法企直通车']],
    ['建成“1+4+X”邻里中心，推行1+3+N模式。', ['pattern 1+4+X', 'pattern 1+3+N']],
    ['创新“区块链+仲裁”机制。', ['quoted 区块链+仲裁']],
    [
      '出台《某市调解工作办法》《某市网格管理规定（试行）》。',
      ['document 某市调解工作办法', 'document 某市网格管理规定（试行）']
    ],
    ['联合印发了《涉企纠纷化解十条措施》。', ['document 涉企纠纷化解十条措施']],
    ['印发施行《线索移送流程》。', ['document 线索移送流程']],
    [
      '《某市评查办法》《某市回访制度（试行）》先后施行。',
      ['document 某市评查办法', 'document 某市回访制度（试行）']
    ],
    ['《某市解纷条例》已正式实施。', ['document 某市解纷条例']]
  ])('%s', (sentence, programmes) => {
    expect(names(sentence)).toEqual(programmes)
  })
})

describe('names no programme in', () => {
  test.each([
    ['打造“人人有责、人人尽责、人人享有”的共同体。', 'slogans'],
    ['优先办理“铁水公空”重点工程中的案件。', 'a class of projects'],
    ['“办不成事”窗口专治推诿，“不见面服务”让数据多跑路。', 'services found everywhere'],
    ['《某市评查办法》要求逐案登记。', 'a document that is only cited'],
    ['给企业吃下“定心丸”，跑出“加速度”。', 'figures of speech'],
    ['围绕群众“急难愁盼”问题开展活动。', 'stock phrases'],
    ['做好教育整顿“后半篇文章”，深挖“保护伞”。', 'metaphors'],
    ['坚定捍卫“两个确立”，深化“放管服”改革。', 'national terms'],
    ['坚持和发展新时代“枫桥经验”。', 'what every city carries out'],
    ['他说：“我们打造了一个平台。”', 'speech'],
    ['全市“八类”案件下降。', 'classes of cases'],
    ['贯彻《民法典》，落实《中国共产党政法工作条例》。', 'laws carried out'],
    ['宣传《反有组织犯罪法》，推出微电影《归途的灯》。', 'laws and works'],
    ['推进“智慧化”管理，提供“一对一”帮扶服务。', 'ways of working'],
    ['合并“多中心”为“一中心”。', 'words too short to be a name']
  ])('%s (%s)', (sentence) => {
    expect(names(sentence)).toEqual([])
  })
})

test('starts each name where it stands in the sentence', () => {
  const sentence = '𠮷市打造“春风解忧”平台，印发《调解工作办法》，推行1+N模式。'
  const programmes = extractProgrammes(sentence)
  expect(programmes).toHaveLength(3)
  for (const {name, start} of programmes) expect(sentence.startsWith(name, start)).toBe(true)
})
