import {describe, expect, it} from 'vitest'
import {characterClass, characterClasses} from '../../../../src/render/pdf/text/character-class.js'

type Name = keyof typeof characterClasses

const classesOf = (text: string): Name[] =>
  Array.from(text, (character) => {
    const found = characterClass(character.codePointAt(0) ?? 0)
    // The keys of a constant object.
    return (
      (Object.keys(characterClasses) as Name[]).find((name) => characterClasses[name] === found) ?? 'sign'
    )
  })

const all = (text: string): Name[] => [...new Set(classesOf(text))]

describe('characterClass', () => {
  it('knows Han of all planes, kana and bopomofo', () => {
    expect(all('中㐀𠀀𠮷\u{2b820}\u{30000}あアㄅ〇한')).toEqual(['han'])
  })
  it('knows letters of several scripts', () => {
    expect(all('aZéßΩжאبकก')).toEqual(['letter'])
  })
  it('tells opening from closing marks', () => {
    expect(all('（《〈「『【〔［｛“‘')).toEqual(['opening'])
    expect(all('，。、；：？！）》〉」』】〕］｝”’')).toEqual(['closing'])
  })
  it('tells Latin marks from Chinese ones', () => {
    expect(all('([{')).toEqual(['latinOpening'])
    expect(all(')]},.;:!?')).toEqual(['latinClosing'])
    expect(all('"\'')).toEqual(['straightQuote'])
  })
  it('tells what stands before a number from what stands behind it', () => {
    expect(all('￥¥$£€')).toEqual(['prefix'])
    expect(all('%％‰℃°')).toEqual(['postfix'])
  })
  it('tells digits as wide as Han from others', () => {
    expect(classesOf('1１A Ａ')).toEqual(['digit', 'wideWord', 'letter', 'blank', 'wideWord'])
  })
  it('tells dashes, hyphens and waves apart', () => {
    expect(classesOf('—-–～…')).toEqual(['dash', 'hyphen', 'hyphen', 'nonStarter', 'ellipsis'])
  })
  it('tells spaces at which lines break from others', () => {
    expect(classesOf(' 　\u00a0\u200b\u2060\u2003')).toEqual([
      'blank',
      'wideBlank',
      'noBreakBlank',
      'breakHere',
      'noBreakHere',
      'blank'
    ])
  })
  it('knows what belongs to the character before it', () => {
    expect(all('\u0301\u20e3\u3099\u0e31\u093f\u{1f3fd}')).toEqual(['attached'])
    expect(all('\ufe0f\u{e0100}\u00ad\u0007')).toEqual(['unseen'])
    expect(classesOf('\u200d🇨')).toEqual(['joiner', 'regionalIndicator'])
  })
  it('knows signs as wide as Han, and others', () => {
    expect(all('①★■→㎡㈠😀🈶')).toEqual(['wideSign'])
    expect(all('+=@#&*_~|<>^`\\')).toEqual(['sign'])
  })
  it('has a class for every code point', () => {
    const classes = new Set<number>(Object.values(characterClasses))
    const unknown: number[] = []
    for (let code = 0; code <= 0x10ffff; code += code < 0x20000 ? 1 : 997) {
      if (!classes.has(characterClass(code))) unknown.push(code)
    }
    expect(unknown).toEqual([])
  })
})
