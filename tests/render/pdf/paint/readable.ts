/** The lines of a page's content, strings in brackets as hexadecimal digits. */
export function readable(content: string): string[] {
  return content.split('\n').map((line) =>
    line.replace(/\(((?:\\.|[^\\()])*)\)/gs, (_, text: string) => {
      const bytes = text.replace(/\\(.)/gs, (_escape, byte: string) => ({r: '\r', n: '\n'})[byte] ?? byte)
      return `<${Buffer.from(bytes, 'latin1').toString('hex')}>`
    })
  )
}
