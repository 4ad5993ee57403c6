import type {ArticleContent, Figure} from '../model/article.js'

/** A table of more columns is no table of the genre, and the bound keeps the reading short. */
const mostCells = 24

/** The head of a column that is a year and nothing else: 2023年, 2023. */
const yearHead = /^((?:19|20)\d{2})年?度?$/

/**
 * Read the years that head the columns of a table: `项目 2022年 2023年 增幅` gives null, 2022, 2023, null.
 *
 * Nothing where fewer than two columns are headed by a year: `2023年 新建中心9个` is prose. The first column names the
 * rows and has none.
 */
export function readColumnYears(text: string): Array<number | null> | null {
  const cells = cellsOf(text)
  if (cells.length < 3 || cells.length > mostCells) return null
  const years = cells.map(({text: cell}, index) => {
    const year = index === 0 ? undefined : cell.match(yearHead)?.[1]
    return year === undefined ? null : Number(year)
  })
  return years.filter((year) => year !== null).length < 2 ? null : years
}

/**
 * Give the figures of a table row the years of their columns; `years` are those of the row that heads the table.
 *
 * A row that has not as many cells as the head stays as it is: nobody knows which column its values belong to.
 */
export function dateCells(
  text: string,
  figures: readonly Figure[],
  years: ReadonlyArray<number | null>
): Figure[] {
  const cells = cellsOf(text)
  if (cells.length !== years.length) return [...figures]
  return figures.map((figure) => {
    // The first figure's text begins with the row's name: its value ends it.
    const end = figure.start + figure.text.length
    const column = cells.findIndex((cell) => cell.start < end && end <= cell.end)
    const year = years[column] ?? null
    return year === null || figure.year !== undefined ? figure : {...figure, year}
  })
}

/** The text of a row of a table; null for what is none, as it is longer than one sentence or has a stop. */
export function rowOf(node: ArticleContent): string | null {
  if (node.type !== 'paragraph') return null
  const [only, second] = node.children
  if (only === undefined || second !== undefined) return null
  return /[，。；！？]/.test(only.value) || !/\S\s+\S/.test(only.value) ? null : only.value
}

function cellsOf(text: string): Array<{text: string; start: number; end: number}> {
  return [...text.matchAll(/[^\s|]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }))
}
