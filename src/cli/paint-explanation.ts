import {styleText} from 'node:util'
import {groupBy} from '../compare/group-by.js'
import {
  textOf,
  type ExplainedArticle,
  type ExplainedBlock,
  type ExplainedSentence
} from './explain-article.js'
import {listFacts} from './list-facts.js'

type Style = 'bold' | 'dim' | 'green' | 'red' | 'underline'
export type Paint = (style: Style | Style[], text: string) => string

/** Paint in colours for a terminal, or leave the words as they are. */
export function paintFor(colours: boolean): Paint {
  // The command has decided already: Node must not ask the streams again.
  return colours ? (style, text) => styleText(style, text, {validateStream: false}) : (_, text) => text
}

const signs = {over: '>', under: '<', about: '≈', exact: '='}

/** Blocks that are not the article's own text. */
const discarded: ReadonlySet<ExplainedBlock['kind']> = new Set([
  'boilerplate',
  'meta',
  'byline',
  'title',
  'markup'
])

/** How many changes of one kind a block shows; the rest is counted. */
const shownRepairs = 6

/**
 * Write an explained article for a person: each block whole, and below it what was found in it.
 *
 * Terms that speak for a theme are green, figures underlined, doubtful places red; without colours the lists below each
 * block say the same.
 */
export function paintExplanation(
  article: ExplainedArticle,
  themeNames: ReadonlyMap<string, string>,
  paint: Paint
): string {
  const {data, blocks, elsewhere} = article
  const lines = [
    paint('bold', data.path),
    ...listFacts(data).map(({name, chinese, value}) => `  ${paint('dim', `${name} ${chinese}`)}  ${value}`),
    '',
    ...blocks.flatMap((block) => [...blockLines(block, themeNames, paint), ''])
  ]
  const outside = [...repairLines(elsewhere.repairs, paint), ...doubtLines(elsewhere.doubts, paint)]
  if (outside.length > 0) lines.push(paint('dim', 'in no block'), ...outside, '')
  return lines.join('\n')
}

function blockLines(block: ExplainedBlock, themeNames: ReadonlyMap<string, string>, paint: Paint): string[] {
  const {kind, line, depth, lead, city} = block
  const label = kind === 'heading' ? `heading ${depth}` : kind
  const text = discarded.has(kind)
    ? paint('dim', textOf(block))
    : block.sentences.map((sentence) => paintSentence(sentence, block, paint)).join('')
  const figures = block.sentences.flatMap((sentence) => sentence.figures)
  return [
    `${paint('dim', `${line}  ${label}`)}  ${kind === 'heading' ? paint('bold', text) : text}`,
    ...(lead === undefined ? [] : [note('lead', lead, paint)]),
    ...(city === undefined ? [] : [note('city', city, paint)]),
    ...block.themes.map(({id, score, terms}) =>
      note('theme', `${themeNames.get(id) ?? id} (${id}, score ${score}): ${terms.join('、')}`, paint)
    ),
    ...figures.map(({text: words, approx, value, upper, unit, of, change, year, doubtful}) => {
      const range = upper === undefined ? '' : `–${upper}`
      const more = [of, change, year, doubtful ? 'doubtful: not compared' : undefined]
      const extra = more.filter((part) => part !== undefined && part !== '').join(', ')
      return note(
        'figure',
        `${words} ${signs[approx]} ${value}${range} ${unit}${extra === '' ? '' : ` (${extra})`}`,
        paint
      )
    }),
    ...repairLines(block.repairs, paint),
    ...doubtLines(block.doubts, paint)
  ]
}

/** `為 → 为` ten times says nothing new: each change once, with its number. */
function repairLines(repairs: ExplainedBlock['repairs'], paint: Paint): string[] {
  return [...groupBy(repairs, ({kind}) => kind)].map(([kind, all]) => {
    const changes = groupBy(all, ({before, after}) => `${visible(before)} → ${visible(after)}`)
    const shown = [...changes].slice(0, shownRepairs)
    const told = shown.map(([change, {length}]) => (length > 1 ? `${change} ×${length}` : change))
    const rest = changes.size - shown.length
    return note('repair', `${kind}: ${told.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`, paint)
  })
}

function doubtLines(doubts: ExplainedBlock['doubts'], paint: Paint): string[] {
  return doubts.map(({text, reason}) => note('doubt', `${paint('red', visible(text))} ${reason}`, paint))
}

function note(name: string, text: string, paint: Paint): string {
  return `    ${paint('dim', name)} ${text}`
}

/** White space and characters without a shape, as their code points. */
function visible(text: string): string {
  if (text === '') return '∅'
  return text.replace(/[\s\p{C}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  })
}

/** Paint the terms, figures and doubtful places of a sentence; what lies in several is painted in all their ways. */
function paintSentence(
  {text, themes, figures}: ExplainedSentence,
  {doubts}: ExplainedBlock,
  paint: Paint
): string {
  const styles = Array.from({length: text.length}, () => new Set<Style>())
  const mark = (start: number, length: number, style: Style) => {
    for (let at = start; at < start + length; at++) styles[at]?.add(style)
  }
  const markAll = (part: string, style: Style) => {
    if (part === '') return
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
      mark(at, part.length, style)
  }
  for (const {terms} of themes) for (const term of terms) markAll(term, 'green')
  for (const figure of figures) mark(figure.start, figure.text.length, 'underline')
  for (const doubt of doubts) markAll(doubt.text, 'red')
  const keys = styles.map((set) => [...set].join())
  let painted = ''
  for (let start = 0; start < text.length;) {
    let end = start + 1
    while (end < text.length && keys[end] === keys[start]) end++
    const part = text.slice(start, end)
    const set = [...(styles[start] ?? [])]
    painted += set.length === 0 ? part : paint(set, part)
    start = end
  }
  return painted
}
