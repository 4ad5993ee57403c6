const unpack = 'unpack it and give the articles themselves'
const asText = 'copy its text into a `.txt` file'
const asDocument = 'open it in Word or WPS and save it as a Word document (`.docx`)'

/** What the first bytes of a file that is no text say, and how its text can be had. */
const signatures: ReadonlyArray<{bytes: string; name: string; advice: string}> = [
  {bytes: '%PDF-', name: 'a PDF file', advice: asText},
  {bytes: '{\\rtf', name: 'an RTF file', advice: asDocument},
  {bytes: 'Rar!', name: 'a RAR file', advice: unpack},
  {bytes: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip file', advice: unpack},
  {bytes: '\x1f\x8b', name: 'a gzip file', advice: unpack},
  {bytes: '\x89PNG', name: 'a picture', advice: 'give the text of the article'},
  {bytes: '\xff\xd8\xff', name: 'a picture', advice: 'give the text of the article'},
  {bytes: 'GIF8', name: 'a picture', advice: 'give the text of the article'},
  {bytes: 'MIME-Version:', name: 'a web archive', advice: 'save the page as “web page, HTML only”'},
  {bytes: 'From: <Saved by', name: 'a web archive', advice: 'save the page as “web page, HTML only”'}
]

/** Documents that are ZIP files, by the part that only they have. */
const archives: ReadonlyArray<{part: string; name: string; advice: string}> = [
  {part: 'xl/', name: 'an Excel workbook', advice: asText},
  {part: 'ppt/', name: 'a presentation', advice: asText},
  {part: 'opendocument.text', name: 'an OpenDocument text', advice: asDocument},
  {part: 'epub+zip', name: 'an e-book', advice: asText},
  {part: '', name: 'a ZIP file', advice: unpack}
]

const zipMark = 'PK\x03\x04'
const oleMark = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Tell whether a file is a Word document of the new kind (`.docx`), whatever its name: a ZIP file with its parts. */
export function isWordDocument(bytes: Uint8Array): boolean {
  return headOf(bytes).startsWith(zipMark) && contains(bytes, 'word/')
}

/** Say what a file that is no text is and what to do, as `a PDF file: copy …`; `undefined` for anything else. */
export function describeForeignFormat(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes)
  const found = head.startsWith(zipMark)
    ? archives.find(({part}) => contains(bytes, part))
    : head.startsWith(oleMark)
      ? oldOffice(bytes)
      : signatures.find((signature) => head.startsWith(signature.bytes))
  return found === undefined ? undefined : `${found.name}: ${found.advice}`
}

/** A document with a password is wrapped in the form of the old ones, whose parts have names in UTF-16. */
function oldOffice(bytes: Uint8Array): {name: string; advice: string} {
  if (contains(bytes, 'EncryptedPackage', 'utf16le')) {
    return {name: 'an Office document with a password', advice: 'take the password off and save it again'}
  }
  if (contains(bytes, 'WordDocument', 'utf16le'))
    return {name: 'an old Word document (`.doc`)', advice: asDocument}
  return {name: 'an old Office file', advice: asText}
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1')
}

function contains(bytes: Uint8Array, part: string, encoding: 'latin1' | 'utf16le' = 'latin1'): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part, 0, encoding)
}
