import type {GivenMetadata, SourceText} from '../model/source-text.js'
import {repairText} from '../repair/repair-text.js'

/** What readers see of the given values; an address is none of it. */
const keys = ['title', 'published', 'city', 'outlet', 'authors'] as const

/**
 * Repair what an export gives beside a text, as the text itself is: Simplified, Chinese punctuation, no entities.
 *
 * A value is one line: repairs keep lines, so that all of them are repaired as one text.
 */
export async function repairGiven(source: SourceText): Promise<SourceText> {
  const {given} = source
  if (given === undefined) return source
  const lines = keys.map((key) => [given[key] ?? ''].flat().join('、').replace(/\s+/g, ' '))
  const {text} = await repairText({...source, format: 'text', text: lines.join('\n')})
  const repaired = text.text.split('\n')
  const values: GivenMetadata = {...given}
  for (const [index, key] of keys.entries()) {
    const value = repaired[index] ?? ''
    if (given[key] === undefined) continue
    if (key === 'authors') values.authors = value.split('、')
    else values[key] = value
  }
  return {...source, given: values}
}
