import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {blockStyle, captionPlace, wordsOf} from '../../src/render/block-style.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})
const bold = (value: string): Paragraph => paragraph({type: 'strong', children: [text(value)]})
const image: PhrasingContent = {type: 'image', url: 'chart.png', alt: '柱状图'}
const picture = paragraph(image)
const table: RootContent = {type: 'table', children: []}
const comment: RootContent = {type: 'comment', value: ' 图 '}
const root = (...children: RootContent[]): Root => ({type: 'root', children})

test('takes a bold paragraph before a picture for its caption', () => {
  expect(blockStyle(root(bold('图1　𠮷镇覆盖情况'), picture), 0)).toBe('caption')
})

test('takes a bold paragraph behind a picture for its caption', () => {
  const parent = root(picture, bold('图1　“一站式”覆盖情况'), paragraph(text('正文')))
  expect(blockStyle(parent, 1)).toBe('caption')
  expect(captionPlace(parent, 1)).toBe('below')
})

test('takes a bold paragraph between a picture and a table for that of the table', () => {
  const parent = root(picture, bold('表1'), table)
  expect(captionPlace(parent, 1)).toBe('above')
})

test('takes a bold paragraph between two pictures for that of the first', () => {
  expect(captionPlace(root(picture, bold('图1'), picture), 1)).toBe('below')
})

test('sees a picture through a comment', () => {
  expect(blockStyle(root(picture, comment, bold('图1')), 2)).toBe('caption')
})

test('takes several pictures in one paragraph, linked or not, for a picture', () => {
  const linked: PhrasingContent = {type: 'link', url: 'https://a.example', children: [image]}
  expect(blockStyle(root(bold('图1'), paragraph(image, text('\n'), linked)), 0)).toBe('caption')
})

test('leaves a bold paragraph beside text with a picture in it', () => {
  const parent = root(bold('要点'), paragraph(text('见'), image), bold('又'))
  expect([blockStyle(parent, 0), blockStyle(parent, 2)]).toEqual(['body', 'body'])
})

test('leaves a paragraph that is bold only at its beginning', () => {
  const opening = paragraph({type: 'strong', children: [text('要点：')]}, text('见下图。'))
  expect(blockStyle(root(opening, picture), 0)).toBe('body')
})

test('leaves a bold paragraph one paragraph away from a picture', () => {
  expect(blockStyle(root(bold('要点'), paragraph(text('正文')), picture), 0)).toBe('body')
})

test('leaves a paragraph of blanks beside a bold one', () => {
  expect(blockStyle(root(bold('要点'), paragraph(text('　 '))), 0)).toBe('body')
})

const heading = (depth: 4 | 5 | 6): RootContent => ({type: 'heading', depth, children: [text('１')]})

test('gives the headings below the third level one style', () => {
  const parent = root(heading(4), heading(5), heading(6))
  expect([0, 1, 2].map((index) => blockStyle(parent, index))).toEqual(['heading3', 'heading4', 'heading4'])
})

const masthead: RootContent = {type: 'masthead', children: []}

test('takes a bold paragraph right before the head of a 简报 for its notice, and no other one', () => {
  expect(blockStyle(root(bold('内部资料'), masthead), 0)).toBe('mastheadNotice')
  expect(blockStyle(root(bold('内部资料'), paragraph(text('甲')), masthead), 0)).toBe('body')
})

test('takes off the emphasis that only marks a style, and leaves other emphasis', () => {
  expect(wordsOf(bold('表1'), 'caption')).toEqual([text('表1')])
  expect(wordsOf(bold('要点'), 'body')).toEqual(bold('要点').children)
})
