import {run} from './run.js'

/** An area of a page that leads to a place, in points from its lower left corner. */
export interface LinkArea {
  page: number
  /** An address, or the name of a place in the document. */
  target: string
  bottom: number
  top: number
}

type Value = string | number | boolean | null | Value[] | {[key: string]: Value}

/** Read the links of a PDF. */
export function readLinks(path: string): LinkArea[] {
  const json: {pages: {object: string}[]; qpdf: [unknown, Record<string, {value?: Value}>]} = JSON.parse(
    run('qpdf', ['--json', path])
  )
  const objects = json.qpdf[1]
  const follow = (value: Value | undefined): Value | undefined =>
    typeof value === 'string' && value.endsWith(' R') ? objects[`obj:${value}`]?.value : value
  const field = (value: Value | undefined, name: string): Value | undefined => {
    const found = follow(value)
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? follow(found[name])
      : undefined
  }
  return json.pages.flatMap(({object}, index) => {
    const annotations = field(object, '/Annots')
    return (Array.isArray(annotations) ? annotations : [])
      .filter((one) => field(one, '/Subtype') === '/Link')
      .map((one) => {
        const action = field(one, '/A')
        const target = field(action, '/URI') ?? field(one, '/Dest') ?? field(action, '/D')
        const [, bottom = 0, , top = 0] = [field(one, '/Rect')].flat().map(Number)
        return {page: index + 1, target: String(target).replace(/^u:/, ''), bottom, top}
      })
  })
}
