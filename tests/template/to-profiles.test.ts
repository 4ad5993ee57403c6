import {expect, test} from 'vitest'
import {toProfiles} from '../../src/template/to-profiles.js'
import {toThemeView} from '../../src/template/to-theme-view.js'
import {figure, quotation, themeOf} from './sample-comparison.js'

const cities = ['甲', '乙']

test('gives two sentences of a digest and says how many more there are', () => {
  const theme = themeOf(cities, {digest: {甲: [quotation, quotation, quotation], 乙: []}})
  const [profile] = toProfiles(cities, [toThemeView(theme, cities, new Set())])
  expect([profile?.city, profile?.themes[0]?.digest.length, profile?.themes[0]?.more]).toEqual(['甲', 2, 1])
})

test('leaves out a city that reports nothing', () => {
  const theme = themeOf(cities, {figures: {甲: [], 乙: [figure]}})
  const profiles = toProfiles(cities, [toThemeView(theme, cities, new Set())])
  expect(profiles.map(({city}) => city)).toEqual(['乙'])
  expect(profiles[0]?.themes[0]?.figures[0]?.items).toHaveLength(1)
})
