import {tagsOf} from './xml-tags.js'

/** Elements that draw; text inside of them stands in `w:txbxContent`. */
const drawings = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object'])

/** Where the text of a box stands; `again` in the second writing of it, for old programs. */
interface Box {
  start: number
  end: number
  again: boolean
}

/** Boxes in boxes in boxes: nobody writes more, and each level is walked once more. */
const deepest = 4

/**
 * Put the text of boxes and shapes where it is read: a drawing that holds text becomes nothing but that text.
 *
 * Word writes a text box twice, once for new and once for old programs: the first is taken. Shapes without
 * text, such as pictures, stay.
 */
export function liftTextBoxes(xml: string, depth = 0): string {
  if (depth >= deepest || !xml.includes('<w:txbxContent')) return xml
  let result = ''
  let done = 0
  for (const {start, end, boxes} of drawingsIn(xml)) {
    const once = boxes.filter(({again}) => !again)
    const texts = (once.length > 0 ? once : boxes).map((box) =>
      liftTextBoxes(xml.slice(box.start, box.end), depth + 1)
    )
    // What mammoth finds in `w:pict` it puts behind the paragraph that the box hangs on.
    result += `${xml.slice(done, start)}<w:pict>${texts.join('')}</w:pict>`
    done = end
  }
  return result + xml.slice(done)
}

/** The outermost drawings that hold text, each with what stands in its outermost boxes. */
function* drawingsIn(xml: string): Generator<{start: number; end: number; boxes: Box[]}> {
  let drawing = {start: 0, depth: 0}
  let box = {start: 0, depth: 0}
  let boxes: Box[] = []
  let fallback = 0
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'empty') continue
    const step = tag.kind === 'open' ? 1 : -1
    if (tag.name === 'mc:Fallback') fallback += step
    if (drawings.has(tag.name)) {
      if (step === 1 && drawing.depth === 0) {
        drawing.start = tag.start
        box = {start: 0, depth: 0}
        boxes = []
      }
      drawing = {...drawing, depth: Math.max(0, drawing.depth + step)}
      if (drawing.depth === 0 && boxes.length > 0) {
        yield {start: drawing.start, end: tag.end, boxes}
        boxes = []
      }
    } else if (tag.name === 'w:txbxContent' && drawing.depth > 0) {
      if (step === 1 && box.depth === 0) box.start = tag.end
      box = {...box, depth: box.depth + step}
      if (box.depth === 0) boxes.push({start: box.start, end: tag.start, again: fallback > 0})
    }
  }
}
