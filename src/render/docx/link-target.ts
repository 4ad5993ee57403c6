/** Word refuses a file that holds a longer one. */
const maximumLength = 2083

/**
 * Give the address that Word may follow, percent-encoded, or `undefined` when the link must stay plain text.
 *
 * Only `http`, `https` and `mailto` lead out of a document: `javascript:`, `file:` and addresses that are none
 * (one malformed address makes Word refuse the whole file) do not.
 */
export function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const {protocol, href} = new URL(url)
  return ['http:', 'https:', 'mailto:'].includes(protocol) && href.length <= maximumLength ? href : undefined
}
