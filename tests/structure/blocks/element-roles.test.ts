import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {isCentred, isNamedContent, landmarkOf} from '../../../src/structure/blocks/element-roles.js'

function elementOf(html: string): Element {
  const element = fromHtml(html, {fragment: true}).children[0]
  if (element?.type !== 'element') throw new Error('There is no element.')
  return element
}

const landmark = (html: string) => landmarkOf(elementOf(html))
const isContent = (html: string) => isNamedContent(elementOf(html))

test('knows navigation, footers and remarks by element, class and id', () => {
  expect(landmark('<nav></nav>')).toBe('sure')
  expect(landmark('<div class="page-footer"></div>')).toBe('sure')
  expect(landmark('<div id="commentList"></div>')).toBe('sure')
  expect(landmark('<div class="w1000 xgxw"></div>')).toBe('sure')
})

test('is less sure of names that some sites give to their article', () => {
  expect(landmark('<form></form>')).toBe('likely')
  expect(landmark('<div class="login"></div>')).toBe('likely')
  expect(landmark('<div class="rightSide"></div>')).toBe('likely')
  expect(landmark('<div style="DISPLAY: none"></div>')).toBe('likely')
  expect(landmark('<div hidden></div>')).toBe('likely')
})

test('leaves `header` and `top` alone, which hold the title and date of an article as often', () => {
  expect(landmark('<div class="article-top"></div>')).toBeUndefined()
  expect(landmark('<div class="header"></div>')).toBeUndefined()
})

test('takes no part of a longer word for a name, nor hidden text that a script shows', () => {
  expect(landmark('<div class="stopwatch"></div>')).toBeUndefined()
  expect(landmark('<div class="loading"></div>')).toBeUndefined()
  expect(landmark('<div id="js_content" style="visibility: hidden"></div>')).toBeUndefined()
})

test('knows the names that site programs give to the text', () => {
  expect(isContent('<div id="zoom"></div>')).toBe(true)
  expect(isContent('<div class="TRS_Editor"></div>')).toBe(true)
  expect(isContent('<td id="NewsContent"></td>')).toBe(true)
  expect(isContent('<div class="art_body"></div>')).toBe(true)
  expect(isContent('<div class="v_news_content"></div>')).toBe(true)
  expect(isContent('<div class="container"></div>')).toBe(false)
  expect(isContent('<div class="context"></div>')).toBe(false)
})

test('knows centred text by element, attribute, style and class', () => {
  expect(isCentred(elementOf('<center></center>'))).toBe(true)
  expect(isCentred(elementOf('<p align="Center"></p>'))).toBe(true)
  expect(isCentred(elementOf('<p style="text-align:center"></p>'))).toBe(true)
  expect(isCentred(elementOf('<p class="text-center"></p>'))).toBe(true)
  expect(isCentred(elementOf('<p align="right"></p>'))).toBe(false)
})
