import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {blocksOfHast} from '../../../src/structure/blocks/hast-blocks.js'
import {findTitleBlocks} from '../../../src/structure/blocks/title-blocks.js'

function titlesOf(html: string): string[] {
  const {placed} = blocksOfHast(fromHtml(html))
  return findTitleBlocks(placed).map((index) => placed[index]?.block.text ?? '')
}

test('finds `h1` and the line that the title of the page repeats', () => {
  expect(titlesOf('<h1>以样本之治守护平安</h1><h2>一、织密一张网</h2>')).toEqual(['以样本之治守护平安'])
  expect(titlesOf('<title>以样本之治 守护平安_示例网</title><div>以样本之治守护平安</div>')).toEqual([
    '以样本之治守护平安'
  ])
})

test('takes no short line, no link and no paragraph for the title', () => {
  const title = '<title>以样本之治守护平安_示例网</title>'
  expect(titlesOf(`${title}<div>示例网</div><li><a href="/">以样本之治守护平安</a></li>`)).toEqual([])
  expect(titlesOf('<h1>首页</h1><h1>样本市推进平安建设，化解纠纷4万件，群众满意。</h1>')).toEqual([])
})
