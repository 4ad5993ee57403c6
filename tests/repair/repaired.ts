import type {Message} from '../../src/model/message.js'
import type {RepairedText} from '../../src/model/source-text.js'
import {repairText} from '../../src/repair/repair-text.js'

/** Repair a text as the file `a.txt`. */
export function repair(text: string, format = 'text'): Promise<{text: RepairedText; messages: Message[]}> {
  return repairText({path: 'a.txt', sha256: '', encoding: 'utf-8', format, text})
}

/** Give only the repaired text. */
export async function repaired(text: string, format = 'text'): Promise<string> {
  return (await repair(text, format)).text.text
}
