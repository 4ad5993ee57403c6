import {expect, test} from 'vitest'
import {PageContent} from '../../../../src/render/pdf/paint/page-content.js'
import {shortNumber} from '../../../../src/render/pdf/paint/short-number.js'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'

const root = new StructureElement('Document', undefined)

test('marks what is drawn for an element once, until another one comes', () => {
  const [paragraph, note] = [new StructureElement('P', root), new StructureElement('Note', root)]
  const content = new PageContent(3)
  for (const element of [paragraph, paragraph, note, paragraph]) {
    content.mark(element)
    content.moveTo(1, 2)
    content.showText('<0001> Tj', 1)
  }
  expect(content.finish().split('\n')).toEqual([
    '/P <</MCID 0>> BDC',
    'BT',
    '1 0 0 -1 1 2 Tm',
    '<0001> Tj',
    '<0001> Tj',
    'ET',
    'EMC',
    '/Note <</MCID 1>> BDC',
    'BT',
    '1 0 0 -1 1 2 Tm',
    '<0001> Tj',
    'ET',
    'EMC',
    '/P <</MCID 2>> BDC',
    'BT',
    '1 0 0 -1 1 2 Tm',
    '<0001> Tj',
    'ET',
    'EMC'
  ])
  expect(content.marks).toBe(3)
  expect(paragraph.kids).toEqual([
    {page: 3, mcid: 0},
    {page: 3, mcid: 2}
  ])
})

test('numbers no artifact', () => {
  const content = new PageContent(0)
  content.mark('artifact')
  content.mark('pagination')
  expect(content.finish()).toBe('/Artifact BMC\nEMC\n/Artifact <</Type /Pagination>> BDC\nEMC')
  expect(content.marks).toBe(0)
})

test('writes type, colours and line only where they change', () => {
  const content = new PageContent(0)
  for (const colour of ['#000000', '#12355b', '#12355b']) {
    content.setType('F1', 10.5, 0, colour)
    content.setStroke(colour, 0.5, undefined)
    content.spacing = 0.25
  }
  content.setType('F1', 7, 3.5, '#12355b')
  content.setStroke('#12355b', 0.5, 4)
  expect(content.finish().split('\n')).toEqual([
    '/F1 10.5 Tf',
    '0.5 w',
    '0.25 Tc',
    '0.071 0.208 0.357 rg',
    '0.071 0.208 0.357 RG',
    '/F1 7 Tf',
    '3.5 Ts',
    '1 J [0 4] 0 d'
  ])
})

test('ends a text before anything else is drawn', () => {
  const content = new PageContent(0)
  content.moveTo(1, 2)
  content.draw('0 0 1 1 re', 'f')
  content.moveTo(1, 2)
  expect(content.finish().split('\n').slice(0, 6)).toEqual([
    'BT',
    '1 0 0 -1 1 2 Tm',
    'ET',
    '0 0 1 1 re',
    'f',
    'BT'
  ])
})

test('writes numbers short, without exponent and without -0', () => {
  expect(shortNumber(-0.0001, 3)).toBe('0')
  expect(shortNumber(12, 3)).toBe('12')
  expect(shortNumber(0.000_011, 5)).toBe('0.00001')
  expect(shortNumber(1_234_567.8999, 3)).toBe('1234567.9')
})
