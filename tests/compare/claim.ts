import type {Evidence} from '../../src/model/comparison.js'

/** `甲、乙两市`, `甲、乙、丙等9市`, `另有9市`: who is named, and of how many it speaks. */
export interface CityList {
  named: string[]
  count: number
}

/** `“P”“Q”等3项做法`: what is named, of how many, and whether figures on it are meant (`的数据`). */
export interface NameList {
  named: string[]
  count: number
  figures: boolean
}

/** What one part of a statement claims, as its words say it. `items`: of how many practices just told it speaks. */
export type Claim = Said & {text: string; evidence: readonly Evidence[]}

/** A claim without its words. */
export type Said =
  | {kind: 'did' | 'planned'; cities: CityList; names: NameList}
  | {kind: 'only-planned'; cities: CityList; items?: number}
  | {kind: 'sole'; city: string; names: NameList}
  | {kind: 'unseen'; cities: CityList; items?: number}
  | {
      kind: 'figure'
      city?: string
      told: string
      scope?: string
      year?: number
      by: 'text' | 'article' | 'none'
    }
  | {kind: 'caution'; more: number; reasons: string[]}
  | {kind: 'material'; city: string; articles: number; paragraphs: number; years: string}
  | {kind: 'materials'; cities: number; articles: number; least: number; most: number; years: string}
  | {kind: 'joint'; count: number; city?: string}
  | {kind: 'most'; cities: CityList; theme: string; percent?: number}
  | {kind: 'brands'; city: string; names: string[]}
  | {kind: 'more-brands'; count: number}
  | {kind: 'terms'; city: string; terms: Array<{term: string; sentences: number; elsewhere: number}>}
  | {kind: 'remark'; words: string}
  | {kind: 'unknown'}

/** A statement read back: what it is about, and what its parts claim. */
export interface Statement {
  about: 'practices' | 'row' | 'figures' | 'materials' | 'most' | 'brands' | 'terms' | 'none'
  /** Name of the theme or row. */
  name: string
  /** The city of `仅见于甲材料的有`. */
  city?: string
  claims: Claim[]
}
