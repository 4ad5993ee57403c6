import {StructureElement} from '../tags/structure-element.js'
import type {ElementFacts, Kid, StructureType} from '../tags/structure-element.js'
import {createHeadingLevels} from './heading-levels.js'
import {nameTree} from './name-tree.js'
import type {ObjectSink} from './object-store.js'
import {plainText, textString} from './pdf-syntax.js'

/** Numbers of the objects that a tree leads to, by page. */
export interface TreePlaces {
  pages: readonly number[]
  /** How many marked stretches each page has. */
  marks: readonly number[]
  annotations: ReadonlyArray<readonly number[]>
}

/** What decides whether a reader can rely on the tree alone. */
export interface TreeFacts {
  figuresWithoutAlt: number
  tablesWithoutHead: number
  /** Marked stretches and annotations that no element holds. */
  outsideTree: number
  /** Entries of the longest array. */
  longestArray: number
}

/** A tree as it stands in the file. */
export interface WrittenTree {
  /** Number of its root. */
  id: number
  /** By the number of an annotation: where the parent tree tells its element. */
  structParents: Map<number, number>
  facts: TreeFacts
}

/** Elements that stand in the tree even where they hold nothing: without its empty cells a table is another one. */
const keptEmpty: ReadonlySet<StructureType> = new Set(['Document', 'TD', 'TH'])

/**
 * Write the structure tree of a document (ISO 32000-1, 14.7).
 *
 * What holds nothing is left out, but for the cells of tables; headings get levels that follow one another.
 */
export function writeStructureTree(
  sink: ObjectSink,
  document: StructureElement,
  places: TreePlaces
): WrittenTree {
  return new TreeWriter(sink, places).write(document)
}

class TreeWriter {
  readonly #sink: ObjectSink
  readonly #places: TreePlaces
  /** By page and number of a marked stretch: the element that holds it. */
  readonly #marked: Array<Array<number | undefined>>
  /** By annotation: the first element that holds it. */
  readonly #annotated = new Map<number, number>()
  readonly #ids = new Map<string, number>()
  readonly #headingLevel = createHeadingLevels()
  readonly #facts: TreeFacts = {figuresWithoutAlt: 0, tablesWithoutHead: 0, outsideTree: 0, longestArray: 0}

  constructor(sink: ObjectSink, places: TreePlaces) {
    this.#sink = sink
    this.#places = places
    this.#marked = places.pages.map((_, page) => Array.from({length: places.marks[page] ?? 0}))
  }

  write(document: StructureElement): WrittenTree {
    const id = this.#sink.reserve()
    const top = this.#writeElement(document, id)
    const structParents = this.#writeRoot(id, top)
    for (const annotation of this.#places.annotations.flat()) {
      if (!structParents.has(annotation)) this.#facts.outsideTree++
    }
    return {id, structParents, facts: this.#facts}
  }

  /** Numbers go up in reading order, which packs best. */
  #writeElement({type: wanted, facts, kids}: StructureElement, parent: number): number {
    const id = this.#sink.reserve()
    const type = this.#headingLevel(wanted)
    const home = firstPage(kids)
    const page = home === undefined ? undefined : this.#places.pages[home]
    const written: string[] = []
    for (const kid of kids) {
      if (!(kid instanceof StructureElement)) written.push(this.#content(kid, home, id))
      else if (isKept(kid)) written.push(`${this.#writeElement(kid, id)} 0 R`)
    }
    this.#note(type, facts, kids)
    this.#sink.put(
      id,
      `<</S/${type}/P ${parent} 0 R${kidsSyntax(written)}${page === undefined ? '' : `/Pg ${page} 0 R`}` +
        `${this.#identifier(type, facts, id)}${factsSyntax(type, facts)}>>`
    )
    return id
  }

  /** A stretch of the page that the element is on is a mere number; any other kid tells its page. */
  #content(kid: Exclude<Kid, StructureElement>, home: number | undefined, element: number): string {
    const page = this.#places.pages[kid.page]
    if ('annotation' in kid) {
      const annotation = this.#places.annotations[kid.page]?.[kid.annotation]
      if (annotation === undefined) throw new Error(`Page ${kid.page} has no annotation ${kid.annotation}.`)
      if (!this.#annotated.has(annotation)) this.#annotated.set(annotation, element)
      return `<</Type/OBJR/Pg ${page} 0 R/Obj ${annotation} 0 R>>`
    }
    const marked = this.#marked[kid.page]
    if (marked === undefined) throw new Error(`The document has no page ${kid.page}.`)
    marked[kid.mcid] = element
    return kid.page === home ? String(kid.mcid) : `<</Type/MCR/Pg ${page} 0 R/MCID ${kid.mcid}>>`
  }

  /** Notes need identifiers (ISO 14289-1, 7.9), each of its own. */
  #identifier(type: StructureType, {id: wanted}: ElementFacts, element: number): string {
    if (wanted === undefined && type !== 'Note') return ''
    const plain = plainText(wanted ?? '') || `note-${this.#ids.size + 1}`
    let name = plain
    for (let number = 2; this.#ids.has(name); number++) name = `${plain}-${number}`
    this.#ids.set(name, element)
    return `/ID${textString(name)}`
  }

  /** The root, and the trees that lead from pages, annotations and names to elements (14.7.4.4). */
  #writeRoot(id: number, top: number): Map<number, number> {
    const rows: string[] = []
    for (const [page, elements] of this.#marked.entries()) {
      const parents = Array.from(elements, (element) => (element === undefined ? 'null' : `${element} 0 R`))
      this.#facts.outsideTree += parents.filter((parent) => parent === 'null').length
      rows.push(`${page}[${parents.join(' ')}]`)
    }
    const structParents = new Map<number, number>()
    for (const [annotation, element] of this.#annotated) {
      structParents.set(annotation, rows.length)
      rows.push(`${rows.length} ${element} 0 R`)
    }
    this.#facts.longestArray = Math.max(this.#facts.longestArray, 2 * rows.length, 2 * this.#ids.size)
    const parentTree = this.#sink.reserve()
    this.#sink.put(parentTree, `<</Nums[${rows.join(' ')}]>>`)
    this.#sink.put(
      id,
      `<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${rows.length}` +
        `${this.#writeIdTree()}>>`
    )
    return structParents
  }

  #writeIdTree(): string {
    if (this.#ids.size === 0) return ''
    const id = this.#sink.reserve()
    this.#sink.put(id, nameTree([...this.#ids].map(([name, element]) => [name, `${element} 0 R`])))
    return `/IDTree ${id} 0 R`
  }

  #note(type: StructureType, {alt = ''}: ElementFacts, kids: readonly Kid[]): void {
    if (type === 'Figure' && plainText(alt) === '') this.#facts.figuresWithoutAlt++
    if (type === 'Table' && !kids.some(hasHeadCell)) this.#facts.tablesWithoutHead++
    if (kids.length > this.#facts.longestArray) this.#facts.longestArray = kids.length
  }
}

function isKept(element: StructureElement): boolean {
  return (
    keptEmpty.has(element.type) ||
    element.kids.some((kid) => !(kid instanceof StructureElement) || isKept(kid))
  )
}

function hasHeadCell(row: Kid): boolean {
  return row instanceof StructureElement && row.kids.some((cell) => 'type' in cell && cell.type === 'TH')
}

function firstPage(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if ('page' in kid) return kid.page
  return undefined
}

function kidsSyntax(kids: readonly string[]): string {
  const [only] = kids
  if (only === undefined) return ''
  if (kids.length > 1) return `/K[${kids.join(' ')}]`
  return only.startsWith('<') ? `/K${only}` : `/K ${only}`
}

function factsSyntax(type: StructureType, {alt, scope, listNumbering}: ElementFacts): string {
  let syntax = alt === undefined ? '' : `/Alt${textString(plainText(alt))}`
  if (type === 'TH') syntax += `/A<</O/Table/Scope/${scope ?? 'Column'}>>`
  if (type === 'L' && listNumbering !== undefined) syntax += `/A<</O/List/ListNumbering/${listNumbering}>>`
  return syntax
}
