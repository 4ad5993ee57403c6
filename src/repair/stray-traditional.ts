import {findOutsideGb2312, isInGb2312, isSimplifiedOnly} from './character-sets.js'
import {simplifyLine} from './convert-traditional.js'
import {differences} from './differences.js'
import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'
import {loadSimplified} from './simplified.js'

/** Characters of names, which their bearers write so on the mainland, too. */
const ofNames = new Set('昇鍾脩鉅龢菴瀋')
const segment = /[^\s，。、；：！？,.;:!?“”‘’"'「」『』《》〈〉（）()【】[\]<>—…·=/|]+/g
const quoting = /[“‘「『《〈]$/
const kana = /[\u3041-\u30ff]{2}/

/** A paragraph with so many characters that only Traditional text has, and hardly any of the others, is Traditional. */
const leastTraditional = 8
const leastRatio = 8
/** More of a segment of Traditional and common characters in a Simplified line is a quotation without marks. */
const strayShare = 1 / 3
const leastSimplified = 3

/** 乾 for 干, in words that no one writes with 乾; `乾隆`, `乾坤`, `乾县` and names (`王树乾`) stay. */
const qian = /乾(?=[部警预扰净劲群活练线燥旱涉洗杯枯涸])|(?<=[骨才能主实苦])乾/g
/**
 * 著 for 着 behind what people do, not behind what they write or are: `显著`, `名著`, `执著`, `编著` stay. So does what
 * stands behind the name of an author: `李想著《……》`, `王立志著`.
 */
const zhe =
  /(?<=[乘借凭向吸围引当怀想打指按挨接朝沉沿烧照看睡穿粘背贴赶趁跟连附随靠顺站坐拿抱拄守盯听忙等笑带护冒伴励味临担跃闪透含握牵拉推举唱喊问说讲望载扛挂淌持藏有走跑变系响证行搀跳量动办]|标志)著(?![名作述称录者书])(?<![想跃望临]著(?=《))|(?<![名原巨专编论译合显卓])著(?=[力眼手重实想])/g

/**
 * Write in Simplified what is Traditional by mistake on a Simplified page: `麵对面`, `同誌们`, `体製`, `乾部`, `随著`.
 *
 * Only characters that no Simplified text has are converted, and only beside Simplified ones or in a paragraph that is
 * Traditional throughout. A quotation (`“為人民服務”`), names (`钱鍾书`) and Japanese stay.
 */
export const convertStrayTraditional: TextRepair = {
  kind: 'traditional',
  inMarkup: false,
  applies: (text, {script}) =>
    script === 'simplified' &&
    (hasStray(text) ||
      (text.includes('乾') && text.search(qian) >= 0) ||
      (text.includes('著') && text.search(zhe) >= 0)),
  find: async (text) => {
    const simplify = await loadSimplified()
    const isStray = (character: string): boolean => isCandidate(character) && isInGb2312(simplify(character))
    const edits: Edit[] = []
    let start = 0
    for (const line of text.split('\n')) {
      edits.push(...editsOf(line, start, {simplify, isStray}))
      start += line.length + 1
    }
    return {edits}
  }
}

interface Tools {
  simplify: (text: string) => string
  /** Whether no Simplified text holds a character. */
  isStray: (character: string) => boolean
}

function editsOf(line: string, offset: number, {simplify, isStray}: Tools): Edit[] {
  const words = [...line.matchAll(qian), ...line.matchAll(zhe)].map(({0: before, index}) => {
    const start = offset + index
    return {start, end: start + 1, after: before === '乾' ? '干' : '着'}
  })
  const stray = hasStray(line) ? count(line, isStray) : 0
  if (stray === 0 || kana.test(line)) return words.sort((a, b) => a.start - b.start)
  const simplified = count(line, isSimplifiedOnly)
  if (stray >= leastTraditional && stray >= leastRatio * simplified) {
    return differences(line, simplifyLine(line, simplify), offset)
  }
  const edits: Edit[] = []
  for (const {0: text, index} of line.matchAll(segment)) {
    if (!isMistaken(text, quoting.test(line.slice(0, index).slice(-1)), simplified, isStray)) continue
    const converted = simplify(text)
    if (converted.length !== text.length) continue
    for (let at = 0; at < text.length; at++) {
      const start = offset + index + at
      if (isStray(text.charAt(at))) edits.push({start, end: start + 1, after: converted.charAt(at)})
    }
  }
  return [...edits, ...words].sort((a, b) => a.start - b.start)
}

/** Whether the Traditional characters of a segment stand there by mistake. */
function isMistaken(text: string, quoted: boolean, onLine: number, isStray: Tools['isStray']): boolean {
  const stray = count(text, isStray)
  if (stray === 0) return false
  if (count(text, isSimplifiedOnly) > 0) return true
  return !quoted && onLine >= leastSimplified && (stray === 1 || stray <= text.length * strayShare)
}

function hasStray(text: string): boolean {
  for (let at = findOutsideGb2312(text); at >= 0; at = findOutsideGb2312(text, at + 1)) {
    if (!ofNames.has(text.charAt(at))) return true
  }
  return false
}

/** Whether GB2312 lacks a Han character that is none of those in names. */
function isCandidate(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff' && !isInGb2312(character) && !ofNames.has(character)
}

function count(text: string, isOne: (character: string) => boolean): number {
  let found = 0
  for (const character of text) if (isOne(character)) found++
  return found
}
