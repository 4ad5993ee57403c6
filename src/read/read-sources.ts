import {createHash} from 'node:crypto'
import type {Message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {SourceText} from '../model/source-text.js'
import {isWordDocument} from './foreign-format.js'
import {extensionOf, formatOf, namesRecords} from './formats.js'
import {readText, refuseLarge} from './read-text.js'
import {restoreText} from './restore-text.js'
import {holdsRecords, readRecords} from './records.js'

export interface ReadSources {
  sources: SourceText[]
  messages: Message[]
}

/**
 * Read a file as its sources: one for an article, one a record for an export (`export.ndjson#12` is its line 12).
 *
 * A file or record that gives none leaves a fatal message. The content decides about the format first, then the
 * extension.
 */
export async function readSources(path: string, bytes: Uint8Array): Promise<ReadSources> {
  const large = refuseLarge(path, bytes)
  if (large !== undefined) return {sources: [], messages: [large]}
  if (isWordDocument(bytes)) return readWordSource(path, bytes)
  const {decoded, messages} = readText(path, bytes)
  if (decoded === null) return {sources: [], messages}
  const {text, encoding} = decoded
  const extension = extensionOf(path)
  if (namesRecords(extension) || (!/^\.(?:md|html?)$/.test(extension) && holdsRecords(text))) {
    const read = readRecordSources(path, text, encoding)
    return {sources: read.sources, messages: [...messages, ...read.messages]}
  }
  const source = {path, sha256: hash(bytes), format: formatOf(extension, text), encoding, text}
  return {sources: [source], messages}
}

function readRecordSources(path: string, text: string, encoding: string): ReadSources {
  const {records, problems, broken} = readRecords(text)
  if (broken !== undefined) {
    const reason = 'The JSON of this export is broken or cut off here: export the articles again.'
    return {sources: [], messages: [{ruleId: 'record-broken', reason, path, ...broken, fatal: true}]}
  }
  if (records.length === 0 && problems.length === 0) {
    const reason = 'The export holds no record: export the articles again, or leave the file out.'
    return {sources: [], messages: [{ruleId: 'file-empty', reason, path, fatal: true}]}
  }
  const messages = problems.map(({place, reason}): Message => {
    return {ruleId: 'record-broken', reason, path: `${path}#${place}`, fatal: true}
  })
  const sources = records.map(({place, text: written, isHtml, given, json, unusable}): SourceText => {
    const name = `${path}#${place}`
    // What JSON writes as `\\u00e9` is seen only now.
    const {text: own, messages: doubts} = restoreText(name, written)
    messages.push(...doubts)
    for (const key of unusable) {
      const reason = `The value of \`${key}\` is no text, so it was not used.`
      messages.push({ruleId: 'metadata-doubtful', reason, path: name, fatal: false})
    }
    const format = isHtml ? 'html' : formatOf('', own)
    return {path: name, sha256: hash(json), format, encoding, text: own, given}
  })
  return {sources, messages}
}

const problems: Record<'broken' | 'too-large' | 'other', [RuleId, string]> = {
  broken: ['file-unreadable', 'This Word document is damaged: open it in Word or WPS and save it again.'],
  'too-large': [
    'file-too-large',
    'The text of this Word document takes more than 16 MB when it is unpacked: give one article in a file.'
  ],
  other: [
    'format-unknown',
    'This is a ZIP file without the text of a Word document: save the article as `.docx` again.'
  ]
}

async function readWordSource(path: string, bytes: Uint8Array): Promise<ReadSources> {
  const {readWord} = await import('./word/read-word.js')
  const read = await readWord(bytes)
  if ('problem' in read) {
    const [ruleId, reason] = problems[read.problem]
    return {sources: [], messages: [{ruleId, reason, path, fatal: true}]}
  }
  const {html, lostHan, hasEmbedded} = read
  if (html.replace(/<[^<>]*>/g, '').trim() === '' && lostHan === 0) {
    const reason = 'The document has no text, only pictures or nothing at all: give the text of the article.'
    return {sources: [], messages: [{ruleId: 'file-empty', reason, path, fatal: true}]}
  }
  const messages: Message[] = []
  const tell = (reason: string) => messages.push({ruleId: 'text-left-out', reason, path, fatal: false})
  if (lostHan > 0) {
    tell(
      `${lostHan} Chinese characters of this document could not be read from its boxes or drawings: copy them into its text.`
    )
  }
  if (hasEmbedded) tell('A file inside of this document was not read: copy its text into the document.')
  return {sources: [{path, sha256: hash(bytes), format: 'docx', encoding: 'utf-8', text: html}], messages}
}

/** The SHA-256 of bytes or of a text in UTF-8, as hexadecimal digits. */
function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
