import {fileURLToPath} from 'node:url'
import type {Picture, ReportDocument} from '../../../../src/model/document.js'
import type {Layout} from '../../../../src/model/layout.js'
import {loadLayout} from '../../../../src/template/load.js'
import {toTree} from '../../../../src/template/to-tree.js'
import {sampleLayout} from '../../sample-layout.js'
import {makePng} from '../paint/make-png.js'

/** A small document that shows one thing that the PDF does. */
export interface Golden {
  name: string
  layout: Layout
  markdown: string
}

const noLine = {...sampleLayout.header, text: '', first: ''}
const header = {...sampleLayout.header, distance: 14}
const footer = {...sampleLayout.footer, distance: 14}

/** The sample layout on a page so small that few lines fill it: 24 characters of 10.5 pt a line. */
function small(height: number, changes: Partial<Layout> = {}): Layout {
  const margin = {top: 30, right: 24, bottom: 30, left: 24}
  const page = {width: 252 + 48, height: height + 60, margin, mirrored: false}
  return {...sampleLayout, page, header: noLine, footer: noLine, ...changes}
}

const {body} = sampleLayout.styles
const tracked = {...sampleLayout.styles, body: {...body, tracking: 0.6}}
const {table} = sampleLayout
const jianbao = await loadLayout(fileURLToPath(new URL('../../../../templates/jianbao', import.meta.url)))

/** All documents. Each page that they make must be looked at when they change. */
export const goldens: readonly Golden[] = [
  {
    name: 'punctuation',
    layout: small(400),
    markdown: `
甲市提出“有事好商量”——先听，再议，后办……乙市则把《议事办法（试行）》、《调解规程》印发各镇（街道），要求“小事不出村”，“大事不出镇”。

“开头的引号”靠边站；《开头的书名号》也靠边。行末遇到逗号和句号，照样收紧，不留半格空白。（括号开头）的行与“引号收尾”的行左右都要齐。

丙市说：“他们讲过‘先议后办’。”……丁·示例、戊·示例两人到场——一问一答——到深夜！？`
  },
  {
    name: 'latin',
    layout: small(400),
    markdown: `
到2024年底，甲市建成12个“一站式”中心，受理3.6万件，办结率98.5%，同比上升4.2个百分点；ISO 9001认证、AI辅助、5G专网和24小时App（Version 2.0）都已用上。

It’s a short English sentence, set between Chinese ones, that is long enough to be broken over two lines. 中文接着English再接中文。

全角１２３与半角123，A/B两类，约40%–60%，面积15km²，气温-3℃，GB/T 9704—2012。`
  },
  {
    name: 'numbers',
    layout: small(150),
    markdown: `
## 全市各镇街道今年以来一共已办成36项小事

全市各镇街道今年以来一共办成了大大小小的事36项，其中一半以上是邻里之间的小事，另外一半则是些别的什么事情，说来话长。`
  },
  {
    name: 'page-ends',
    layout: small(95),
    markdown: `
第一段有三行，页上还有五行的地方：前三行给它，余下的两行本可以给标题，但是标题要与下一段在一起，所以移到下一页。

## 标题不留在页底

第二段有五行，本页在标题之下只剩三行不到，于是这一段要断开，两页各有至少两行，不让一行孤零零地留在页底或者页首，这叫做孤行控制；写到这里应当有四五行的样子，再补上半句，凑够五行，便可以看出怎样断开了。
`
  },
  {
    name: 'tracking',
    layout: small(100, {styles: tracked}),
    markdown:
      '字距放宽零点六磅，标点“照旧”收紧，2024年的ABC也一样，行尾最后一个字后面不加字距，所以右边仍然齐。'
  },
  {
    name: 'grid',
    layout: jianbao,
    markdown: `
# 关于网格的示例

## 一、版心二十二行

这一段全是汉字没有标点也没有数字用来看清每行是不是二十八个字行距是不是二十八点九五磅左右两边是不是对齐版心的边

### （一）带标点的行

甲市2024年“一站式”调解中心受理1.2万件，《办法》要求“应调尽调”；乙市……`
  },
  {
    name: 'citations',
    layout: small(300),
    markdown: `
甲市把调解挺在前面[1][2][4]，乙市的做法与此相近[3]，不同之处在于乙市由镇里统一派单[2][3][4][5]。

## 来源

[1] 甲市。《示例一》。示例日报。

[2] 甲市。《示例二》。示例日报。

[3] 乙市。《示例三》。示例日报。

[4] 乙市。《示例四》。示例日报。

[5] 乙市。《示例五》。示例日报。`
  },
  {
    name: 'table',
    layout: small(150, {table: {...table, rules: 'grid'}}),
    markdown: `
**表1　示例做法**

| 做法 | 甲市 | 件数 |
| :-- | :-: | --: |
| 一扇门 | 群众只进一扇门，就能办成调解、仲裁、诉讼 | 1,234 |
| 巡回 | 每月一次 | 56 |
|  | 空格也是格 | 7.8 |
| 夜校 | 由“讲师团”开讲，内容有《条例》、案例与问答 | 90 |
| 热线 | 二十四小时 | 12 |`
  },
  {
    name: 'three-line-table',
    layout: small(200, {table: {rule: table.rule, rules: 'three-line', padding: table.padding}}),
    markdown: `
表前的一行。

| 城市 | 2023年 | 2024年 |
| --- | ---: | ---: |
| 甲市 | 30 | 45.5% |
| 乙市 | 未见报道 | **60** |

表后的一行。`
  },
  {
    name: 'footnotes',
    layout: small(150),
    markdown: `
第一段有一个脚注[^a]，正文照常往下走，直到这一行结束。

| 项目 | 说明 |
| --- | --- |
| 甲 | 格里的脚注[^b] |

最后一段又有一个脚注[^long]，它太长，要接到下一页的页脚。

[^a]: 第一个注。
[^b]: 表格里的注，见《示例》。
[^long]: 这个注写得很长，为的是让它在本页的页脚放不下：先写一句，再写一句，又写一句，还写一句，末了再补一句，看它怎样断开。断开之后，余下的几行应当排在下一页的页脚，上面同样有一条短线，正文在短线以上。这里再添几句凑够行数，好让它确实跨页，而不是恰好放下。为了稳妥，再写第七句、第八句和第九句，直到一页的页脚无论如何也容纳不了这样长的一个注为止。写到这里，大概已经有九行，也许十行了，总之比一页所能留给它的地方多出几行。`
  },
  {
    name: 'lists',
    layout: small(300),
    markdown: `
1. 第一条，写得长一些，好看看第二行是不是与第一行的字对齐，而不是与编号对齐。
2. 第二条下面还有：
   - 内层一条
   - 内层又一条，也长到要换行，看看它的缩进是不是比外层多
     1. 最里层
10. 编号跟着上一条走

- 圆点
- [x] 做完的
- [ ] 没做的`
  },
  {
    name: 'links',
    layout: small(200),
    markdown: `
详见[这个链接的文字很长很长，长到一行放不下，只好转到第二行去](https://www.example.com/a?b=1&c=2)，以及 https://www.example.com/path/to/a/long/page-of-the-report.html 一页。

[**粗体**的链接](https://www.example.com/示例)；[空目标](#nowhere)。`
  },
  {
    name: 'pictures',
    layout: small(260),
    markdown: `
**图1　图形**

![示例图形：甲长乙短](chart.svg)

![示例照片](photo.png)

行内的小图![标](logo.png)在字与字之间，图没有的用文字代替：![没有的图](none.png)；图上的链接[![链接里的标](logo.png)](https://www.example.com/)也算。`
  },
  {
    name: 'contents',
    layout: small(200, {footer: {...footer, first: '{page}', text: '{page}'}}),
    markdown: `
# 报告名

<!-- toc title="目录" depth="2" -->

<!-- page-break -->

## 一、第一章的标题

第一章的正文。

### （一）第一节的标题写得很长，长到目录里一行放不下，要换到第二行

第一节的正文。

<!-- page-break -->

## 二、Chapter 2

第二章的正文。`
  },
  {
    name: 'masthead',
    layout: jianbao,
    markdown: `
<!-- masthead -->

政法简报

第1期

示例市委政法委研究室

2025年2月10日

<!-- /masthead -->

# 示例的标题

各市的做法如下。

<!-- colophon -->

报：示例领导。

送：示例单位，共送三份。

共印30份

<!-- /colophon -->`
  },
  {
    name: 'mirrored',
    layout: small(76, {
      page: {width: 300, height: 156, margin: {top: 40, right: 18, bottom: 40, left: 30}, mirrored: true},
      header: {...header, text: '{title}', first: '', odd: 'left', even: 'right'},
      footer: {
        ...footer,
        text: '— {page} / {pages} —',
        first: '— {page} —',
        odd: 'right',
        even: 'left',
        inset: 1
      }
    }),
    markdown: `
第一页的字靠近订口。

<!-- page-break -->

第二页的边距换了一边，页码在左。

<!-- page-break -->

第三页又换回来，页码在右。`
  },
  {
    name: 'rare-characters',
    layout: small(200),
    markdown: `
生僻字𠮷与𬱖，圈码①②⑳，表情😀和👍，箭头→，罗马数字Ⅳ，单位㎡，没有字体的𱍐照样能复制。

## 标题里的𠮷和①

**粗体的𠮷和①。**`
  },
  {
    name: 'marks',
    layout: small(330),
    markdown: `
**粗体：**这里有~~删去的字~~、*强调的字*、***又粗又强***、\`inline code\`和**粗体里的~~删去~~**。

> 注：引用的一段，字小一号，颜色淡一些。
>
> 第二段。

\`\`\`
if (a < b) {
  你好  "x"
}
\`\`\`

---

末段第一行<br>换行后的第二行。`
  }
]

const red = makePng({
  width: 8,
  height: 6,
  depth: 8,
  type: 2,
  isInterlaced: false,
  sample: (x, y, at) => (at === 0 ? 200 : 20 * x + y)
})
const dots = makePng({
  width: 4,
  height: 4,
  depth: 8,
  type: 6,
  isInterlaced: false,
  sample: (x, y, at) => (at === 3 ? 64 * y : 60 * x)
})
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><title>示例</title>' +
  '<rect x="40" y="6" width="140" height="16" fill="#12355b"/><rect x="40" y="32" width="70" height="16" fill="#2f8a8a"/>' +
  '<path d="M40 0L40 56" stroke="#000000" stroke-width="0.5" fill="none"/>' +
  '<text x="34" y="18" font-size="10" font-family="Noto Sans SC" text-anchor="end" fill="#333333">甲A</text>' +
  '<text x="34" y="44" font-size="10" font-family="Noto Sans SC" text-anchor="end" fill="#333333">乙</text></svg>'

const pictures: ReadonlyMap<string, Picture> = new Map<string, Picture>([
  ['chart.svg', {width: 200, height: 60, raster: {type: 'png', bytes: red}, svg}],
  ['photo.png', {width: 80, height: 60, raster: {type: 'png', bytes: red}}],
  ['logo.png', {width: 12, height: 12, raster: {type: 'png', bytes: dots}}]
])

/** Make the report of a golden. */
export function reportOf({name, markdown}: Golden): ReportDocument {
  return {
    properties: {title: `示例 ${name}`, office: '示例研究室', date: new Date('2025-02-10T00:00:00Z')},
    tree: toTree(markdown),
    pictures
  }
}
