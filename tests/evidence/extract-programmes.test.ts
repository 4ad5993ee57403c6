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
    ['《某市解纷条例》已正式实施。', ['document 某市解纷条例']],
    ['市委政法委制发《干警八条禁令》。', ['document 干警八条禁令']],
    ['推行“您好，请坐下说”工作法。', ['quoted 您好，请坐下说']],
    ['江口县“板凳会”、临水县“火塘夜话”等做法在全市推广。', ['quoted 板凳会', 'quoted 火塘夜话']],
    ['开展“跟着师傅学”、岗位练兵等活动。', ['quoted 跟着师傅学']],
    ['“春雨”“秋实”等一个个共治品牌深得人心。', ['quoted 春雨', 'quoted 秋实']],
    ['以“春雨”“秋实”等为载体护佑成长。', ['quoted 春雨', 'quoted 秋实']],
    ['“江州之盾”守护万家灯火。', ['quoted 江州之盾']],
    ['组建 “ 江州大姐 ” 调解队 15 支。', ['quoted 江州大姐']],
    ['创新“双语快调”联合调解，当日办结。', ['quoted 双语快调']],
    ['办起“邻里夜校”，出台“助企二十条”。', ['quoted 邻里夜校', 'quoted 助企二十条']],
    ['这里推行“楼门长议事”以来，纠纷少了。', ['quoted 楼门长议事']],
    ['采取“4+N”模式，推行1＋3＋N格局。', ['pattern 4+N', 'pattern 1＋3＋N']],
    ['成立“法务专员”制度，组建“连心桥”调解室。', ['quoted 法务专员', 'quoted 连心桥']]
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
    ['合并“多中心”为“一中心”。', 'words too short to be a name'],
    ['开辟“绿色通道”，设立“回头看”，建立“防火墙”。', 'stock figures of speech'],
    ['矛盾纠纷“钉子案”得到化解，电子合同有了“证据保险”。', 'stock figures of speech'],
    ['把平安建设列为“书记工程”。', 'works people speak of in general'],
    ['保护“江州毛尖”品牌，打掉“黑中介”团伙8个。', 'what is guarded or fought'],
    ['培育“金牌能手”560名，评选“最美干警”20名。', 'persons honoured'],
    ['扎实开展“酒后驾车、赌博、违规借贷”专项整治。', 'a list of ills'],
    ['锚定“两区一中心”发展定位。', 'an aim'],
    ['“8890”热线开通。', 'a number'],
    ['“办事不求人”成为习惯，“让群众少跑腿”成为常态。', 'sayings'],
    ['推进以“以审判为中心”的诉讼制度改革。', 'a way of thinking'],
    ['省委印发《平安建设规定》，公安部出台《执法细则》。', 'what others above the city issue'],
    ['执行《某省信访办法》。', 'a document carried out'],
    ['实施“靶向”治疗。', 'a figure of speech']
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
