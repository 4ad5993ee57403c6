import * as v from 'valibot'
import type {Lexicon, Term} from '../model/lexicon.js'

/** One strong term decides a sentence, of weak ones it takes two (`threshold` in `score-sentence.ts`). */
const strongWeight = 2
const weakWeight = 1
const faintWeight = 0.5
/** Beside evidence, all that is named of what the theme is about weighs as much as one weak term (`sumWeights`). */
const aboutWeight = 1
/** Above this a slip of the keyboard is likelier than a wish. */
const maximumWeight = 10

const text = v.pipe(
  v.string(),
  v.trim(),
  v.check((value) => value !== '', 'expected some text')
)
/** A comma parts no terms in YAML if it is wide, and inside one it is a slip: `[公证，律师]`; 、 stands in 大排查、大化解. */
const termText = v.pipe(
  text,
  v.check((value) => !/[，；]/u.test(value), 'expected one term: the narrow `,` parts terms, `，` does not')
)
const texts = v.pipe(v.array(termText), v.minLength(1))
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected small Latin letters and digits with - between them')
)

const termEntries = v.pipe(
  v.strictObject({
    text: termText,
    weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(maximumWeight))),
    except: v.optional(v.array(termText), []),
    with: v.optional(texts),
    without: v.optional(texts)
  }),
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    const {text: own, except} = dataset.value
    for (const [index, phrase] of except.entries()) {
      if (phrase.includes(own)) continue
      const whole = {
        type: 'object',
        origin: 'value',
        input: dataset.value,
        key: 'except',
        value: except
      } as const
      const one = {type: 'array', origin: 'value', input: except, key: index, value: phrase} as const
      addIssue({
        expected: `a longer phrase that holds \`${own}\``,
        received: `"${phrase}"`,
        path: [whole, one]
      })
    }
  })
)
// `lazy` instead of `union`: the error then stands at the wrong key, not at the whole term.
const term = v.lazy((input): v.GenericSchema<unknown, string | v.InferOutput<typeof termEntries>> =>
  isRecord(input) ? termEntries : termText
)
const termsByStrength = v.strictObject({
  strong: v.optional(v.array(term), []),
  weak: v.optional(v.array(term), []),
  faint: v.optional(v.array(term), []),
  about: v.optional(v.array(term), [])
})
const termList = v.pipe(v.array(term), v.minLength(1))

/** Terms as written: a list (all strong) or lists under `strong`, `weak`, `faint` and `about`; each gets its weight here. */
const terms = v.pipe(
  v.lazy((input): v.GenericSchema<unknown, v.InferOutput<typeof termsByStrength | typeof termList>> =>
    isRecord(input) ? termsByStrength : termList
  ),
  v.transform((written): Term[] =>
    Array.isArray(written)
      ? written.map((one) => toTerm(one, strongWeight))
      : [
          ...written.strong.map((one) => toTerm(one, strongWeight)),
          ...written.weak.map((one) => toTerm(one, weakWeight)),
          ...written.faint.map((one) => toTerm(one, faintWeight)),
          ...written.about.map((one): Term => ({...toTerm(one, aboutWeight), about: true}))
        ]
  )
)

const practices = v.pipe(
  v.optional(v.array(v.strictObject({id, name: text, terms})), []),
  v.rawCheck(({dataset, addIssue}) => {
    if (dataset.typed) reportRepeatedIds(dataset.value, addIssue)
  })
)

const indicators = v.pipe(
  v.optional(
    v.array(
      v.strictObject({
        id,
        name: text,
        units: texts,
        of: texts,
        not: v.optional(v.array(termText), []),
        with: v.exactOptional(texts)
      })
    ),
    []
  ),
  v.rawCheck(({dataset, addIssue}) => {
    if (dataset.typed) reportRepeatedIds(dataset.value, addIssue)
  })
)

/** The schema of one lexicon file; a value that passes is a `Lexicon`. Ids in `taken` are refused. */
export function lexiconSchema(taken: ReadonlySet<string>): v.GenericSchema<unknown, Lexicon> {
  return v.strictObject({
    id: v.pipe(
      id,
      v.check((value) => !taken.has(value), 'expected an id that no other lexicon has')
    ),
    name: text,
    terms,
    practices,
    indicators,
    elsewhere: v.exactOptional(texts)
  })
}

function toTerm(written: string | v.InferOutput<typeof termEntries>, weight: number): Term {
  return typeof written === 'string'
    ? {text: written, weight, except: []}
    : {
        text: written.text,
        weight: written.weight ?? weight,
        except: written.except,
        ...(written.with && {with: written.with}),
        ...(written.without && {without: written.without})
      }
}

type AddIssue = v.RawCheckContext<unknown>['addIssue']

function reportRepeatedIds(items: ReadonlyArray<{id: string}>, addIssue: AddIssue): void {
  const seen = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (seen.has(item.id)) {
      addIssue({
        expected: 'an id used only once',
        received: `"${item.id}"`,
        path: [
          {type: 'array', origin: 'value', input: [...items], key: index, value: item},
          {type: 'object', origin: 'value', input: {...item}, key: 'id', value: item.id}
        ]
      })
    }
    seen.add(item.id)
  }
}

function isRecord(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
