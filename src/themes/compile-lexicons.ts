import type {Lexicon, Term} from '../model/lexicon.js'
import {buildAutomaton, type Automaton} from './automaton.js'

/** A term from this weight on speaks for its theme alone. */
const strongWeight = 2

/** What a found text means to one lexicon. */
export interface CompiledTerm {
  /** Index of the lexicon. */
  lexicon: number
  text: string
  weight: number
  /** It only backs evidence: 民警, 企业. */
  about: boolean
  /** The practice whose term it is; none for a term of the theme itself. */
  practice?: string
  /** Patterns inside which the term does not count. */
  except: readonly number[]
  /** Patterns of which one must stand nearby; empty where nothing must. */
  with: readonly number[]
  /** Patterns of which none may stand in the same sentence. */
  without: readonly number[]
  /** Words of other fields: beside one, the term adds no weight. */
  elsewhere: readonly number[]
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
  const patternsOf = (texts: readonly string[] | undefined): readonly number[] =>
    texts === undefined || texts.length === 0 ? none : texts.map(patternOf)
  const add = (term: Term, lexicon: number, elsewhere: readonly number[], practice?: string): void => {
    terms[patternOf(term.text)]?.push({
      lexicon,
      text: term.text,
      weight: term.weight,
      about: term.about === true,
      except: patternsOf(term.except),
      with: patternsOf(term.with),
      without: patternsOf(term.without),
      elsewhere: needsCompany(term) ? elsewhere : none,
      ...(practice !== undefined && {practice})
    })
  }
  for (const [index, lexicon] of lexicons.entries()) {
    const elsewhere = patternsOf(lexicon.elsewhere)
    for (const term of lexicon.terms) add(term, index, elsewhere)
    for (const practice of lexicon.practices) {
      for (const term of practice.terms) add(term, index, elsewhere, practice.id)
    }
  }
  return {lexicons, automaton: buildAutomaton([...patterns.keys()]), terms}
}

const none: readonly number[] = []

function needsCompany(term: Term): boolean {
  return term.weight < strongWeight || term.with !== undefined
}
