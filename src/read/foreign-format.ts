/** What the first bytes of a file that is no text say, and how its text can be had. */
const signatures: ReadonlyArray<{bytes: string; name: string; advice: string}> = [
  {bytes: '%PDF-', name: 'a PDF file', advice: 'copy its text into a `.txt` file'},
  {bytes: 'PK\x03\x04', name: 'a ZIP file', advice: 'unpack it and give the articles themselves'},
  {
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    name: 'an old Office file',
    advice: 'save it as plain text (`.txt`) or as a web page (`.html`)'
  },
  {bytes: '{\\rtf', name: 'an RTF file', advice: 'save it as plain text (`.txt`)'},
  {bytes: 'Rar!', name: 'a RAR file', advice: 'unpack it and give the articles themselves'},
  {bytes: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip file', advice: 'unpack it and give the articles themselves'},
  {bytes: '\x1f\x8b', name: 'a gzip file', advice: 'unpack it and give the articles themselves'},
  {bytes: '\x89PNG', name: 'a picture', advice: 'give the text of the article'},
  {bytes: '\xff\xd8\xff', name: 'a picture', advice: 'give the text of the article'},
  {bytes: 'GIF8', name: 'a picture', advice: 'give the text of the article'},
  {bytes: 'MIME-Version:', name: 'a web archive', advice: 'save the page as “web page, HTML only”'},
  {bytes: 'From: <Saved by', name: 'a web archive', advice: 'save the page as “web page, HTML only”'}
]

/**
 * Say what a file that is no text is and what to do, as `a PDF file: copy …`; `undefined` for anything else.
 *
 * A Word document is a ZIP file by its first bytes, and is told by the part that holds its text.
 */
export function describeForeignFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const found = signatures.find((signature) => head.startsWith(signature.bytes))
  if (found === undefined) return undefined
  if (
    found.bytes.startsWith('PK') &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/')
  ) {
    return 'a Word document: save it as plain text (`.txt`) or as a web page (`.html`)'
  }
  return `${found.name}: ${found.advice}`
}
