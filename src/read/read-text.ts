import type {Message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import {decodeBytes, randomScore} from './decode-bytes.js'
import {describeForeignFormat} from './foreign-format.js'
import {extensionOf, isKnownExtension} from './formats.js'
import {isControl} from './plausibility.js'
import {linesWhere, nameLines} from './name-lines.js'
import {restoreText} from './restore-text.js'

/** An article has some 20 KB; what is a thousand times larger is something else. */
const maximumSize = 20 * 1024 * 1024

/** Random bytes have some 10 % of control and undecodable characters in any encoding; text has none to speak of. */
const brokenShare = 0.04

/** Bytes as text, or `null` where they are none; messages say why, and what is doubtful. */
export interface ReadText {
  decoded: {text: string; encoding: string} | null
  messages: Message[]
}

/** Refuse a file that is larger than an article can be; `undefined` for any other. */
export function refuseLarge(path: string, bytes: Uint8Array): Message | undefined {
  if (bytes.length <= maximumSize) return undefined
  const size = (bytes.length / 1024 / 1024).toFixed(1)
  const reason = `The file has ${size} MB, expected at most 20 MB: give one article in a file, or split an export.`
  return {ruleId: 'file-too-large', reason, path, fatal: true}
}

/** Decode the bytes of a text file. Line ends become `\n` and a byte order mark goes. */
export function readText(path: string, bytes: Uint8Array): ReadText {
  const refuse = (ruleId: RuleId, reason: string): ReadText => ({
    decoded: null,
    messages: [{ruleId, reason, path, fatal: true}]
  })
  const large = refuseLarge(path, bytes)
  if (large !== undefined) return {decoded: null, messages: [large]}
  const document = describeForeignFormat(bytes)
  if (document !== undefined) {
    return refuse(
      'format-unknown',
      `This is ${document}. Word documents (.docx), HTML, Markdown and plain text are read.`
    )
  }
  const {encoding, text: decoded, score, rival, foreign} = decodeBytes(bytes)
  const whole = decoded.replace(/\r\n?/g, '\n')
  if (whole.replace(/[\s\u200b\ufeff]/g, '') === '') {
    return refuse(
      'file-empty',
      'The file has no text: save the article into it again, or leave the file out.'
    )
  }
  const isStrange = encoding !== 'utf-8' && score < randomScore
  const restored = isStrange ? {text: whole, messages: []} : restoreText(path, whole)
  const broken = countBroken(restored.text)
  if (isStrange || broken > Math.max(2, brokenShare * restored.text.length)) {
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
  for (const other of new Set(foreign.map((line) => line.encoding))) {
    const lines = [...new Set(foreign.filter(({encoding: one}) => one === other).map(({line}) => line))]
    report(
      'encoding-mixed',
      `The file is in ${encoding}, but ${nameLines(lines)} in ${other}, and was read so: look whether the text is right.`,
      lines[0]
    )
  }
  const holes = linesWhere(whole, (line) => line.includes('\ufffd'))
  if (holes.length > 0) {
    const count = whole.split('\ufffd').length - 1
    const reason = `The file holds ${count} ${count === 1 ? 'byte that is' : 'bytes that are'} no character in ${encoding}, the first on this line: compare it with the original.`
    report('encoding-doubtful', reason, holes[0])
  }
  return {decoded: {text: restored.text, encoding}, messages: [...messages, ...restored.messages]}
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
