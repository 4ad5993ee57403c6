/** Give the address that a reader may safely follow: of the web or of mail. */
export function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const {protocol, href} = new URL(url)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}
