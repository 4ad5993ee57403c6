import {expect, test} from 'vitest'
import {declaredWith, placeWith} from '../../../src/structure/metadata/given.js'

const nowhere = {city: null, province: null}
const place = (city: string, found: {city: string | null; province: string | null} = nowhere) =>
  placeWith({path: 'a.ndjson#1', given: {city}}, found)

test('puts what is given above what the page declares', () => {
  const given = {title: '甲', published: '2023年5月11日'}
  expect(
    declaredWith({path: 'a', given}, {title: '乙', outlet: '示例日报', published: '2020-01-01'})
  ).toEqual({
    declared: {title: '甲', outlet: '示例日报', published: '2023年5月11日'},
    messages: []
  })
})

test.each(['昨天', '5月11日', '2023-13-40'])('does not take %s for a date', (published) => {
  const {declared, messages} = declaredWith({path: 'a', given: {published}}, {published: '2020-01-01'})
  expect(declared.published).toBe('2020-01-01')
  expect(messages).toMatchObject([{ruleId: 'metadata-doubtful', path: 'a', fatal: false}])
})

test.each([
  ['芜湖', '芜湖', '安徽'],
  ['芜湖市', '芜湖', '安徽'],
  ['安徽省芜湖市', '芜湖', '安徽'],
  ['桐城市', '安庆', '安徽'],
  ['上海市', '上海', '上海'],
  ['延边朝鲜族自治州', '延边', '吉林']
])('writes %s as %s, %s', async (given, city, province) => {
  expect(await place(given)).toEqual({city, province, messages: []})
})

test('wins over what was found, and a province alone over a city', async () => {
  expect(await place('芜湖', {city: '南昌', province: '江西'})).toMatchObject({city: '芜湖'})
  expect(await place('安徽省', {city: '南昌', province: '江西'})).toEqual({
    city: null,
    province: '安徽',
    messages: []
  })
})

test('takes the place that was found where several cities have the name, and else says that it cannot tell', async () => {
  expect(await place('鼓楼区', {city: '南京', province: '江苏'})).toEqual({
    city: '南京',
    province: '江苏',
    messages: []
  })
  expect(await place('鼓楼区')).toMatchObject({...nowhere, messages: [{ruleId: 'metadata-doubtful'}]})
})

test('takes a city that no list has as it is, with a message', async () => {
  expect(await place('样本市')).toMatchObject({
    city: '样本',
    province: null,
    messages: [{ruleId: 'metadata-doubtful'}]
  })
})

test.each(['__proto__', 'constructor', 'Wuhu', '?'])('does not take %s for a city', async (city) => {
  const found = {city: '南昌', province: '江西'}
  expect(await place(city, found)).toMatchObject({...found, messages: [{ruleId: 'metadata-doubtful'}]})
})

test('leaves what was found where nothing is given', async () => {
  const found = {city: '南昌', province: '江西'}
  expect(await placeWith({path: 'a'}, found)).toEqual({...found, messages: []})
})
