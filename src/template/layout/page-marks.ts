import {isMisspelling} from '../../text/is-misspelling.js'

/** What header and footer fill in, with the names that people give it. */
const marks: Record<string, readonly string[]> = {
  title: ['name', '标题', '题目', '文件名'],
  page: ['number', 'folio', '页码', '页', '当前页'],
  pages: ['total', 'count', '总页数', '页数', '共页']
}

const known = Object.keys(marks)

/** Tell the first `{…}` of a header or footer that nothing fills in, with the one that was likely meant. */
export function tellUnknownMark(text: string): string | undefined {
  for (const [mark, inner = ''] of text.matchAll(/\{+([^{}]*)\}+/g)) {
    if (known.some((name) => mark === `{${name}}`)) continue
    const meant = meantMark(inner.trim().toLowerCase())
    const expected = meant === undefined ? '`{title}`, `{page}` or `{pages}`' : `\`{${meant}}\``
    return `expected ${expected} instead of \`${mark}\``
  }
  return undefined
}

/** `pagenumber` is `page`, `totalpages` is `pages`, `titel` is `title`, `date` is none. */
function meantMark(given: string): string | undefined {
  return (
    known.find((name) => name === given || marks[name]?.includes(given)) ??
    known.find((name) => isMisspelling(given, name)) ??
    (/total|count/.test(given) && given.includes('page')
      ? 'pages'
      : known.findLast((name) => given.includes(name)))
  )
}
