import type {Pt} from '../../../model/layout.js'
import type {TextFragment} from '../pages/strip.js'
import {setLine} from '../text/set-line.js'
import {cutRuns} from './glyph-runs.js'
import {findStretches} from './line-stretches.js'
import type {Artifact} from './page-content.js'
import type {Sheet} from './sheet.js'
import {shortNumber} from './short-number.js'
import {showRun} from './text-operators.js'

/** A line through text: how high it stands over the baseline and how thick it is, in em. */
const strike = {height: 0.3, thickness: 0.05}

/** How far a Han character stands over and under the baseline, in em. */
const ascent = 0.88
const descent = 0.12

/** Draw a line of text with its left edge and its baseline there; as an artifact where it is to be read nowhere. */
export function paintText(
  {text, line, element, part}: Pick<TextFragment, 'text' | 'line' | 'element' | 'part'>,
  x: Pt,
  y: Pt,
  artifact: Artifact | undefined,
  sheet: Sheet
): void {
  const {content, fonts} = sheet
  const set = setLine(text, line)
  const runs = cutRuns(text, line, set)
  for (const [index, run] of runs.entries()) {
    const {format, start} = run
    const next = runs[index + 1]
    const face = text.faces[text.face[start] ?? 0]
    if (face === undefined || (part !== undefined && (start < part.from || start >= part.to))) continue
    content.mark(artifact ?? format.element ?? element ?? 'artifact')
    const font = fonts.font(face)
    content.setType(font.id, format.size, format.rise, format.colour)
    content.moveTo(x + run.x, y)
    const goesOn = next !== undefined && next.start < line.end && next.format.element === format.element
    showRun(run, {text, line, set, font}, x + run.x, goesOn, content)
  }
  // What goes through several parts is drawn with the last one.
  if (part !== undefined && part.to !== line.next) return
  for (const {x: from, width, format} of findStretches(text, line, set, struckColour)) {
    const {size, rise, colour} = format
    content.mark(artifact ?? format.element ?? element ?? 'artifact')
    const thickness = strike.thickness * size
    const top = y - rise - strike.height * size - thickness / 2
    content.setFill(colour)
    content.draw(
      [x + from, top, width, thickness].map((value) => shortNumber(value, 3)).join(' ') + ' re',
      'f'
    )
  }
  if (artifact !== undefined) return
  // A link is as high as the line's largest characters: the mark of a note alone is hard to hit.
  let size = 0
  for (const stretch of findStretches(text, line, set, (format) => format.link)) {
    size ||= largestSize(text, line)
    const left = x + stretch.x
    const area = {left, right: left + stretch.width, top: y - ascent * size, bottom: y + descent * size}
    sheet.addLink(area, stretch.key, stretch.format.element ?? element)
  }
}

function struckColour({struck, colour}: {struck: boolean; colour: string}): string | undefined {
  return struck ? colour : undefined
}

function largestSize(text: TextFragment['text'], line: TextFragment['line']): Pt {
  let size = 0
  for (let at = line.start; at < line.end; at++) {
    size = Math.max(size, text.formats[text.format[at] ?? 0]?.size ?? 0)
  }
  return size
}
