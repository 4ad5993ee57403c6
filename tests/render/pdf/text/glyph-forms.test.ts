import {describe, expect, it} from 'vitest'
import {forms, glyphForm} from '../../../../src/render/pdf/text/glyph-forms.js'
import {fakeFace} from './fake-face.js'

const code = (character: string): number => character.codePointAt(0) ?? 0

describe('glyphForm', () => {
  it('gives the same object for the same form, so that it can be a key', () => {
    const face = fakeFace()
    const glyph = face.glyph(code('。'))
    expect(glyphForm(face, glyph, forms.cutRight)).toBe(glyphForm(face, glyph, forms.cutRight))
    expect(glyphForm(face, glyph, forms.cutRight)).not.toBe(glyphForm(fakeFace(), glyph, forms.cutRight))
  })
  it('gives nothing where the glyph stays as it is', () => {
    const face = fakeFace()
    expect(glyphForm(face, face.glyph(code('。')), 0)).toBeUndefined()
    expect(glyphForm(face, face.glyph(code('…')), forms.wide)).toBeUndefined()
  })
  it('gives nothing for PostScript outlines', () => {
    const face = fakeFace({outlines: 'cff'})
    expect(glyphForm(face, face.glyph(code('。')), forms.cutRight)).toBeUndefined()
  })
  it('cuts the white half of a mark', () => {
    const face = fakeFace()
    const closing = face.glyph(code('。'))
    const opening = face.glyph(code('（'))
    expect(glyphForm(face, closing, forms.cutRight)).toEqual({
      glyph: closing,
      advance: 500,
      stretch: 1,
      shift: 0
    })
    expect(glyphForm(face, opening, forms.cutLeft)).toEqual({
      glyph: opening,
      advance: 500,
      stretch: 1,
      shift: -500
    })
  })
  it('widens a letter towards Han', () => {
    const face = fakeFace()
    const glyph = face.glyph(code('A'))
    expect(glyphForm(face, glyph, forms.gapBefore)).toMatchObject({advance: 750, shift: 250})
    expect(glyphForm(face, glyph, forms.gapAfter)).toMatchObject({advance: 750, shift: 0})
    expect(glyphForm(face, glyph, forms.gapBefore | forms.gapAfter)).toMatchObject({
      advance: 1000,
      shift: 250
    })
  })
  it('stretches two dashes until they touch in the middle of two ems, and keeps the white at their ends', () => {
    const face = fakeFace()
    const glyph = face.glyph(code('—'))
    const ink = face.ink(glyph) ?? {left: 0, right: 0}
    const edges = (bits: number): number[] => {
      const form = glyphForm(face, glyph, bits)
      expect(form?.advance).toBe(1000)
      const {stretch = 0, shift = 0} = form ?? {}
      return [ink.left, ink.right].map((edge) => Math.round(edge * stretch + shift))
    }
    expect(edges(forms.firstDash)).toEqual([40, 1008])
    expect(edges(forms.innerDash)).toEqual([-8, 1008])
    expect(edges(forms.lastDash)).toEqual([-8, 960])
    expect(edges(forms.dash)).toEqual([40, 960])
  })
  it('leaves dashes alone that touch by themselves', () => {
    const face = fakeFace({glyphs: {'—': {advance: 1000, ink: [0, 1000]}}})
    expect(glyphForm(face, face.glyph(code('—')), forms.firstDash)).toBeUndefined()
  })
  it('puts a narrow opening quotation mark at the right of its square', () => {
    const face = fakeFace({glyphs: {'“': {advance: 350, ink: [30, 320]}}})
    expect(glyphForm(face, face.glyph(code('“')), forms.wideOpening)).toMatchObject({
      advance: 1000,
      shift: 650
    })
    expect(glyphForm(face, face.glyph(code('“')), forms.wideOpening | forms.cutLeft)).toMatchObject({
      advance: 500,
      shift: 150
    })
  })
})
