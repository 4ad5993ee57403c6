import {describe, expect, it} from 'vitest'
import {forms} from '../../../../src/render/pdf/text/glyph-forms.js'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import {fakeFace, fakeFormat, findIn} from './fake-face.js'
import {shape, widthsOf} from './shape-sample.js'

describe('shapeText', () => {
  it('gives one entry for each character, also beyond the BMP', () => {
    const text = shape('𠮷人')
    expect(text.length).toBe(2)
    expect([...text.codes.subarray(0, 2)]).toEqual([0x20bb7, 0x4eba])
    expect(widthsOf(text)).toEqual([1000, 1000])
  })
  it('replaces lone surrogates', () => {
    expect([...shape('\ud842人\udfb7').codes]).toEqual([0xfffd, 0x4eba, 0xfffd])
  })
  it('names each format and each face once', () => {
    const format = fakeFormat()
    const other = fakeFormat({findFace: format.findFace, colour: '#ff0000'})
    const text = shapeText([
      {kind: 'text', text: '甲', format},
      {kind: 'text', text: '乙', format: other},
      {kind: 'text', text: '丙', format}
    ])
    expect(text.formats).toEqual([format, other])
    expect([...text.format]).toEqual([0, 1, 0])
    expect(text.faces).toHaveLength(1)
  })
  it('tells where anchors and pictures stand', () => {
    const format = fakeFormat()
    const text = shapeText([
      {kind: 'anchor', anchor: {destination: 'a'}},
      {kind: 'text', text: '甲乙', format},
      {kind: 'anchor', anchor: {footnote: '1'}},
      {kind: 'picture', width: 33, height: 44, id: 7}
    ])
    expect(text.anchors).toEqual([
      {at: 0, anchor: {destination: 'a'}},
      {at: 2, anchor: {footnote: '1'}}
    ])
    expect(text.pictures.get(2)).toEqual({width: 33, height: 44, id: 7})
    expect(text.advances[2]).toBe(33)
  })
  it('shapes a paragraph of a picture alone, and one of nothing', () => {
    expect(shapeText([{kind: 'picture', width: 33, height: 44, id: 7}]).length).toBe(1)
    expect(shapeText([]).length).toBe(0)
  })
  it('keeps joiners and variation selectors in the text and draws nothing of them', () => {
    const text = shape('👨‍👩❤\ufe0f')
    expect([...text.codes.subarray(0, text.length)]).toEqual([0x1f468, 0x200d, 0x1f469, 0x2764, 0xfe0f])
    expect(widthsOf(text)).toEqual([1000, 0, 1000, 1000, 0])
    expect(text.forms[1]).toBe(forms.unseen)
    expect(text.glyphs[1]).toBe(text.formats[0]?.findFace(0x20).glyph)
  })
  it('sets rare spaces that no font has as a common one', () => {
    const face = fakeFace({lacks: '\u2003\u00a0'})
    const text = shape('a\u2003b\u00a0c', fakeFormat({findFace: findIn(face)}))
    expect(text.glyphs[1]).toBe(face.glyph(0x20))
    expect(text.glyphs[3]).toBe(face.glyph(0x20))
  })
})
