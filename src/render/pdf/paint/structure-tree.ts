import type {ElementFacts, Kid, StructureType} from '../tags/structure-element.js'
import {StructureElement} from '../tags/structure-element.js'
import {nameTree} from './name-tree.js'
import type {ObjectSink} from './object-store.js'
import {plainText, textString} from './pdf-syntax.js'
import {pruneTree, type Branch} from './prune-tree.js'

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

/**
 * Write the structure tree of a document (ISO 32000-1, 14.7).
 *
 * What holds nothing is left out, but for the cells of tables; a level that headings skip is closed (`H1`, `H3` become
 * `H1`, `H2`), as PDF/UA wants (ISO 14289-1, 7.4.2).
 */
export function writeStructureTree(
  sink: ObjectSink,
  document: StructureElement,
  places: TreePlaces
): WrittenTree {
  const tree = new TreeWriter(sink, places)
  return tree.write(pruneTree(document))
}

class TreeWriter {
  readonly #sink: ObjectSink
  readonly #places: TreePlaces
  /** By page and number of a marked stretch: the element that holds it. */
  readonly #marked: Array<Array<number | undefined>>
  /** Elements that hold an annotation, in reading order. */
  readonly #annotated: Array<{annotation: number; element: number}> = []
  readonly #ids = new Map<string, number>()
  readonly #facts: TreeFacts = {figuresWithoutAlt: 0, tablesWithoutHead: 0, outsideTree: 0, longestArray: 0}

  constructor(sink: ObjectSink, places: TreePlaces) {
    this.#sink = sink
    this.#places = places
    this.#marked = places.pages.map((_, page) => Array.from({length: places.marks[page] ?? 0}))
  }

  write(document: Branch): WrittenTree {
    const id = this.#sink.reserve()
    const top = this.#writeElement(document, id)
    const {structParents, size} = this.#writeParentTree(id, top)
    const annotations = this.#places.annotations.flat()
    this.#facts.outsideTree =
      this.#marked.flat().filter((element) => element === undefined).length +
      annotations.filter((annotation) => !structParents.has(annotation)).length
    this.#facts.longestArray = Math.max(this.#facts.longestArray, size)
    return {id, structParents, facts: this.#facts}
  }

  /** Numbers go up in reading order, which packs best. */
  #writeElement(branch: Branch, parent: number): number {
    const {element, type, kids} = branch
    const id = this.#sink.reserve()
    const home = kids.find((kid) => 'page' in kid)?.page
    const syntax = kids.map((kid) => ('page' in kid ? this.#content(kid, home, id) : this.#child(kid, id)))
    const written = syntax.filter((kid) => kid !== '')
    const page = home === undefined ? undefined : this.#places.pages[home]
    this.#note(branch)
    this.#sink.put(
      id,
      `<</S/${type}/P ${parent} 0 R${kidsSyntax(written)}${page === undefined ? '' : `/Pg ${page} 0 R`}` +
        `${this.#identifier(type, element.facts, id)}${factsSyntax(type, element.facts)}>>`
    )
    return id
  }

  #child(branch: Branch, parent: number): string {
    return `${this.#writeElement(branch, parent)} 0 R`
  }

  /** A kid on the first page that the element is on is a mere number; any other tells its page. */
  #content(kid: Exclude<Kid, StructureElement>, home: number | undefined, element: number): string {
    const page = this.#places.pages[kid.page]
    if (page === undefined) return ''
    if ('annotation' in kid) {
      const annotation = this.#places.annotations[kid.page]?.[kid.annotation]
      if (annotation === undefined) return ''
      this.#annotated.push({annotation, element})
      return `<</Type/OBJR/Pg ${page} 0 R/Obj ${annotation} 0 R>>`
    }
    const marked = this.#marked[kid.page]
    if (marked !== undefined) marked[kid.mcid] = element
    return kid.page === home ? String(kid.mcid) : `<</Type/MCR/Pg ${page} 0 R/MCID ${kid.mcid}>>`
  }

  /** Notes need identifiers (ISO 14289-1, 7.9), each of its own. */
  #identifier(type: StructureType, {id: wanted}: ElementFacts, element: number): string {
    if (wanted === undefined && type !== 'Note') return ''
    const plain = plainText(wanted ?? '') || 'note'
    let name = plain
    for (let number = 2; this.#ids.has(name); number++) name = `${plain}-${number}`
    this.#ids.set(name, element)
    return `/ID${textString(name)}`
  }

  #writeParentTree(root: number, top: number): {structParents: Map<number, number>; size: number} {
    const structParents = new Map<number, number>()
    const rows = this.#marked.map(
      (elements, page) =>
        `${page}[${Array.from(elements, (id) => (id === undefined ? 'null' : `${id} 0 R`)).join(' ')}]`
    )
    for (const {annotation, element} of this.#annotated) {
      // One annotation has one element: the first that names it.
      if (structParents.has(annotation)) continue
      structParents.set(annotation, rows.length)
      rows.push(`${rows.length} ${element} 0 R`)
    }
    const parentTree = this.#sink.reserve()
    this.#sink.put(parentTree, `<</Nums[${rows.join(' ')}]>>`)
    let identifiers = ''
    if (this.#ids.size > 0) {
      const idTree = this.#sink.reserve()
      this.#sink.put(idTree, nameTree([...this.#ids].map(([name, id]) => [name, `${id} 0 R`])))
      identifiers = `/IDTree ${idTree} 0 R`
    }
    this.#sink.put(
      root,
      `<</Type/StructTreeRoot/K[${top} 0 R]/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${rows.length}${identifiers}>>`
    )
    return {structParents, size: rows.length * 2}
  }

  #note({type, element, kids}: Branch): void {
    if (type === 'Figure' && plainText(element.facts.alt ?? '') === '') this.#facts.figuresWithoutAlt++
    if (type === 'Table' && !hasHead(kids)) this.#facts.tablesWithoutHead++
    this.#facts.longestArray = Math.max(this.#facts.longestArray, kids.length)
  }
}

function hasHead(rows: Branch['kids']): boolean {
  return rows.some(
    (row) => !('page' in row) && row.kids.some((cell) => !('page' in cell) && cell.type === 'TH')
  )
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
