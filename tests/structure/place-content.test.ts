import {expect, test} from 'vitest'
import {articleOf, structure} from './outline.js'

const placesOf = async (text: string) =>
  (await articleOf(text)).children.map((node) =>
    node.type === 'section' || node.type === 'paragraph' ? (node.data.city ?? null) : null
  )

test('writes the cities into the sections of an article about two cities', async () => {
  const text = `一江两岸共护平安
九江市与黄冈市隔江相望，纠纷曾经多发。
一、九江：法庭上船头
九江市设立巡回审判点12个。
二、黄冈：调解到码头
黄冈市设立调解室8个。
三、共护一江清水
两地开展联合巡江46次。`
  expect(await placesOf(text)).toEqual([null, '九江', '黄冈', null])
  expect((await structure(text)).messages).toEqual([])
})

test('writes the cities into paragraphs where no sections name them', async () => {
  const text = `全省推进平安建设
九江市建成调解中心13个，化解纠纷2万件。
赣州市选派调解员860名，走访群众3万人次。
各地将继续推进平安建设。`
  expect(await placesOf(text)).toEqual(['九江', '赣州', null])
})

test('leaves an article of one city, and one of none, without', async () => {
  expect(await placesOf('九江市推进平安建设\n九江市化解纠纷3000件。\n黄冈市来人学习。')).toEqual([null, null])
  const none = '各地推进平安建设工作\n各地化解纠纷3000件，群众满意。\n各地推进调解工作。'
  expect(await placesOf(none)).toEqual([null, null])
  expect((await structure(none)).messages.map(({ruleId}) => ruleId)).toEqual(['city-unknown'])
})

test('writes the cities into paragraphs inside a section that names none', async () => {
  const text = `各地推进平安建设
各地法院、检察院化解纠纷3000件。
一、先进做法
3月5日，九江市建成调解中心13个，化解纠纷2万件。
赣州市选派调解员860名，走访群众3万人次。`
  const [, section] = (await articleOf(text)).children
  const children = section?.type === 'section' ? section.children : []
  expect(children.map((node) => (node.type === 'paragraph' ? node.data.city : null))).toEqual([
    '九江',
    '赣州'
  ])
})

test('places the sections of an article laid out by cities, though it opens with one of them', async () => {
  const sections = ['九江', '赣州', '吉安'].map(
    (city) => `## ${city}市\n\n${city}市全年化解矛盾纠纷900件，新建调解室9个，社会大局保持稳定。`
  )
  const {article, messages} = await structure(`# 三市平安建设情况\n\n${sections.join('\n\n')}`, 'markdown')
  expect(article.data.city).toBeNull()
  expect(messages).toEqual([])
  expect(
    article.children.map((node) => ('data' in node && 'city' in node.data ? node.data.city : null))
  ).toEqual(['九江', '赣州', '吉安'])
})

test('leaves an article to its city whose headings only mention others', async () => {
  const text = `# 九江市平安建设情况\n\n## 学习赣州经验\n\n九江市化解矛盾纠纷900件，社会大局稳定。\n\n## 对标吉安做法\n\n九江市新建调解室9个，社会大局稳定。`
  expect((await articleOf(text, 'markdown')).data.city).toBe('九江')
})
