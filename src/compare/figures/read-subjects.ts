import {deictic, subject, whole} from './scope-patterns.js'

/** What a text tells something of. */
export interface Subject {
  /** As the text gives it; empty where it is the whole city. */
  name: string
  start: number
  end: number
  /** It stands for a part that was named before: 该村, 全县. */
  deictic?: true
  /** Only the place where something was done, and perhaps not who did it: 在东湖区设立法庭; 在东湖区，…… is a subject. */
  located?: true
}

/**
 * Find the organs, districts, counties and towns that a text names as subjects, and what names the whole city.
 *
 * A subject begins its clause: `去年，东湖区化解纠纷9件`, not `与东湖区签订协议`. The city's own name is the whole
 * (`江州市化解……`), and is left out before a part of it (`江州市东湖区` is 东湖区).
 */
export function readSubjects(text: string, city: string): Subject[] {
  const found = [...text.matchAll(whole)].map((match): Subject => spanOf(match, ''))
  for (const match of text.matchAll(subject)) {
    const [, before = '', words = ''] = match
    const name = words.trim()
    const own = name === `${city}市` || /两级|全市/u.test(name)
    if (!own && !isPart(name, city)) continue
    const located = before.endsWith('在') && !text.startsWith('，', match.index + match[0].length)
    found.push({
      ...spanOf(match, own ? '' : withoutCity(name, city)),
      ...(located && {located: true as const})
    })
  }
  for (const match of text.matchAll(deictic)) {
    found.push({...spanOf(match, match[1] ?? ''), deictic: true})
  }
  return found
}

function spanOf(match: RegExpExecArray, name: string): Subject {
  return {name, start: match.index, end: match.index + match[0].length}
}

function withoutCity(name: string, city: string): string {
  const rest = name.startsWith(`${city}市`) ? name.slice(city.length + 1) : name
  return /^[^、]+[县区旗镇乡道市]/u.test(rest) ? rest : name
}

/** An organ without a place before it must have the city's name: 惠州法院, not 过硬法院. */
function isPart(name: string, city: string): boolean {
  return (
    !/(?:院|局|委|会|队|所|庭)$/u.test(name) ||
    /[市县区旗州]/u.test(name.slice(0, -2)) ||
    name.startsWith(city)
  )
}
