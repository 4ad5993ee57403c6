import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {blocksOfHast} from '../../../src/structure/blocks/hast-blocks.js'
import {proseByPlace, within} from '../../../src/structure/blocks/place.js'

const {placed} = blocksOfHast(
  fromHtml('<main><section><p>甲地平安。</p></section><p>乙地平安无事。</p><p>短行</p></main>', {
    fragment: true
  })
)

test('sums up the body text of each place, that of what stands in it too', () => {
  const sums = [...proseByPlace(placed)].map(([{element}, prose]) => [element.tagName, prose])
  expect(sums.sort()).toEqual([
    ['main', 12],
    ['p', 5],
    ['p', 7],
    ['section', 5]
  ])
})

test('tells what stands in a place and what does not', () => {
  const [first, second] = placed.map(({place}) => place)
  const section = first?.parent
  if (!section) throw new Error('The paragraph stands in no section.')
  const isInside = within(section)
  expect([section, first ?? null, second ?? null, section.parent, null].map(isInside)).toEqual([
    true,
    true,
    false,
    false,
    false
  ])
})
