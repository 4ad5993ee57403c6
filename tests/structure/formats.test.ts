import {expect, test} from 'vitest'
import {articleOf, outline} from './outline.js'

test('reads a Jekyll post of `<p>` lines with front matter and a link footer', async () => {
  const text = `---
layout: post
title: "常州样本 ——去年工作回眸"
date: 2022-02-17 10:20:30 +0800
---
<p>常州市去年化解纠纷9600多件，群众满意度提升。</p>
 <p>守护样本安宁</p>
 <p>常州市守牢底线，防住风险，治安持续向好。</p>
 <p>本报记者刘样本</p><p class="em">（文章来源：示例日报）</p>

<http://news.example.com/share?id=1>

[返回示例日报新闻](//example.com/a.html)｜[返回首页](//example.com/)`
  expect(await outline(text, 'markdown')).toEqual([
    'paragraph: 常州市去年化解纠纷960…',
    'heading 1: 守护样本安宁',
    'paragraph: 常州市守牢底线，防住风险…',
    'meta: layout: post…',
    'byline: 本报记者刘样本',
    'meta: （文章来源：示例日报）',
    'boilerplate: http://news.…',
    'boilerplate: [返回示例日报新闻](/…'
  ])
  const article = await articleOf(text, 'markdown')
  expect(article.data).toMatchObject({
    title: '常州样本 ——去年工作回眸',
    city: '常州',
    published: '2022-02-17',
    year: 2021,
    authors: ['刘样本'],
    outlet: '示例日报'
  })
  expect(article.children[0]?.position?.start).toEqual({line: 6, column: 4})
})

test('reads Markdown: emphasis beside Chinese marks, headings, lists, a line with an image', async () => {
  const text = `---
title: 【示例日报】平安常州绣出来
author: 赵样本
---
# 平安常州绣出来

常州市去年化解矛盾纠纷1.5万件，*排查隐患*3000处。

## 一、抓前端

**源头治理。**建立排查机制，做到早发现、早介入、早处置。

![](a.jpg)
网格员入户走访

## 二、抓末端

1. 建好平台。
2. 用好队伍。
`
  expect(await outline(text, 'markdown')).toEqual([
    'paragraph: 常州市去年化解矛盾纠纷1…',
    'heading 1: 一、抓前端',
    'paragraph [源头治理]: 源头治理。建立排查机制，…',
    'caption: 网格员入户走访',
    'heading 1: 二、抓末端',
    'paragraph: 1.建好平台。',
    'paragraph: 2.用好队伍。',
    'meta: title: 【示例日报…',
    'title: 平安常州绣出来'
  ])
  expect((await articleOf(text, 'markdown')).data).toMatchObject({
    title: '平安常州绣出来',
    authors: ['赵样本']
  })
})

test('does not take an indented Chinese paragraph for code, nor a line of dashes for a heading mark', async () => {
  const text = `    样本市守牢底线，群众安居乐业。
---
    样本市化解纠纷900件，群众满意。`
  expect((await outline(text, 'markdown')).filter((line) => line.startsWith('paragraph'))).toHaveLength(2)
})

test('finds the article of a saved page among navigation, margin and footer', async () => {
  const text = `<!DOCTYPE html>
<html><head><title>小网格托起大平安_示例长安网</title>
<meta name="PubDate" content="2023-08-09 10:00"><script>var a = "脚本。"</script></head>
<body><div class="nav"><a href="/">首页</a> <a href="/a">要闻</a></div>
<div class="main"><h1>小网格托起大平安</h1>
<div class="info">来源：示例长安网 <span>作者：孙样本</span></div>
<div class="text"><p>　　扬州市邗江区把网格建在群众身边，今年以来办理事项2.6万件。</p>
<p><strong>一网统揽</strong></p>
<p>全区划分网格860个，<br>
配备网格员900名。</p>
<p><img src="a.jpg"></p><p><img src="b.jpg">群众点赞</p>
<p><strong>一呼百应</strong></p>
<p><strong>联动处置。</strong>部门报到、街道吹哨，平均处置时间缩短到2小时以内。</p></div></div>
<div class="side"><p>热门：这里是另一篇文章的摘要，它有一个完整的句子。</p></div>
<div class="footer">版权所有：示例长安网</div></body></html>`
  expect(await outline(text, 'html')).toEqual([
    'paragraph: 扬州市邗江区把网格建在群…',
    'heading 1: 一网统揽',
    'paragraph: 全区划分网格860个，配…',
    'caption: 群众点赞',
    'heading 1: 一呼百应',
    'paragraph [联动处置]: 联动处置。部门报到、街道…',
    'title: 小网格托起大平安_示例长…',
    'markup: var a = "脚本。…',
    'boilerplate: 首页 要闻',
    'title: 小网格托起大平安',
    'meta: 来源：示例长安网 作者：…',
    'boilerplate: 热门：这里是另一篇文章的…',
    'boilerplate: 版权所有：示例长安网'
  ])
  expect((await articleOf(text, 'html')).data).toMatchObject({
    title: '小网格托起大平安',
    city: '扬州',
    published: '2023-08-09',
    year: 2023,
    authors: ['孙样本'],
    outlet: '示例长安网'
  })
})

test('takes the readings of ruby out of the text', async () => {
  const article = await articleOf(
    '<p>样本市<ruby>衢<rt>qú</rt></ruby>江街道化解纠纷900件，群众满意。</p>',
    'html'
  )
  expect(article.children[0]).toMatchObject({children: [{value: '样本市衢江街道化解纠纷900件，群众满意。'}]})
})

test('joins the lines of wrapped text and leaves its title alone', async () => {
  const text = `平安建设进万家

    样本市坚持把矛盾纠纷化解放在首位，去年共调处各类
纠纷2.3万件，调解成功率98.5%，群众满意度连续五年位
居全省前列。
    在样本街道，网格员和民警、律师组成联合服务队，每
周走访居民，把问题解决在家门口。`
  const article = await articleOf(text)
  expect(article.data.title).toBe('平安建设进万家')
  expect(article.children).toHaveLength(2)
  expect(article.children[0]?.position).toMatchObject({start: {line: 3, column: 5}, end: {line: 5}})
})

test('joins a line that begins with a comma, but not the points of a list', async () => {
  const text = `回望去年，样本市成绩喜人——
去年，建成驿站100家，打通了最后一米；
去年，发案数下降20%
，破案率上升9%；
全年无重大案件。`
  expect((await articleOf(text)).children).toHaveLength(4)
})

test('takes the words for a picture in Markdown for its caption, a file name for markup', async () => {
  const text =
    '样本市走访企业40家，群众满意。\n\n![图为样本市走访企业](a.jpg)\n\n![b.jpg](b.jpg)\n\n样本市化解纠纷20件。\n'
  expect(await outline(text, 'markdown')).toEqual([
    'paragraph: 样本市走访企业40家，群…',
    'caption: 图为样本市走访企业',
    'paragraph: 样本市化解纠纷20件。',
    'markup: b.jpg'
  ])
})

test('keeps the table that closes an article, and leaves one behind the footer out', async () => {
  const rows =
    '<table><tr><td>项目</td><td>数量</td></tr><tr><td>走访企业</td><td>320家</td></tr><tr><td>审结案件</td><td>96件</td></tr></table>'
  const text = `<div><p>样本市去年走访企业，群众满意，成效明显。</p>${rows}<p>版权所有：示例网</p>${rows}</div>`
  const lines = await outline(text, 'html')
  expect(lines.filter((line) => line.startsWith('paragraph'))).toEqual([
    'paragraph: 样本市去年走访企业，群众…',
    'paragraph: 项目 数量',
    'paragraph: 走访企业 320家',
    'paragraph: 审结案件 96件'
  ])
  expect(lines.filter((line) => line.startsWith('boilerplate'))).toHaveLength(4)
})
