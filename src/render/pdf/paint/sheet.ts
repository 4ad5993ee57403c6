import type {StructureElement} from '../tags/structure-element.js'
import type {Link} from '../text/text-item.js'
import type {FontBook} from './font-book.js'
import type {PageContent} from './page-content.js'
import type {Rect} from './pdf-file.js'
import type {PictureBook} from './picture-book.js'

/** What is at hand while a page is drawn. */
export interface Sheet {
  content: PageContent
  fonts: FontBook
  pictures: PictureBook
  /** Make an area a link that belongs to an element. */
  addLink(area: Rect, link: Link, element: StructureElement | undefined): void
}
