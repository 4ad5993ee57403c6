import {expect, test} from 'vitest'
import {scopeOf, type ScopeContext} from '../../../src/compare/figures/scope-of.js'

const scope = (words: string, context: Partial<ScopeContext> = {}): string | undefined =>
  scopeOf(words, {city: '江州', title: null, section: null, opening: '', ...context})

test.each([
  ['市公安局成为示范点，窗口满意度99%', '市公安局'],
  ['江州市中级人民法院审结破产案件9件', '江州市中级人民法院'],
  ['东湖区化解纠纷9件', '东湖区'],
  ['去年，在青山县建成驿站9个', '青山县'],
  ['东湖区、青山县试点，化解纠纷9件', '东湖区、青山县'],
  ['临水市、青山县建成中心9个', '临水市、青山县'],
  ['青山县法院调解案件9件', '青山县法院'],
  ['红星街道打造驿站9个', '红星街道'],
  ['城区1478名网格员', '城区']
])('names the part that %s is told of', (words, part) => {
  expect(scope(words)).toBe(part)
})

test.each([
  '全市化解纠纷9件',
  '江州市化解纠纷9件',
  '全市法院审结破产案件9件',
  '公安机关走访群众9户',
  '两级法院审结案件9件',
  '推动社区建成驿站9个',
  '筑牢城市安全防线，建成驿站9个',
  '守护城市平安，设立岗亭9个',
  '全市各县区建成中心9个',
  '小区改造9个',
  '开发区设立工作站9处',
  '跨县纠纷9件',
  '选聘乡贤调解员9名',
  '运用区块链存证9件',
  '法院、检察院等9家单位',
  '法院慎用查封措施，解除冻结9次',
  '划分城区网格9个',
  '锻造过硬法院队伍9支',
  '与南山市签订协议9份'
])('takes %s for the whole city', (words) => {
  expect(scope(words)).toBeUndefined()
})

test('lets the last subject decide', () => {
  expect(scope('市公安局提档升级，全市警情下降7%')).toBeUndefined()
  expect(scope('全市推进，东湖区化解纠纷9件')).toBe('东湖区')
})

test('carries a lone subject over a semicolon, but not one of several', () => {
  expect(scope('市司法局建成中心9个；减免费用7万元')).toBe('市司法局')
  expect(scope('市法院受理9件；市检察院起诉7件；案例入选3个')).toBeUndefined()
})

test('takes the subject that opens the paragraph, not one that is named in passing', () => {
  expect(scope('开展屋场会9场', {opening: '在青山县，屋场会成了主阵地。'})).toBe('青山县')
  expect(scope('排查纠纷9件', {opening: '矛调中心整合力量，青山县推行新工作法。'})).toBeUndefined()
  expect(scope('全市排查纠纷9件', {opening: '在青山县，屋场会成了主阵地。'})).toBeUndefined()
})

test('takes the section or the article for what its title says', () => {
  expect(scope('受理案件9件', {title: '江州市人民检察院2023年工作综述'})).toBe('江州市人民检察院')
  expect(scope('化解纠纷9件', {section: '（一）东湖区：一站解纷', title: '江州平安建设'})).toBe('东湖区')
  expect(scope('化解纠纷9件', {title: '江州：平安建设向基层扎根'})).toBeUndefined()
})

test.each([
  ['市公安局、市检察院完善机制，挽回损失9元', '市公安局、市检察院'],
  ['市中级人民法院与妇联共建调解室9个', '市中级人民法院'],
  ['江州市东湖区化解纠纷9件', '东湖区'],
  ['南山市青山县、北山市麻城市派出调解员9名', '南山市青山县、北山市麻城市'],
  ['在临水市，一家企业带动就业9人', '临水市'],
  ['全县9名干警', '全县'],
  ['这个街道推行楼长制以来，办成小事9件', '这个街道']
])('names the part of %s', (words, part) => {
  expect(scope(words)).toBe(part)
})

test.each(['法院与妇联共建调解室9个', '文明城市创建9次', '全区第一，化解纠纷9件', '全区率先建成中心9个'])(
  'names no part in %s',
  (words) => {
    expect(scope(words)).toBeUndefined()
  }
)

test('lets 全县 and 该村 stand for what was named before', () => {
  expect(scope('该村化解纠纷9件', {opening: '青山县柳林村有一盏灯。'})).toBe('青山县')
  expect(scope('将全区9个街道划为网格7个', {title: '江州市东湖区：基层治理有新招'})).toBe('东湖区')
})

test('takes the place of an act for no subject in the report of an organ', () => {
  const title = '江州市中级人民法院工作报告'
  expect(scope('在东湖区设立审判点，开展活动9场', {title})).toBe('江州市中级人民法院')
  expect(scope('在东湖区设立审判点9个', {title})).toBe('东湖区')
  expect(scope('在东湖区设立审判点，开展活动9场')).toBe('东湖区')
})

test('looks no further back than a sentence is long', () => {
  expect(scope(`东湖区试点，${'扎实推进，'.repeat(200)}化解纠纷9件`)).toBeUndefined()
})
