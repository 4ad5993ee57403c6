/**
 * Give the address that a reader may follow, percent-encoded, or `undefined` where a link must stay plain text.
 *
 * `https://a.example/市` leads to `https://a.example/%E5%B8%82`; `javascript:alert(1)`, `file:///etc` and `../x` lead
 * nowhere.
 */
export function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const {protocol, href} = new URL(url)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}
