import {expect, test} from 'vitest'
import {namesCity} from '../../src/text/names-city.js'

test.each([
  ['南昌', '南昌'],
  ['南昌市', '南昌'],
  ['恩施州', '恩施'],
  ['恩施土家族苗族自治州', '恩施'],
  ['阿里地区', '阿里'],
  ['兴安盟', '兴安']
])('%s means %s', (name, city) => {
  expect(namesCity(name, city)).toBe(true)
})

test.each([
  ['南昌县', '南昌'],
  ['海南', '海'],
  ['南昌芜湖', '南昌'],
  ['芜湖', '南昌'],
  ['', '南昌']
])('%s does not mean %s', (name, city) => {
  expect(namesCity(name, city)).toBe(false)
})
