import {expect, test} from 'vitest'
import {findPlace} from '../../../src/structure/metadata/city.js'

const placeOf = (
  body: string,
  more: {title?: string; outlet?: string; around?: string; page?: string} = {}
) => findPlace({title: null, outlet: null, around: '', body, ...more})

test.each([
  ['长阳县、利川市先后试点。恩施州化解纠纷800件，利川市占三成。', '恩施'],
  ['恩施州化解纠纷800件。', '恩施'],
  ['阿拉善盟化解纠纷800件。', '阿拉善'],
  ['海淀法院、浦东公安都来取经。', null],
  ['海淀区、朝阳区、昌平区、丰台区推行网格化。', '北京'],
  ['都江堰市、青白江区推行网格化。', '成都'],
  ['神农架林区推行网格化，神农架林区化解纠纷80件。', '神农架'],
  ['云龙区、鼓楼区、泉山区推行网格化。', '徐州'],
  ['洪城百姓安居。洪城网格员入户走访。', '南昌']
])('finds the city of `%s`', async (body, city) => {
  expect((await placeOf(body)).city).toBe(city)
})

test.each([
  '社会长治久安，人民幸福安康，天下大同。',
  '创新县域治理，推新县乡机制，革新县级平台。',
  '打通东南通道，西南通道同步推进。',
  '各地推广“浦江经验”，学习晋江经验。',
  '辖区民警在市辖区范围内巡逻，老城区、古城区治安良好。',
  '王长治、李安康、张和平三位法官走村入户。',
  '北京时间8点，民警在南京路、上海大街执勤，武汉大学学生参与。'
])('finds no city in `%s`', async (body) => {
  expect((await placeOf(body.repeat(3))).city).toBeNull()
})

test('does not take a city that is visited or compared with', async () => {
  const body = '考察团赴杭州市学习，前往宁波市考察，与苏州相比仍有差距。'
  expect((await placeOf(body)).city).toBeNull()
  expect((await placeOf(`${body}泰州市司法局作了交流。`)).city).toBe('泰州')
})

test('lets the office of the byline decide, and the page where the text is silent', async () => {
  const body = '全市化解纠纷3000件，我院办理案件860件。'
  expect((await placeOf(body, {around: '样本 绵阳市人民检察院'})).city).toBe('绵阳')
  expect((await placeOf(body, {page: '版权所有：绵阳市人民检察院'})).city).toBe('绵阳')
  expect((await placeOf(`遂宁市${body}`, {page: '版权所有：绵阳市人民检察院'})).city).toBe('遂宁')
})

test('leaves a whole province and a ministry without a city', async () => {
  const province = '全省化解纠纷8万件。我省推行联调机制，南昌市选派法官，全省推广。'
  expect(await placeOf(province, {title: '江西推行三级联调'})).toEqual({city: null, province: '江西'})
  expect(await placeOf('全国检察机关办理案件3万件。')).toEqual({city: null, province: null})
})

test('hears a city speak of its province without taking the province for the subject', async () => {
  const body = '全市化解纠纷3000件，居全省前列，在全省政法工作会议上作经验交流，我市满意度全省第一。'
  expect((await placeOf(body, {title: '九江：江畔有平安'})).city).toBe('九江')
})

test('leaves a round-up of several cities without a city', async () => {
  const body = '九江市建成中心13个。\n九江市再建8个。\n赣州市选派法官860名。\n吉安市设立法庭12个。'
  expect(await placeOf(body)).toEqual({city: null, province: '江西'})
  expect((await placeOf(body, {outlet: '九江日报'})).city).toBe('九江')
})

test('tells 吉林市 from 吉林省, and 海南州 from 海南省', async () => {
  expect((await placeOf('吉林市化解纠纷300件，吉林市司法局推动。')).city).toBe('吉林')
  expect((await placeOf('吉林省化解纠纷300件，吉林法院推动。')).city).toBeNull()
  expect((await placeOf('海南州化解纠纷300件。')).city).toBe('海南')
})
