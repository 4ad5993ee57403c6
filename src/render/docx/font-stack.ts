import type {Layout} from '../../model/layout.js'

/**
 * Put the families that a file holds first in every stack of a layout: text in them looks the same on every machine.
 * Other stacks stay as they are.
 */
export function preferFamilies(layout: Layout, families: ReadonlySet<string>): Layout {
  const prefer = (stack: readonly string[]): string[] => {
    const own = stack.find((name) => families.has(name))
    return own === undefined ? [...stack] : [own, ...stack.filter((name) => name !== own)]
  }
  const styles = Object.fromEntries(
    Object.entries(layout.styles).map(([name, style]) => [
      name,
      {
        ...style,
        typeface: {latin: prefer(style.typeface.latin), eastAsia: prefer(style.typeface.eastAsia)}
      }
    ])
  ) as Layout['styles'] // The same names.
  return {...layout, styles}
}
