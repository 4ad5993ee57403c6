import {expect, test} from 'vitest'
import {describesScene, isMarkedCaption} from '../../../src/structure/classify/caption.js'
import {outline} from '../outline.js'

test.each([
  '图为调解员走访商户。',
  '图①：民警走访商户。',
  '图1 民警走访商户（供图）',
  '图片说明：民警走访商户',
  '资料图',
  '△民警走访商户',
  '↑民警走访商户',
  '样本社区民警在广场开展宣传（资料图）。',
  '民警走访商户。张三 摄',
  '民警走访商户（记者 张三摄）',
  '民警走访商户（样本公安供图）',
  '民警走访商户（图源：示例网）',
  '上图：会议现场'
])('takes `%s` for a caption by its own mark', (text) => {
  expect(isMarkedCaption(text)).toBe(true)
})

test.each([
  '图书室里的调解员',
  '图个平安',
  '民警现场拍摄',
  '材料由社区提供',
  '企业提供就业岗位300个。',
  '↑警情下降12%。群众说，现在安心多了。',
  '统摄全局'
])('finds no mark of a caption in `%s`', (text) => {
  expect(isMarkedCaption(text)).toBe(false)
})

test.each(['巡逻队列队出发', '双方当事人握手言和', '样本市政法工作会议现场', '民警冒雨疏导交通'])(
  'hears that `%s` tells what a picture shows',
  (text) => {
    expect(describesScene(text)).toBe(true)
  }
)

test('takes a whole sentence for a caption where the page marks it as one', async () => {
  const html = `<h1>小网格托起大平安</h1><p>去年，全市化解纠纷3000件，群众满意。</p><figure><img src="a.jpg"><figcaption>民警正在走访商户。</figcaption></figure><p>今年，全市继续努力。</p>`
  expect(await outline(html, 'html')).toContain('caption: 民警正在走访商户。')
})
