/** The standard structure types (ISO 32000-1, 14.8.4) that a report needs. */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'Code'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Note'
  | 'Link'
  | 'Span'

/** What an element says besides its type. */
export interface ElementFacts {
  /** In place of what is drawn, for who cannot see it. */
  alt?: string
  /** Tells notes apart. */
  id?: string
  scope?: 'Column' | 'Row'
  /** How the items of a list are marked (`L`). */
  listNumbering?: 'Disc' | 'Decimal' | 'None'
}

/** What stands in an element, in reading order. */
export type Kid =
  | StructureElement
  /** A marked stretch of a page's content; pages count from 0. */
  | {page: number; mcid: number}
  /** An annotation of a page, by its number there, such as that of a link. */
  | {page: number; annotation: number}

/**
 * An element of the structure tree of a tagged PDF, from which a screen reader reads.
 *
 * Blocks are there as soon as they are made, so that an empty cell is one too. What stands in a line (`Link`,
 * `Reference`, `Note`) is created `inline`: it takes its place among its parent's kids when its first content is drawn.
 */
export class StructureElement {
  readonly type: StructureType
  readonly parent: StructureElement | undefined
  readonly facts: ElementFacts
  readonly kids: Kid[] = []
  #isAttached: boolean
  readonly #followers: StructureElement[] = []

  constructor(
    type: StructureType,
    parent: StructureElement | undefined,
    facts: ElementFacts = {},
    place: 'block' | 'inline' = 'block'
  ) {
    this.type = type
    this.parent = parent
    this.facts = facts
    this.#isAttached = place === 'block'
    if (place === 'block') parent?.kids.push(this)
  }

  /** Add content behind what is there already. */
  add(kid: Kid): void {
    this.attach()
    this.kids.push(kid)
  }

  /** Take the place among the parent's kids, if it was not taken yet. */
  attach(): void {
    if (this.#isAttached) return
    this.#isAttached = true
    this.parent?.add(this)
    for (const follower of this.#followers) follower.attach()
  }

  /**
   * Have an element take its place as soon as this one has: a `Note` is read right behind its `Reference`, though it is
   * drawn at the foot of the page, after all other text.
   */
  followWith(element: StructureElement): void {
    this.#followers.push(element)
  }

  /** Leave the tree: a block that turned out to have no content. */
  leave(): void {
    // It is the last one, or near the end.
    const place = this.parent?.kids.lastIndexOf(this) ?? -1
    if (place !== -1) this.parent?.kids.splice(place, 1)
  }
}
