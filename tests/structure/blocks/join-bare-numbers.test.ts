import {expect, test} from 'vitest'
import {joinBareNumbers} from '../../../src/structure/blocks/join-bare-numbers.js'
import {readTextBlocks} from '../../../src/structure/blocks/text-blocks.js'

const joined = (text: string) => joinBareNumbers(readTextBlocks(text)).map((block) => block.text)

test.each([
  ['01\n强化服务', '01 强化服务'],
  ['PART 2\n强化服务', 'PART 2 强化服务'],
  ['一、\n强化服务', '一、 强化服务'],
  ['◆\n强化服务', '◆ 强化服务']
])('joins the number in %j with its heading', (text, heading) => {
  expect(joined(text)).toEqual([heading])
})

test.each([
  '01\n样本市坚持便民利企，化解纠纷900件。',
  '01\n02',
  '3月5日\n推进会召开',
  '2023年\n推进会召开',
  '01',
  '一、强化服务\n优化环境'
])('leaves the lines of %j apart', (text) => {
  expect(joined(text)).toEqual(text.split('\n'))
})
