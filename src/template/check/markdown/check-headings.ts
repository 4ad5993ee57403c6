import type {Root} from 'mdast'
import {sourceOf, startOf, type MarkdownProblem} from './markdown-problem.js'

/** Tell a report without a title or with several, levels that are skipped, and headings that were none. */
export function checkHeadings(tree: Root, markdown: string): MarkdownProblem[] {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const problems: MarkdownProblem[] = []
  const [, ...furtherTitles] = headings.filter(({depth}) => depth === 1)
  if (!headings.some(({depth}) => depth === 1)) {
    const message = 'The report has no title, expected a line such as `# {{title}}`'
    problems.push({rule: 'title-missing', line: 1, column: 1, message, fatal: false})
  }
  for (const heading of furtherTitles) {
    const message = 'The report has a second title, expected `##` for a chapter'
    problems.push({rule: 'title-repeated', ...startOf(heading), message, fatal: false})
  }
  let before = 1
  for (const heading of headings) {
    const {depth} = heading
    const marks = '#'.repeat(depth)
    const place = startOf(heading)
    if (depth > before + 1) {
      const message = `The heading has level \`${marks}\` below one of \`${'#'.repeat(before)}\`, expected \`${'#'.repeat(before + 1)}\``
      problems.push({rule: 'heading-depth-skipped', ...place, message, fatal: false})
    }
    before = depth
    const source = sourceOf(heading, markdown)
    if (/\n[ >]*-+\s*$/.test(source)) {
      const message =
        'The line `---` makes a heading of the text above it, expected an empty line between them'
      problems.push({rule: 'heading-by-rule', ...place, message, fatal: false})
    }
    if (heading.children.length === 0) {
      const message = `The heading has no text, expected some behind \`${marks}\``
      problems.push({rule: 'heading-empty', ...place, message, fatal: false})
    }
  }
  return problems
}
