import {expect, test} from 'vitest'
import {listImages, mapImages} from '../../src/render/map-images.js'
import {toTree} from '../../src/template/to-tree.js'

const tree = toTree('![甲](a.png) ![乙][b] ![丙][none]\n\n- ![丁](a.png)\n\n[b]: b.png\n')

test('lists each image once, those by reference too, in lists as well', () => {
  expect(listImages(tree)).toEqual(['a.png', 'b.png'])
})

test('changes images by reference as plain ones, and leaves one without a definition', () => {
  const changed = mapImages(tree, (image) => ({...image, url: `x/${image.url}`}))
  expect(listImages(changed)).toEqual(['x/a.png', 'x/b.png'])
  expect(listImages(tree)).toEqual(['a.png', 'b.png'])
})
