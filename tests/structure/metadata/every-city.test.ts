import {areaList} from '@vant/area-data'
import {expect, test} from 'vitest'
import {findPlace} from '../../../src/structure/metadata/city.js'
import {shortNameOf} from '../../../src/structure/metadata/gazetteer.js'

interface City {
  code: string
  /** As texts write it: 安庆市, 恩施州, 锡林郭勒盟. */
  name: string
  short: string
  province: string
  /** What stands behind 全 and 我. */
  unit: string
  counties: string[]
}

const cities: City[] = Object.entries(areaList.city_list)
  .filter(([code, name]) => !/^(?:71|81|82)/.test(code) && !/直辖|^县$/.test(name))
  .map(([code, name]) => {
    const short = shortNameOf(name)
    return {
      code,
      short,
      name: name.endsWith('自治州') ? `${short}州` : name,
      province: shortNameOf(areaList.province_list[`${code.slice(0, 2)}0000`] ?? ''),
      unit: name.endsWith('州') ? '州' : name.endsWith('盟') ? '盟' : '市',
      counties: Object.entries(areaList.county_list).flatMap(([county, its]) =>
        county.startsWith(code.slice(0, 4)) && /[县市区旗]$/.test(its) ? [its] : []
      )
    }
  })

/** The cities that are not found from the texts that `write` makes; an article has a title and a body. */
async function missed(
  of: readonly City[],
  write: (city: City) => {title: string; body: string; outlet?: string}
): Promise<string[]> {
  const names: string[] = []
  for (const city of of) {
    const found = await findPlace({outlet: null, around: '', ...write(city)})
    if (found.city !== city.short || found.province !== city.province) names.push(city.name)
  }
  return names
}

test('knows all prefectures, leagues, prefectural districts and municipalities', () => {
  expect(cities.length).toBeGreaterThan(335)
})

test('finds every city that opens its title', async () => {
  const names = await missed(cities, ({name, unit}: City) => ({
    title: `${name}推进平安建设再上新台阶`,
    body: `今年以来，全${unit}政法机关守牢安全底线，化解矛盾纠纷3000件。`
  }))
  expect(names).toEqual([])
})

test('finds every city inside its title, whatever everyday words stand in the text', async () => {
  const names = await missed(cities, ({name, unit}: City) => ({
    title: `小网格里的大平安：${name}基层治理纪实`,
    body: `今年以来，全${unit}政法机关守牢底线，人民群众幸福安康，社会长治久安。`
  }))
  expect(names).toEqual([])
})

test('finds every city by an office in the text', async () => {
  const names = await missed(cities, ({name, unit}: City) => ({
    title: '小网格托起大平安',
    body: `今年以来，${name}委政法委推动网格化服务。\n全${unit}政法机关化解矛盾纠纷3000件。`
  }))
  expect(names).toEqual([])
})

test('finds every city by the name of its paper, but not 吉林 and 海南, whose names are provinces’', async () => {
  const names = await missed(cities, ({short, unit}: City) => ({
    title: '小网格托起大平安',
    outlet: `${short}日报`,
    body: `我${unit}政法机关守牢安全底线，化解矛盾纠纷3000件。`
  }))
  expect(names).toEqual(['吉林市', '海南州'])
})

/** The one district of 儋州 is a zone of industry; towns stand for counties in 东莞, 中山 and 嘉峪关. */
const withCounties = cities.filter(({counties, short}) => counties.length > 0 && short !== '儋州')

test('finds every city by its counties and districts', async () => {
  const names = await missed(withCounties, ({counties, unit}: City) => ({
    title: '小网格托起大平安',
    body: `我${unit}政法机关守牢安全底线。\n${counties.join('建成中心，')}建成调解中心13个。`
  }))
  expect(names).toEqual([])
})

test('finds nearly every city by three of its counties', async () => {
  const names = await missed(withCounties, ({counties, unit}: City) => ({
    title: '小网格托起大平安',
    body: `我${unit}政法机关守牢安全底线。\n${counties.slice(0, 3).join('、')}先后建成调解中心13个。`
  }))
  // 长安区, 桥西区 and 新华区 are in several cities; 城区, 矿区 and 郊区 are what any city calls its parts.
  expect(names).toEqual(['石家庄市', '阳泉市'])
})

test('finds no city in a text full of everyday words that are names of places too', async () => {
  const body =
    '平安是人民的期盼，社会长治久安、百姓幸福安康。创新县域治理，建成县镇村三级中心，打通东南通道，确保定期回访。各社区、各景区、各校区守望相助，共建和平社区、文明街道。合作市场管理有序，中原区域协同推进。'
  expect(await findPlace({title: '共建共治共享', outlet: null, around: '', body: body.repeat(4)})).toEqual({
    city: null,
    province: null
  })
})
