import {safeAddress} from '../safe-address.js'

/** Word refuses a file that holds a longer one. */
const maximumLength = 2083

/**
 * Give the address that Word may follow, percent-encoded, or `undefined` when the link must stay plain text.
 *
 * Only `http`, `https` and `mailto` lead out of a document: `javascript:`, `file:` and addresses that are none
 * (one malformed address makes Word refuse the whole file) do not.
 */
export function linkTarget(url: string): string | undefined {
  const address = safeAddress(url)
  const target = address === undefined ? undefined : encodeRest(address)
  return target !== undefined && target.length <= maximumLength ? target : undefined
}

/** Encode what `URL` leaves as it is and the schema of a Word file does not take: `[`, `|`, a lone `%`, a second `#`. */
function encodeRest(href: string): string {
  const [, host = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)?([^]*)$/i.exec(href) ?? []
  const [path = '', ...fragment] = rest
    .replace(/[[\]{}|\\^`]|%(?![\da-f]{2})/gi, encodeURIComponent)
    .split('#')
  return host + path + (fragment.length > 0 ? `#${fragment.join('%23')}` : '')
}
