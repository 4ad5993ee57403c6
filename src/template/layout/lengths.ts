import * as v from 'valibot'
import type {Pt} from '../../model/layout.js'

/** Chinese type sizes (字号) in points, as Word has them. */
const chineseSizes: Record<string, Pt> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5
}

const pointsPerUnit: Record<string, number> = {pt: 1, 磅: 1, mm: 72 / 25.4, cm: 720 / 25.4}

const toPt = (text: string): Pt => {
  const size = chineseSizes[text]
  if (size !== undefined) return size
  const [, number = '', unit = ''] = /^(-?[\d.]+)(\D+)$/.exec(text) ?? []
  // Hundredths of a point are finer than any printer.
  return Math.round(Number(number) * (pointsPerUnit[unit] ?? 1) * 100) / 100
}

type Length = v.SchemaWithPipe<
  readonly [
    v.StringSchema<v.ErrorMessage<v.StringIssue>>,
    v.DescriptionAction<string, string>,
    v.RegexAction<string, string>,
    v.TransformAction<string, Pt>
  ]
>

const lengthPattern = /^(?:\d+(?:\.\d+)?(?:pt|mm|cm|磅)|初号|小初|[一二三四五六]号|小[一二三四五六])$/
const signedPattern = /^-?\d+(?:\.\d+)?(?:pt|mm|磅)$/

/** What is no text at all: a number is told with the unit that it lacks. */
const text = (pattern: RegExp, unit: string, otherwise: string): Length['pipe'][0] =>
  v.string(({input}) => {
    const whole = `${String(input)}${unit}`
    return typeof input === 'number' && pattern.test(whole)
      ? `expected a length such as \`${whole}\``
      : otherwise
  })

/**
 * A length: `10.5pt`, `10.5磅`, `25mm`, `2.5cm` or a Chinese size such as `五号`. Gives points; `what` tells editors of
 * what, and `unit` is the one that a number without is told to have.
 */
export const length = (what: string, unit: 'pt' | 'mm' = 'pt'): Length => {
  const expected = 'expected a length such as `10.5pt`, `25mm` or `五号`'
  return v.pipe(
    text(lengthPattern, unit, expected),
    v.description(what),
    v.regex(lengthPattern, expected),
    v.transform(toPt)
  )
}

/** A length that may draw together instead of apart: `-0.25pt`. Gives points. */
export const signedLength = (what: string): Length => {
  const expected = 'expected a length such as `-0.25pt`'
  return v.pipe(
    text(signedPattern, 'pt', expected),
    v.description(what),
    v.regex(signedPattern, expected),
    v.transform(toPt)
  )
}
