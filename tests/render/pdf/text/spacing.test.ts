import {describe, expect, it} from 'vitest'
import {forms} from '../../../../src/render/pdf/text/glyph-forms.js'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import {fakeFace, fakeFormat, findIn} from './fake-face.js'
import {shape, widthsOf} from './shape-sample.js'

const widths = (text: string): number[] => widthsOf(shape(text))
const formsOf = (text: string): number[] => [...shape(text).forms]

describe('marks that meet', () => {
  it('leave a lone mark its square', () => {
    expect(widths('好，好（好）好')).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 1000])
  })
  it('take half of the first of two closing marks', () => {
    expect(widths('好。”')).toEqual([1000, 500, 1000])
    expect(widths('好》）。')).toEqual([1000, 500, 500, 1000])
  })
  it('take half of a closing mark before an opening one', () => {
    expect(widths('：“好')).toEqual([500, 1000, 1000])
  })
  it('take half of the second of two opening marks', () => {
    expect(widths('（《好')).toEqual([1000, 500, 1000])
  })
  it('take half of a mark towards a middle dot or a full-width space', () => {
    expect(widths('》·《')).toEqual([500, 500, 500])
    expect(widths('。　“')).toEqual([500, 1000, 500])
  })
  it('take half of a closing mark before —— and ……, and of an opening one behind a blank', () => {
    expect(widths('”——')[0]).toBe(500)
    expect(widths('”……')[0]).toBe(500)
    for (const text of ['好——', '：……', '。……', '，——']) expect(widths(text)[0]).toBe(1000)
    expect(widths('）——')[0]).toBe(500)
    expect(widths('。 “好')).toEqual([500, 250, 500, 1000])
    expect(widths('好 “好')).toEqual([1000, 250, 500, 1000])
    expect(widths('——“好')[2]).toBe(500)
    expect(widths('……（好')[2]).toBe(500)
  })
  it('take half of a closing mark before a blank or a raised mark, but not before a raised mark behind Han', () => {
    const format = fakeFormat()
    const raised = (before: string) =>
      widthsOf(
        shapeText([
          {kind: 'text', text: before, format},
          {kind: 'text', text: '[1]', format: fakeFormat({rise: 3}), tied: true}
        ])
      )[before.length - 1]
    expect(raised('好。')).toBe(500)
    expect(raised('好”')).toBe(500)
    expect(raised('好')).toBe(1000)
    expect(widths('好。 好')).toEqual([1000, 500, 250, 1000])
  })
  it('take nothing where an opening mark meets a closing one', () => {
    expect(widths('（）')).toEqual([1000, 1000])
  })
  it('give two of ？！ one em together', () => {
    expect(widths('吗？！好')).toEqual([1000, 500, 500, 1000])
    expect(widths('吗？好')).toEqual([1000, 1000, 1000])
  })
  it('stay whole where the ink leaves no room, as in the middle of a Traditional square', () => {
    const centred = fakeFace({glyphs: {'。': {advance: 1000, ink: [400, 600]}}})
    expect(widthsOf(shape('好。”', fakeFormat({findFace: findIn(centred)})))).toEqual([1000, 1000, 1000])
  })
  it('stay whole in a face with PostScript outlines', () => {
    const cff = fakeFormat({findFace: findIn(fakeFace({outlines: 'cff'}))})
    const text = shape('好。”A', cff)
    expect(widthsOf(text)).toEqual([1000, 1000, 1000, 500])
    expect([...text.forms]).toEqual([0, 0, 0, 0])
  })
  it('meet over the border of two formats', () => {
    const text = shapeText([
      {kind: 'text', text: '好。', format: fakeFormat()},
      {kind: 'text', text: '”', format: fakeFormat({colour: '#ff0000'})}
    ])
    expect(widthsOf(text)).toEqual([1000, 500, 1000])
  })
})

describe('dashes, dots and quotation marks', () => {
  it('join —— and give it two ems', () => {
    expect(widths('好——好')).toEqual([1000, 1000, 1000, 1000])
    expect(formsOf('好——好')).toEqual([0, forms.firstDash, forms.lastDash, 0])
    expect(formsOf('———')).toEqual([forms.firstDash, forms.innerDash, forms.lastDash])
  })
  it('give a single — an em between Han and between digits, but not in an English sentence', () => {
    expect(widths('京—沪')).toEqual([1000, 1000, 1000])
    expect(widths('2020—2026')[4]).toBe(1000)
    expect(widths('so—well')[2]).toBe(890)
  })
  it('give · half an em, but not in a Latin word', () => {
    expect(widths('甲·乙')[1]).toBe(500)
    expect(widths('kW·h')[2]).toBe(330)
  })
  it('widen the quotation marks of a face where they are narrow', () => {
    const glyphs = {
      '“': {advance: 350, ink: [30, 300] as [number, number]},
      '”': {advance: 350, ink: [30, 300] as [number, number]}
    }
    const text = shape('称“好”的', fakeFormat({findFace: findIn(fakeFace({glyphs}))}))
    expect(widthsOf(text)).toEqual([1000, 1000, 1000, 1000, 1000])
    expect([...text.forms]).toEqual([0, forms.wideOpening, 0, forms.wideClosing, 0])
  })
  it('squeeze widened quotation marks like others', () => {
    const glyphs = {'”': {advance: 350, ink: [30, 300] as [number, number]}}
    const text = shape('好”。', fakeFormat({findFace: findIn(fakeFace({glyphs}))}))
    expect(widthsOf(text)).toEqual([1000, 500, 1000])
    expect(text.forms[1]).toBe(forms.wideClosing | forms.cutRight)
  })
  it('set ’ between Latin letters as an apostrophe, from the face of the letters if that has one', () => {
    expect(widths('it’s')[2]).toBe(540)
    const latin = fakeFace({glyphs: {'’': {advance: 300, ink: [80, 220]}}})
    const han = fakeFace()
    const findFace = (code: number) => findIn(code < 0x100 ? latin : han)(code)
    const text = shape('it’s', fakeFormat({findFace}))
    expect(widthsOf(text)[2]).toBe(300)
    expect(text.faces[text.face[2] ?? -1]).toBe(latin)
  })
  it('keep ’ a quotation mark behind Han', () => {
    expect(widths('‘枫桥’a')).toEqual([1000, 1000, 1000, 1000, 500])
  })
})

describe('digits', () => {
  const narrowOne = fakeFormat({findFace: findIn(fakeFace({glyphs: {'1': {advance: 420, ink: [80, 340]}}}))})

  it('are as wide as the widest of their face, with or without a gap', () => {
    expect(widthsOf(shape('1012', narrowOne))).toEqual([500, 500, 500, 500])
    expect(widthsOf(shape('共1件', narrowOne))).toEqual([1000, 1000, 1000])
  })
  it('stay as they are drawn where they are of one width', () => {
    expect(formsOf('2025')).toEqual([0, 0, 0, 0])
  })
})

describe('the gap between Han and Latin', () => {
  it('is a quarter of an em of the Latin side, in both orders', () => {
    expect(widths('用AI做')).toEqual([1000, 750, 750, 1000])
    expect(formsOf('用AI做')).toEqual([0, forms.gapBefore, forms.gapAfter, 0])
    expect(widths('第5名')).toEqual([1000, 1000, 1000])
  })
  it('is not added to a blank, a mark or a sign', () => {
    expect(widths('用 AI 做')).toEqual([1000, 250, 500, 500, 250, 1000])
    expect(widths('，A（B）')).toEqual([1000, 500, 1000, 500, 1000])
    expect(widths('达9%的')).toEqual([1000, 750, 500, 1000])
  })
  it('is not added beside full-width letters, ① or emoji', () => {
    expect(widths('Ａ中①5')).toEqual([1000, 1000, 1000, 500])
  })
  it('is added between bold and regular text, but not beside a raised mark', () => {
    const format = fakeFormat()
    const text = shapeText([
      {kind: 'text', text: '共', format},
      {kind: 'text', text: '5', format: fakeFormat({colour: '#ff0000'})},
      {kind: 'text', text: '件', format},
      {kind: 'text', text: '1', format: fakeFormat({rise: 3}), tied: true},
      {kind: 'text', text: '又', format}
    ])
    expect(widthsOf(text)).toEqual([1000, 1000, 1000, 500, 1000])
  })
  it('is as wide as the Latin text is large', () => {
    const text = shapeText([
      {kind: 'text', text: '共', format: fakeFormat()},
      {kind: 'text', text: 'A', format: fakeFormat({size: 20})}
    ])
    expect(text.advances[1]).toBeCloseTo(15)
  })
})
