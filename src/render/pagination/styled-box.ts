import type {Pt, TextStyle} from '../../model/layout.js'
import {box, type Box} from './box.js'

/** Word sets the foot of letters at so much of a line, and a Han character reaches so far above it (in em). */
const baseline = 0.8
const hanAscent = 0.88

/** Make the box of a paragraph in a style: its lines, the white around and its rules. */
export function styledBox(lines: number, style: TextStyle, special: Partial<Box> = {}): Box {
  const {leading, size, spaceBefore, spaceAfter, ruleAbove, ruleBelow} = style
  return box(lines, leading, {
    spaceBefore,
    spaceAfter,
    above: ruleRoom(ruleAbove, baseline * leading - hanAscent * size),
    below: ruleRoom(ruleBelow, (1 - baseline) * leading - (1 - hanAscent) * size),
    ...special
  })
}

/** The DOCX measures the gap of a rule from the line, which has some white above and below its characters. */
function ruleRoom(rule: TextStyle['ruleAbove'], white: Pt): Pt {
  return rule === undefined ? 0 : rule.width + Math.max(0, Math.round(rule.gap - white))
}
