import {isAbsolute, relative, sep} from 'node:path'

/** Tell whether a path is a folder or lies inside it, by their names alone: follow links before you ask. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  // Between two drives of Windows no relative way leads.
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}
