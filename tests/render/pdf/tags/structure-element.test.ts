import {expect, test} from 'vitest'
import {StructureElement} from '../../../../src/render/pdf/tags/structure-element.js'

const types = ({kids}: StructureElement): string[] =>
  kids.map((kid) => ('type' in kid ? kid.type : 'content'))

test('puts a block among the kids of its parent as soon as it is made', () => {
  const document = new StructureElement('Document', undefined)
  expect(new StructureElement('TD', document).kids).toEqual([])
  expect(types(document)).toEqual(['TD'])
})

test('puts what stands in a line there when its first content is drawn, once', () => {
  const paragraph = new StructureElement('P', undefined)
  const link = new StructureElement('Link', paragraph, {}, 'inline')
  expect(types(paragraph)).toEqual([])
  paragraph.add({page: 0, mcid: 0})
  link.add({page: 0, mcid: 1})
  paragraph.add({page: 0, mcid: 2})
  link.add({page: 1, mcid: 0})
  expect(types(paragraph)).toEqual(['content', 'Link', 'content'])
  expect(types(link)).toEqual(['content', 'content'])
})

test('puts one in a line within another there with it', () => {
  const paragraph = new StructureElement('P', undefined)
  const reference = new StructureElement('Reference', paragraph, {}, 'inline')
  new StructureElement('Link', reference, {}, 'inline').add({page: 0, mcid: 0})
  expect(types(paragraph)).toEqual(['Reference'])
  expect(types(reference)).toEqual(['Link'])
})

/** Draw a paragraph with the mark of a note, and the note, in an order. */
function read(order: Array<'note' | 'reference' | 'text'>): string[] {
  const paragraph = new StructureElement('P', undefined)
  const reference = new StructureElement('Reference', paragraph, {}, 'inline')
  const note = new StructureElement('Note', paragraph, {id: 'note-1'}, 'inline')
  reference.followWith(note)
  const text = new StructureElement('P', note)
  const elements = {note: text, reference, text: paragraph}
  for (const [mcid, name] of order.entries()) elements[name].add({page: 0, mcid})
  return types(paragraph)
}

test('has a note take its place right behind its reference, whenever its own text is drawn', () => {
  expect(read(['text', 'reference', 'text', 'note'])).toEqual(['content', 'Reference', 'Note', 'content'])
  // The tail of a 简报 is drawn after the notes of its page.
  expect(read(['note', 'text', 'reference'])).toEqual(['content', 'Reference', 'Note'])
})

test('leaves the tree where it has no content, and others where they are', () => {
  const document = new StructureElement('Document', undefined)
  const first = new StructureElement('P', document)
  const second = new StructureElement('L', document)
  first.leave()
  first.leave()
  document.leave()
  expect(document.kids).toEqual([second])
})
