import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import type {Nodes} from 'mdast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {packagedFamilies, packagedFont} from '../packaged-fonts.js'
import {plainText} from '../plain-text.js'
import {numberSigns} from './numbering.js'
import type {Relations} from './relations.js'

/** The used characters of one weight of a family, as they stand in the package. */
export interface EmbeddedFont {
  family: string
  bold: boolean
  path: string
  bytes: Uint8Array
  /** Id of the relation of the font table, and the key that the bytes are masked with. */
  relation: string
  key: string
}

/** Cut the used characters of a report out of each font of a layout that can be found. */
export async function embedFonts(
  {properties, tree}: ReportDocument,
  layout: Layout,
  relations: Relations
): Promise<EmbeddedFont[]> {
  const wanted = wantedFaces(layout, holdsStrong(tree))
  if (wanted.length === 0) return []
  const {default: subset} = await import('subset-font')
  const shown = [plainText(tree), properties.title, layout.header.text, layout.footer.text, numberSigns]
  const text = [...new Set(shown.join(''))].sort().join('')
  const embedded: EmbeddedFont[] = []
  for (const [index, {family, bold, file}] of wanted.entries()) {
    const bytes = await subset(await readFile(file), text, {targetFormat: 'truetype'})
    const name = `fonts/font${index + 1}.odttf`
    const key = keyOf(bytes)
    const relation = relations.part('font', name)
    embedded.push({family, bold, path: `word/${name}`, bytes: mask(bytes, key), relation, key})
  }
  return embedded
}

/** The faces that the styles of a layout need, in a fixed order; of each stack the first family that is there. */
function wantedFaces(
  {styles}: Layout,
  hasStrong: boolean
): Array<{family: string; bold: boolean; file: string}> {
  const wanted = Object.values(styles).flatMap(({typeface, bold}) =>
    [typeface.latin, typeface.eastAsia].flatMap((stack) => {
      const family = stack.find((name) => packagedFamilies.includes(name))
      return family === undefined ? [] : [{family, bold}]
    })
  )
  return packagedFamilies.flatMap((family) => {
    const files = packagedFont(family)
    const uses = wanted.filter((use) => use.family === family)
    if (files === undefined || uses.length === 0) return []
    const needsBold = hasStrong || uses.some(({bold}) => bold)
    return [
      ...(uses.some(({bold}) => !bold) ? [{family, bold: false, file: files.regular}] : []),
      ...(needsBold ? [{family, bold: true, file: files.bold}] : [])
    ]
  })
}

function holdsStrong(node: Nodes): boolean {
  return node.type === 'strong' || ('children' in node && node.children.some(holdsStrong))
}

/** Give a font its key from its content, so that the same font has the same one. */
function keyOf(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').toUpperCase()
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32)
  ]
  return `{${parts.join('-')}}`
}

/** Mask the first 32 bytes with the key, backwards (ECMA-376, part 1, 17.8.1): a reader takes no other font. */
function mask(bytes: Uint8Array, key: string): Uint8Array {
  const keyBytes = Buffer.from(key.replace(/[^\dA-F]/g, ''), 'hex').reverse()
  return bytes.map((byte, index) => (index < 32 ? byte ^ (keyBytes[index % keyBytes.length] ?? 0) : byte))
}
