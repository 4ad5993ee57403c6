import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findFonts} from '../../../../src/render/pdf/fonts/find-fonts.js'
import {useFontFolders} from './font-folder.js'
import {makeFont, makeTables, toCollection, toWoff, type MadeFont} from './make-font.js'

const write = useFontFolders()

const named = (family: string, weight = 400, italic = false): MadeFont => ({
  names: [{id: 1, value: family}],
  weight,
  italic
})
const font = (...of: Parameters<typeof named>): Buffer => makeFont(named(...of))

test('finds regular and bold of a family, in subfolders as well', () => {
  const folder = write({
    'a.ttf': font('霞鹜文楷'),
    'more/b.OTF': font('霞鹜文楷', 700),
    'light.ttf': font('霞鹜文楷', 300),
    'black.ttf': font('霞鹜文楷', 900)
  })
  expect(findFonts([folder]).families.get('霞鹜文楷')).toEqual({
    regular: {path: join(folder, 'a.ttf'), index: 0},
    bold: {path: join(folder, 'more/b.OTF'), index: 0}
  })
})

test('finds a family under small letters, and under its name in every language', () => {
  const names = ['FangSong_GB2312', '仿宋_GB2312'].map((value) => ({id: 1, value}))
  const folder = write({'a.ttf': makeFont({names})})
  expect([...findFonts([folder]).families.keys()]).toEqual(['fangsong_gb2312', '仿宋_gb2312'])
})

test('finds each font of a collection by its own names', () => {
  const folder = write({
    'a.ttc': toCollection([named('宋体'), named('新宋体'), named('新宋体', 700)].map(makeTables))
  })
  const path = join(folder, 'a.ttc')
  expect([...findFonts([folder]).families]).toEqual([
    ['宋体', {regular: {path, index: 0}}],
    ['新宋体', {regular: {path, index: 1}, bold: {path, index: 2}}]
  ])
})

test('finds the fonts of a collection that can be read', () => {
  const bytes = toCollection([named('宋体'), named('新宋体')].map(makeTables))
  bytes.writeUInt32BE(0, 12)
  const folder = write({'a.otc': bytes})
  expect([...findFonts([folder]).families.keys()]).toEqual(['新宋体'])
})

test('takes no hours for a collection that says it has four thousand million fonts', () => {
  const bytes = toCollection([makeTables(named('宋体'))])
  bytes.writeUInt32BE(0xffffffff, 8)
  expect([...findFonts([write({'a.ttc': bytes})]).families.keys()]).toEqual(['宋体'])
})

test('finds a font that is packed as WOFF', () => {
  const folder = write({'a.woff': toWoff(makeTables(named('楷体')))})
  expect([...findFonts([folder]).families.keys()]).toEqual(['楷体'])
})

test('tells of a font that is packed as WOFF2, and leaves it out', () => {
  const folder = write({'a.woff2': Buffer.from('wOF2'), 'b.ttf': font('楷体')})
  expect(findFonts([folder]).notices).toEqual([
    `The font \`${join(folder, 'a.woff2')}\` is not used in the PDF: it is packed as WOFF2, expected \`.ttf\`, \`.otf\`, \`.ttc\` or \`.woff\``
  ])
  expect([...findFonts([folder]).families.keys()]).toEqual(['楷体'])
})

test('takes the one face of a heavy display family as its regular one', () => {
  const folder = write({'a.ttf': font('小标宋', 900)})
  expect(findFonts([folder]).families.get('小标宋')?.regular?.path).toBe(join(folder, 'a.ttf'))
})

test('takes a family from the first folder that has it', () => {
  const own = write({'a.ttf': font('仿宋')})
  const machine = write({'a.ttf': font('仿宋'), 'b.ttf': font('楷体')})
  const {families} = findFonts([own, machine])
  expect([families.get('仿宋')?.regular?.path, families.get('楷体')?.regular?.path]).toEqual([
    join(own, 'a.ttf'),
    join(machine, 'b.ttf')
  ])
})

test('leaves out italics, files that are no fonts, and folders that are not there', () => {
  const {'OS/2': _, ...withoutWeight} = makeTables(named('隶书'))
  const folder = write({
    'italic.ttf': font('仿宋', 400, true),
    'broken.ttf': Buffer.from('no font'),
    'cut.ttf': font('仿宋').subarray(0, -1),
    'empty.otf': Buffer.alloc(0),
    'no-weight.woff': toWoff(withoutWeight),
    'a.txt': font('楷体'),
    'folder.ttf/a.txt': font('楷体')
  })
  expect(findFonts([folder, join(folder, 'nowhere')])).toEqual({families: new Map(), notices: []})
})

test('reads a folder once that a link leads back to, and passes over links to nowhere', () => {
  const folder = write({'a.ttf': font('仿宋'), 'more/b.ttf': font('楷体')})
  for (const name of ['one', 'two', 'three']) symlinkSync(folder, join(folder, 'more', name))
  symlinkSync(join(folder, 'gone.ttf'), join(folder, 'c.ttf'))
  expect([...findFonts([folder]).families.keys()]).toEqual(['仿宋', '楷体'])
})
