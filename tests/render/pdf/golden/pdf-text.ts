import {createHash} from 'node:crypto'
import type {Face} from '../../../../src/render/pdf/fonts/face.js'
import {isDictionary, readPdf, type PdfDictionary, type PdfValue, type ReadPdf} from '../paint/read-pdf.js'
import {readable} from '../paint/readable.js'
import {readFontText, type FontText} from './font-text.js'

/**
 * Tell a PDF as text that people can compare: what is drawn on each page, its links, the places that they lead to, the
 * fonts, and the structure tree with what it reads. Numbers of objects and glyphs, which any change moves, are not in it.
 */
export function pdfText(bytes: Uint8Array, faces: ReadonlyMap<string, Face>): string {
  return new Teller(readPdf(bytes), faces).tell()
}

class Teller {
  readonly #pdf: ReadPdf
  readonly #faces: ReadonlyMap<string, Face>
  readonly #fonts = new Map<string, FontText>()
  /** By reference of the page: its number, and the text of each marked stretch. */
  readonly #pages = new Map<string, {number: number; stretches: string[]}>()

  constructor(pdf: ReadPdf, faces: ReadonlyMap<string, Face>) {
    this.#pdf = pdf
    this.#faces = faces
  }

  tell(): string {
    const pdf = this.#pdf
    const catalog = pdf.dictionary(pdf.trailer['Root'])
    const kids = pdf.array(pdf.dictionary(catalog['Pages'])['Kids'])
    const pages = kids.flatMap((page, index) => this.#tellPage(String(page), index + 1))
    const fonts = [...this.#fonts.values()].map(({name, digest}) => `${name}: ${digest}`).sort()
    const names = pdf.dictionary(pdf.dictionary(catalog['Names'])['Dests'])['Names'] ?? []
    const places = pdf.array(names).flatMap((name, index, all) => {
      if (index % 2 === 1) return []
      const [page = null, , , y] = pdf.array(all[index + 1])
      return `${inBrackets(name)}: page ${this.#pages.get(String(page))?.number}, ${Number(y)}`
    })
    const [top = null] = pdf.array(pdf.dictionary(catalog['StructTreeRoot'])['K'])
    return [
      ...pages,
      ...section('Places', places),
      ...section('Fonts', fonts),
      ...section('Structure', this.#tellElement(pdf.dictionary(top), undefined, '')),
      ''
    ].join('\n')
  }

  #tellPage(reference: string, number: number): string[] {
    const pdf = this.#pdf
    const page = pdf.dictionary(reference)
    const resources = pdf.dictionary(page['Resources'])
    const stretches: string[] = []
    this.#pages.set(reference, {number, stretches})
    const content = this.#tellContent(pdf.stream(page['Contents']), resources, stretches)
    const annotations = page['Annots'] === undefined ? [] : pdf.array(page['Annots'])
    const pictures = Object.entries(pdf.dictionary(resources['XObject'] ?? {}))
    return [
      ...section(`Page ${number} ${pdf.array(page['MediaBox']).join(' ')}`, content),
      ...section(
        `Links of page ${number}`,
        annotations.map((annotation) => this.#tellLink(pdf.dictionary(annotation)))
      ),
      ...pictures.flatMap(([name, picture]) =>
        section(`Picture ${name} of page ${number}`, this.#tellPicture(picture))
      )
    ]
  }

  /** The operators, with fonts by their names and glyphs as characters; each stretch's text goes to `stretches`. */
  #tellContent(bytes: Buffer, resources: PdfDictionary, stretches: string[]): string[] {
    const fonts = this.#pdf.dictionary(resources['Font'] ?? {})
    let font: FontText | undefined
    let stretch: number | undefined
    return readable(bytes.toString('latin1')).map((line) => {
      const [, label, size] = /^\/(\S+) (\S+) Tf$/.exec(line) ?? []
      if (label !== undefined) {
        font = this.#font(fonts[label] ?? null)
        return `/${font.name} ${size} Tf`
      }
      const mcid = /\/MCID (\d+)/.exec(line)?.[1]
      if (mcid !== undefined) {
        stretch = Number(mcid)
        stretches[stretch] = ''
      } else if (line.endsWith('BDC') || line.endsWith('BMC') || line === 'EMC') stretch = undefined
      return line.replace(/(?<!<)<([\da-f]+)>/gi, (_, codes: string) => {
        if (font === undefined) throw new Error('Text is shown before there is a font.')
        if (stretch !== undefined) stretches[stretch] += font.characters(codes)
        return `(${font.glyphs(codes)})`
      })
    })
  }

  #font(reference: PdfValue): FontText {
    const known = this.#fonts.get(String(reference))
    const font = known ?? readFontText(this.#pdf, reference, this.#faces)
    this.#fonts.set(String(reference), font)
    return font
  }

  #tellLink({Rect, A, Dest, Contents}: PdfDictionary): string {
    const pdf = this.#pdf
    const target =
      A === undefined ? `#${inBrackets(Dest ?? '()')}` : inBrackets(pdf.dictionary(A)['URI'] ?? null)
    return `[${pdf.array(Rect).join(' ')}] ${target} ${inBrackets(Contents ?? null)}`
  }

  /** A drawing as its operators, an image as its size and a digest of its pixels. */
  #tellPicture(reference: PdfValue): string[] {
    const pdf = this.#pdf
    const picture = pdf.dictionary(reference)
    if (picture['Subtype'] === '/Form') {
      const resources = pdf.dictionary(picture['Resources'])
      return [
        `BBox ${pdf.array(picture['BBox']).join(' ')}`,
        ...this.#tellContent(pdf.stream(reference), resources, []).filter((line) => line !== '')
      ]
    }
    const {Width, Height, ColorSpace, SMask} = picture
    const pixels = createHash('sha256').update(pdf.stream(reference)).digest('hex').slice(0, 12)
    return [
      `${Width} × ${Height} ${JSON.stringify(ColorSpace)} ${pixels}`,
      ...(SMask === undefined ? [] : this.#tellPicture(SMask).map((line) => `mask: ${line}`))
    ]
  }

  /** An element with its facts and text, and below it, indented, its elements and links. */
  #tellElement(element: PdfDictionary, above: string | undefined, indent: string): string[] {
    const pdf = this.#pdf
    const {S, ID, Alt, A, K = []} = element
    const page = element['Pg'] === undefined ? above : String(element['Pg'])
    const facts = [
      String(S).slice(1),
      ...(ID === undefined ? [] : [`#${inBrackets(ID)}`]),
      ...(Alt === undefined ? [] : [`alt “${inBrackets(Alt)}”`]),
      ...Object.entries(A === undefined ? {} : pdf.dictionary(A)).flatMap(([key, value]) =>
        key === 'O' ? [] : [`${key}=${String(value).slice(1)}`]
      )
    ]
    const lines = [`${indent}${facts.join(' ')}`]
    // Stretches of text that follow one another are one, but for the page they stand on.
    let text: {page: string | undefined; words: string} | undefined
    const endText = (): void => {
      if (text === undefined) return
      const number = this.#pages.get(text.page ?? '')?.number
      lines.push(`${indent}  ${number}: ${text.words}`)
      text = undefined
    }
    const addText = (mcid: number, home: string | undefined): void => {
      if (text !== undefined && text.page !== home) endText()
      text ??= {page: home, words: ''}
      text.words += this.#pages.get(home ?? '')?.stretches[mcid] ?? '???'
    }
    for (const kid of Array.isArray(K) ? K : [K]) {
      // A mere number is not that of an object here.
      if (typeof kid === 'number') {
        addText(kid, page)
        continue
      }
      const value = pdf.object(kid)
      if (!isDictionary(value)) throw new Error(`${String(kid)} is no element.`)
      if (value['Type'] === '/MCR') addText(Number(value['MCID']), String(value['Pg']))
      else {
        endText()
        if (value['Type'] === '/OBJR')
          lines.push(`${indent}  ${this.#tellLink(pdf.dictionary(value['Obj']))}`)
        else lines.push(...this.#tellElement(value, page, `${indent}  `))
      }
    }
    endText()
    return lines
  }
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`== ${title}`, ...lines, '']
}

/** What a text of a PDF says: `(text)`. */
function inBrackets(value: PdfValue): string {
  return String(value).slice(1, -1)
}
