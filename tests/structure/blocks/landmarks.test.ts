import {expect, test} from 'vitest'
import {readHtmlPage} from '../../../src/structure/blocks/html-page.js'

/** What stands in a landmark. */
function landmarksIn(html: string): string[] {
  return readHtmlPage(html).blocks.flatMap(({text, hints}) => (hints.landmark ? [text] : []))
}

const article = '<p>样本市推进平安建设，化解纠纷4万件。</p><p>群众安全感连年上升，满意度居全市前列。</p>'

test('takes navigation, footers and named boxes for landmarks', () => {
  const html = `<nav>首页</nav><div class="share">分享到</div>${article}<footer>版权</footer>`
  expect(landmarksIn(html)).toEqual(['首页', '分享到', '版权'])
})

test('takes a likely name for no landmark when it holds most of the text', () => {
  expect(landmarksIn(`<form><div id="login">用户名</div>${article}</form>`)).toEqual(['用户名'])
  expect(landmarksIn(`<div class="login">${article}</div>`)).toEqual([])
})

test('takes a hidden copy of the article for a landmark, and the only text for none', () => {
  const copy = `<div style="display:none">${article}</div>`
  expect(landmarksIn(`<div>${article}</div>${copy}`)).toHaveLength(2)
  expect(landmarksIn(copy)).toEqual([])
})

test('takes even a sure name for no landmark when it holds all of the text', () => {
  expect(landmarksIn(`<div class="sidebar">${article}</div>`)).toEqual([])
  expect(landmarksIn(`<div class="sidebar"><p>热点新闻。</p></div>${article}`)).toEqual(['热点新闻。'])
})

test('keeps the head of the article: title, date and source under `share` or `side`', () => {
  const head =
    '<div class="share-title"><h1>以样本之治守护平安</h1></div><div class="side">2024-03-05 来源：示例日报</div>'
  expect(landmarksIn(`<div class="side">示例网</div>${head}${article}`)).toEqual(['示例网'])
  expect(landmarksIn(`${article}<div class="share">返回顶部</div>`)).toEqual(['返回顶部'])
})

const remark = (text: string) => `<li><b>网友</b><p>${text}</p><em>09-21 12:30 回复</em></li>`

test('takes remarks of readers for landmarks, whatever their class, and drops no text behind them', () => {
  const list = `<ul>${remark('这个办法真好。')}${remark('希望多开几场。')}${remark('为检察官点赞。')}</ul>`
  const {blocks} = readHtmlPage(
    `<div>${article.repeat(3)}</div>${list}<div><p>天气转凉，注意添衣。</p></div>`
  )
  expect(blocks.filter(({hints}) => hints.landmark)).toHaveLength(9)
  expect(blocks.at(-1)).toMatchObject({text: '天气转凉，注意添衣。', hints: {outside: true}})
})

test('takes other boxes between title and text for landmarks still', () => {
  const box = '<div class="top-bar">2024-03-05 来源：示例日报</div><div class="hot">自动播放开关</div>'
  expect(landmarksIn(`<h1>以样本之治守护平安</h1>${box}${article}`)).toEqual(['自动播放开关'])
})
