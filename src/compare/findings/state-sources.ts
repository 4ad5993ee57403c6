import type {City, Finding, FindingPart, Source} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {areMany, countCities} from './name-cities.js'

/**
 * The material is uneven where the city with most paragraphs has twice those of the one with fewest: then what only the
 * first tells of may well be a matter of space …
 */
const unevenRatio = 2
/** … and so many more: of short notices with two paragraphs and four nothing follows. */
const unevenLead = 10

interface Material {
  city: City
  articles: number
  paragraphs: number
  years: number[]
  /** A source does not say which year it reports on. */
  undated: boolean
}

/**
 * State of which years and how much the material is: `所收材料：甲3篇40段（2021年）、乙1篇12段（2022年）；年份不一，……。`
 *
 * Said only where the years differ, or the lengths do (at least twofold): then what stands alone in one city's
 * material must be read with care. It speaks of the source list itself, so that there is no sentence to quote.
 * Paragraphs that another source tells already do not count.
 */
export function stateSources(sources: readonly Source[], cities: readonly City[]): Finding | undefined {
  if (cities.length < 2) return undefined
  const material = cities.map((city) => describe(city, sources))
  const years = [...new Set(material.flatMap((one) => one.years))].sort((a, b) => a - b)
  const lengths = lengthsOf(material)
  const [most, least] = [Math.max(...lengths), Math.min(...lengths)]
  const uneven = most >= least * unevenRatio && most - least >= unevenLead
  if (years.length < 2 && !uneven) return undefined
  const clauses: FindingPart[] = [{text: tellMaterial(material, years), evidence: []}]
  if (years.length > 1) clauses.push({text: '年份不一，数据不宜直接比较', evidence: []})
  if (uneven) clauses.push({text: '篇幅悬殊，“仅见于”只就所收材料而言', evidence: []})
  return buildFinding(clauses)
}

function describe(city: City, sources: readonly Source[]): Material {
  const own = sources.filter((source) => source.city === city)
  const years = new Set(own.flatMap(({year}) => year ?? []))
  return {
    city,
    articles: own.length,
    paragraphs: own.reduce(
      (sum, {paragraphs, republishedParagraphs}) => sum + paragraphs - republishedParagraphs,
      0
    ),
    years: [...years].sort((a, b) => a - b),
    undated: own.some(({year}) => year === null)
  }
}

function tellMaterial(material: readonly Material[], years: readonly number[]): string {
  const cities = material.map(({city}) => city)
  if (!areMany(cities)) {
    return `所收材料：${material.map(tellCity).join('、')}`
  }
  const articles = material.reduce((sum, one) => sum + one.articles, 0)
  const [first, last] = [years[0], years.at(-1)]
  const span = first === last ? tellYear(first) : `${first}至${last}年`
  const undated = material.some((one) => one.undated) ? '，部分未注明' : ''
  const lengths = lengthsOf(material)
  const told = lengths.length > 0 ? `${Math.min(...lengths)}至${Math.max(...lengths)}` : '0至0'
  // A city of which only articles on several cities tell has no article to count, and no length of its own.
  const joint = material.filter((one) => one.articles === 0).map(({city}) => city)
  const own = cities.filter((city) => !joint.includes(city))
  const others = joint.length > 0 ? `，另${countCities(joint)}见于多市合编材料` : ''
  return `所收材料：${countCities(own)}共${articles}篇，各市${told}段（${span}${undated}）${others}`
}

/** Of the cities with paragraphs of their own: an article may hold headings only. */
function lengthsOf(material: readonly Material[]): number[] {
  return material.map(({paragraphs}) => paragraphs).filter((length) => length > 0)
}

function tellCity({city, articles, paragraphs, years, undated}: Material): string {
  const told = years.map(tellYear).join('、')
  const year = told === '' ? '年份未注明' : `${told}${undated ? '，部分未注明' : ''}`
  return articles === 0 ? `${city}见于多市合编材料` : `${city}${articles}篇${paragraphs}段（${year}）`
}

function tellYear(year: number | undefined): string {
  return year === undefined ? '年份未注明' : `${year}年`
}
