import type {Lexicon, Term} from '../model/lexicon.js'
import {buildAutomaton, type Automaton} from './automaton.js'

/** What a found text means to one lexicon. */
export interface CompiledTerm {
  /** Index of the lexicon. */
  lexicon: number
  text: string
  weight: number
  /** The practice whose term it is; none for a term of the theme itself. */
  practice?: string
  /** Patterns inside which the term does not count. */
  except: readonly number[]
  /** Patterns of which one must stand nearby; empty where nothing must. */
  with: readonly number[]
}

/** All lexicons made ready for `annotateThemes`: one automaton over their terms, exceptions and companions. */
export interface ThemeMatcher {
  lexicons: readonly Lexicon[]
  automaton: Automaton
  /** The terms that a pattern stands for, by pattern; none for a mere exception or companion. */
  terms: ReadonlyArray<readonly CompiledTerm[]>
}

/** Compile lexicons into one matcher; their order is the order of the mentions. */
export function compileLexicons(lexicons: readonly Lexicon[]): ThemeMatcher {
  const patterns = new Map<string, number>()
  const terms: CompiledTerm[][] = []
  const patternOf = (text: string): number => {
    const known = patterns.get(text)
    if (known !== undefined) return known
    patterns.set(text, terms.length)
    return terms.push([]) - 1
  }
  const add = (term: Term, lexicon: number, practice?: string): void => {
    const pattern = patternOf(term.text)
    const compiled = {
      lexicon,
      text: term.text,
      weight: term.weight,
      except: term.except.map(patternOf),
      with: (term.with ?? []).map(patternOf),
      ...(practice !== undefined && {practice})
    }
    terms[pattern]?.push(compiled)
  }
  for (const [index, lexicon] of lexicons.entries()) {
    for (const term of lexicon.terms) add(term, index)
    for (const practice of lexicon.practices) {
      for (const term of practice.terms) add(term, index, practice.id)
    }
  }
  return {lexicons, automaton: buildAutomaton([...patterns.keys()]), terms}
}
