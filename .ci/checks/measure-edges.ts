import {readLines} from './read-lines.js'

/** The edges of the lines of a page and the distances of lines, in points: the least and the most. */
export interface Edges {
  left: [number, number]
  right: [number, number]
  pitch: [number, number]
}

/** Measure a page of full lines, but for its last line, the folio. */
export function measureEdges(path: string, page: number): Edges {
  const lines = readLines(path)[page - 1]?.lines.slice(0, -1) ?? []
  return {
    left: range(lines.map((line) => line.left)),
    right: range(lines.map((line) => line.right)),
    pitch: range(lines.slice(1).map((line, index) => line.bottom - (lines[index]?.bottom ?? 0)))
  }
}

const range = (numbers: number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)]
