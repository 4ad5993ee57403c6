import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {findFonts} from '../../../src/render/pdf/find-fonts.js'
import {makeFont} from './make-font.js'

const root = mkdtempSync(join(tmpdir(), 'briefing-fonts-'))
afterAll(() => rmSync(root, {recursive: true}))

/** Write files into a folder of its own. */
function folder(name: string, files: Record<string, Buffer>): string {
  const path = join(root, name)
  mkdirSync(join(path, 'more'), {recursive: true})
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(path, file), bytes)
  return path
}

const font = (family: string, weight = 400, italic = false): Buffer =>
  makeFont({names: [{id: 1, value: family}], weight, italic})

test('finds regular and bold of a family, in subfolders as well', () => {
  const path = folder('weights', {
    'a.ttf': font('霞鹜文楷'),
    'more/b.OTF': font('霞鹜文楷', 700),
    'light.ttf': font('霞鹜文楷', 300),
    'black.ttf': font('霞鹜文楷', 900)
  })
  expect(findFonts([path]).get('霞鹜文楷')).toEqual({
    regular: join(path, 'a.ttf'),
    bold: join(path, 'more/b.OTF')
  })
})

test('finds a family under small letters', () => {
  const path = folder('letters', {'a.ttf': font('LXGW WenKai')})
  expect([...findFonts([path]).keys()]).toEqual(['lxgw wenkai'])
})

test('takes the one face of a heavy display family as its regular one', () => {
  const path = folder('display', {'a.ttf': font('小标宋', 900)})
  expect(findFonts([path]).get('小标宋')?.regular).toBe(join(path, 'a.ttf'))
})

test('takes a family from the first folder that has it', () => {
  const own = folder('own', {'a.ttf': font('仿宋')})
  const machine = folder('machine', {'a.ttf': font('仿宋'), 'b.ttf': font('楷体')})
  const found = findFonts([own, machine])
  expect([found.get('仿宋')?.regular, found.get('楷体')?.regular]).toEqual([
    join(own, 'a.ttf'),
    join(machine, 'b.ttf')
  ])
})

test('leaves out italics, files that are no fonts, and folders that are not there', () => {
  const path = folder('odd', {
    'italic.ttf': font('仿宋', 400, true),
    'broken.ttf': Buffer.from('no font'),
    'empty.otf': Buffer.alloc(0),
    'a.txt': font('楷体')
  })
  expect(findFonts([path, join(root, 'nowhere')]).size).toBe(0)
})
