import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {randomNumbers} from './random-numbers.mjs'

/**
 * Write `count` saved web pages into a folder: articles put together from the paragraphs of `fixtures/clean`, between
 * navigation, lists of links, scripts and a footer as sites of Chinese offices have them. The same pages each time.
 * Gives their size in bytes.
 */
export function makePages(folder, count) {
  const clean = new URL('../fixtures/clean/', import.meta.url)
  const paragraphs = readdirSync(clean)
    .flatMap((name) => readFileSync(new URL(name, clean), 'utf8').split('\n'))
    .map((line) =>
      line
        .replace(/<[^>]*>/g, '')
        .replace(/南昌|芜湖|南通|江西|安徽|江苏/g, '本')
        .trim()
    )
    .filter((line) => line.length > 60 && /[。；]$/.test(line) && !line.includes(':'))
  if (paragraphs.length < 20) throw new Error(`Found ${paragraphs.length} paragraphs, expected at least 20`)
  const next = randomNumbers(20221)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const cities = ['滁州', '宜昌', '柳州', '绵阳', '洛阳', '烟台', '宝鸡', '遵义']
  let size = 0
  for (let number = 0; number < count; number++) {
    const sections = ['一、推进矛盾纠纷化解', '二、建设智慧社区', '三、优化营商环境', '四、锻造过硬队伍'].map(
      (title) => {
        const texts = Array.from({length: 2 + Math.floor(next() * 3)}, () => `<p>　　${pick(paragraphs)}</p>`)
        return `<p><strong>${title}</strong></p>\n${texts.join('\n')}`
      }
    )
    const html = pageOf(`${pick(cities)}市第${number + 1}号平安建设工作综述`, sections.join('\n'), number)
    size += Buffer.byteLength(html)
    writeFileSync(join(folder, `page-${String(number).padStart(5, '0')}.html`), html)
  }
  return size
}

function pageOf(title, body, number) {
  const links = (count, name) =>
    Array.from(
      {length: count},
      (_, at) => `<li><a href="/${number}/${at}.html">${name}第${at + 1}条信息</a></li>`
    ).join('\n')
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-示例政法网</title>
<style>body{font:16px/1.8 serif}.nav li{float:left}${'.c{color:#333}'.repeat(40)}</style>
<script>var page=${number};${'function f(){return document.title}'.repeat(30)}</script></head>
<body><div class="header"><ul class="nav">${links(20, '栏目')}</ul></div>
<div class="main"><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/pa">平安建设</a></div>
<div class="left"><h1>${title}</h1><div class="info">来源：示例政法网　发布时间：2024-03-${String(1 + (number % 28)).padStart(2, '0')}　浏览次数：${number}</div>
<div id="content">${body}</div><div class="share">分享到：微信 微博</div></div>
<div class="sidebar"><h3>热点推荐</h3><ul>${links(15, '推荐')}</ul></div></div>
<div class="footer"><p>版权所有：示例政法网　电话：0000-0000000</p></div></body></html>
`
}
