import {expect, test} from 'vitest'
import {repaired} from './repaired.js'

test('removes readings with tones where a page has three of them', async () => {
  expect(await repaired('政法機關(guān)優(yōu)化服務(wù)')).toBe('政法机关优化服务')
})

test('removes a reading inside real brackets', async () => {
  expect(await repaired('發(fā)展到縣(區(qū))和機關(guān)，服務(wù)群眾')).toBe(
    '发展到县（区）和机关，服务群众'
  )
})

test('removes readings without tones, also with a blank, where they abound', async () => {
  expect(await repaired('社會(hui )治理、機關(guan )、服務(wu )、發(fa )展')).toBe(
    '社会治理、机关、服务、发展'
  )
})

test('knows ü as v and as u', async () => {
  expect(await repaired('戰略(lve)、旅(lu)遊、女(nv)性、關(guan)心')).toBe('战略、旅游、女性、关心')
})

test('keeps Latin in brackets that is no reading', async () => {
  expect(await repaired('機關(guān)優(yōu)化服務(wù)，總裁(CEO)、應用(app)')).toBe(
    '机关优化服务，总裁（CEO）、应用（app）'
  )
})

test('keeps the wrong tone', async () => {
  expect(await repaired('機關(guān)優(yōu)化服務(wù)，中(zhǒng)')).toBe('机关优化服务，中（zhǒng）')
})

test('keeps a gloss of the author', async () => {
  expect(await repaired('长(cháng)城，又读重(chóng)新')).toBe('长（cháng）城，又读重（chóng）新')
})

test('keeps the few brackets without tones of a sound page', async () => {
  expect(await repaired('甲(a)、乙(b)、的(de)')).toBe('甲（a）、乙（b）、的（de）')
})

test('takes away the blank behind readings where most of them have one', async () => {
  expect(await repaired('會(hui) 議開(kai) 始後(hou) 關(guan) 係')).toBe('会议开始后关系')
})

test('keeps a blank behind a reading where most have none', async () => {
  expect(await repaired('機關(guān)優(yōu)化服務(wù) 發(fā)展')).toBe('机关优化服务 发展')
})
