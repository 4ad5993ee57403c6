import {createHash} from 'node:crypto'
import type {Message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {SourceText} from '../model/source-text.js'
import {decodeBytes} from './decode-bytes.js'
import {describeForeignFormat} from './foreign-format.js'
import {formatOf, isKnownExtension} from './formats.js'
import {isControl} from './plausibility.js'

/** An article has some 20 KB; what is a thousand times larger is something else. */
const maximumSize = 20 * 1024 * 1024

/** Random bytes have some 10 % of control and undecodable characters in any encoding; text has none to speak of. */
const brokenShare = 0.04

/** Chinese in its right encoding scores about −7, random bytes as UTF-16 or GB18030 −12 or less. */
const randomScore = -11

/**
 * Read the bytes of a file as source text; `source` is null when they hold none, and a message says why.
 *
 * Line ends become `\n` and a byte order mark goes; nothing else changes.
 */
export function readSource(
  path: string,
  bytes: Uint8Array
): {source: SourceText | null; messages: Message[]} {
  const refuse = (ruleId: RuleId, reason: string) => ({
    source: null,
    messages: [{ruleId, reason, path, fatal: true}]
  })
  if (bytes.length > maximumSize) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    return refuse(
      'file-too-large',
      `The file has ${size} MB, expected at most 20 MB: give one article in a file.`
    )
  }
  const foreign = describeForeignFormat(bytes)
  if (foreign !== undefined) {
    return refuse('format-unknown', `This is ${foreign}. HTML, Markdown and plain text are read.`)
  }
  const {encoding, text: decoded, score, rival} = decodeBytes(bytes)
  const text = decoded.replace(/\r\n?/g, '\n')
  if (text.replace(/[\s\u200b\ufeff]/g, '') === '') {
    return refuse(
      'file-empty',
      'The file has no text: save the article into it again, or leave the file out.'
    )
  }
  const broken = countBroken(text)
  const strange = encoding !== 'utf-8' && score < randomScore
  if (strange || broken > Math.max(2, brokenShare * text.length)) {
    const sort = isKnownExtension(extensionOf(path)) ? 'file-not-text' : 'format-unknown'
    return refuse(
      sort,
      'The bytes of this file are text in no known encoding: save the article as plain text in UTF-8.'
    )
  }
  const messages: Message[] = []
  const report = (ruleId: RuleId, reason: string, line?: number) =>
    messages.push({ruleId, reason, path, ...(line === undefined ? {} : {line}), fatal: false})
  const extension = extensionOf(path)
  if (!isKnownExtension(extension)) {
    report('format-unknown', `The extension \`${extension}\` is not known: the file was read by its content.`)
  }
  if (rival !== undefined) {
    report(
      'encoding-doubtful',
      `The file was read as ${encoding}, but could be ${rival}: look whether its text is right.`
    )
  }
  const lost = text.split('\ufffd').length - 1
  if (lost > 0) {
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length
    const reason = `The file holds ${lost} ${lost === 1 ? 'byte that is' : 'bytes that are'} no character in ${encoding}, the first on this line: compare it with the original.`
    report('encoding-doubtful', reason, line)
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {source: {path, sha256, format: formatOf(extension, text), encoding, text}, messages}
}

function extensionOf(path: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** How many characters no text holds: control characters and U+FFFD. */
function countBroken(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd || isControl(code)) count++
  }
  return count
}
