import type {City} from '../model/comparison.js'

/** A longer list of names is not read, but counted. */
const mostNames = 8

/** Name cities, or count them where they are many: `甲、乙`, `另外9个城市`; empty where there are none. */
export function listCities(cities: readonly City[]): string {
  return cities.length > mostNames ? `另外${cities.length}个城市` : cities.join('、')
}
