import {gluedNames, isPersonalName, namesIn} from './personal-names.js'
import {endsClosed} from './prose.js'

/** Who gathered, wrote or sent in the text. `文` and `图` are labels only before `/` or `：`. */
const writer =
  /(?:本报|本网|本台|本刊|全媒体|融媒体?|新媒体|首席|见习|实习|特约|特派|驻站)*(?:记者|通讯员|实习生|撰稿人?|撰文|评论员|作者|供\s?稿人?|投稿人?|来稿|采写|采访|报道|文字|(?<!\p{Script=Han})(?:文\s*[/／|｜、]?\s*图|图\s*[/／|｜、]?\s*文|文(?=\s*[/／:：|｜丨])))/gu

/** Who edited, checked or illustrated it: part of a byline, but no author. */
const editor =
  /(?:责任|值班|本期|本版|网络|执行|文字|图文|新媒体|视频|微信|本刊|轮值)?(?:编辑|责编|美编|主编|编委|总编辑?|校对|主任|领导)|编审|编发|编校|编排|审核人?|审签|审校|审稿|审阅|复核|初审|复审|终审|[一二三]审|[一二三]校|校审|校检|(?:总)?监制|(?:总)?策划|统筹|出品人?|制作|制图|设计|排版|海报|配音|剪辑|摄制|拍摄|摄影|摄像|图片|视频|(?<!\p{Script=Han})图(?=\s*[/／:：|｜丨])|录入|上传|发布人|签发人?|(?:作者|工作)?单位(?=\s*[:：])/gu

const office =
  '(?:书记|主任|局长|院长|检察长|部长|市长|县长|区长|主席|常委|委员|会长|教授|研究员|所长|处长|科长|组长|支队长|大队长|政委|厅长|秘书长|庭长|法官|检察官|律师|政法委|法院|检察院|公安局|司法局|党校|研究室|研究院|大学|学院|办公室|中心)'

const roleAndName = new RegExp(
  `^[^。；！？：:]{2,50}${office}[\\s　]+(\\p{Script=Han}{1,4}(?:[\\s　]\\p{Script=Han}{1,2})?)$`,
  'u'
)

/** Marks that papers set before a reporter: `□ 本报记者 张三`. */
const openingMark = /^[□■○●◎◇◆△▲★☆◤●▌\s　—–-]+/

/** What may stand before the first label: the outlet of the reporter (`示例日报记者 张三`). */
const outletBefore = /^[\p{Script=Han}\w·“”]{0,16}[\s　]*$/u
const outletBehindNames = /[\s　]+[\p{Script=Han}·]{2,16}(?:报|网|台|社|新闻|中心|客户端)[\s　]*$/u

/**
 * Read the authors that a byline names; `null` when the line is no byline.
 *
 * `记者 张三 通讯员 李四`, `（作者系示例市委政法委书记）` (no name) and `示例市司法局局长  张三` are bylines;
 * `记者在采访中了解到，……` and `记者走进社区` are not.
 */
export function bylineAuthors(text: string): string[] | null {
  const line = withoutBrackets(text).replace(openingMark, '')
  if (line.length > 90) return null
  if (/^(?:本文)?作者(?:系|为|是|单位|简介)(?![^。]*。.)/.test(line)) return []
  // `（作者：张三，示例市司法局局长）`, `（作者张三系示例市检察官）`: a name, then who that is.
  const described = /^(?:本文)?作者\s*[:：]?\s*(\p{Script=Han}{2,4}?)(?:[，,]|系|为|是)[^。]*。?$/u.exec(
    line
  )?.[1]
  if (described !== undefined && isPersonalName(described)) return [described]
  if (line !== text.trim() && supplied.test(line)) return suppliers(line)
  const role = roleAndName.exec(line)?.[1]
  if (role !== undefined && isPersonalName(role)) return [role.replace(/[\s　]+/g, '')]
  return endsClosed(line) || /[。；！？]/.test(line) ? null : labelledNames(line)
}

const supplied = /^[^，。；：:]{2,30}(?:供\s?稿|撰\s?稿|采写)$/

/** The names before 供稿 in `（样本所 张示例 供稿）` and `（样本所张示例供稿）`; none where an office alone stands there. */
function suppliers(line: string): string[] {
  const words = line.replace(/[\s　]*(?:供\s?稿|撰\s?稿|采写)$/, '')
  const behindOffice = words.replace(
    /^.*(?:[所局院委办处科室队厅台]|中心|街道|社区|检察|法院)[\s　]*(?=.)/u,
    ''
  )
  return namesIn(words) ?? namesIn(behindOffice) ?? labelledNames(words) ?? []
}

/** Read a line that holds names and nothing else: under a title or at the end of an article it is a byline; 南昌市 is none. */
export function loneNames(text: string): string[] | null {
  const line = withoutBrackets(text).replace(openingMark, '')
  return line.length <= 24 && !/[市县]$/u.test(line) ? namesIn(line) : null
}

interface Label {
  start: number
  end: number
  writes: boolean
}

/** Split the line at its labels; every part between them must be names. */
function labelledNames(line: string): string[] | null {
  const labels = [...labelsIn(line, writer, true), ...labelsIn(line, editor, false)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((label, index, all) => index === 0 || label.start >= (all[index - 1]?.end ?? 0))
  const first = labels[0]
  if (first === undefined || !outletBefore.test(line.slice(0, first.start))) return null
  const authors: string[] = []
  let found = 0
  for (const [index, {end, writes}] of labels.entries()) {
    const part = line.slice(end, labels[index + 1]?.start ?? line.length)
    // `采写：样都记者 张三`: a word that touches the next label says for whom that reporter writes.
    if (labels[index + 1]?.writes && /^[\s　:：]*\p{Script=Han}{2,8}$/u.test(part)) continue
    const names = namesBehindLabel(part)
    if (names === null) return null
    if (names.length > 0 || part.trim() !== '') found++
    if (writes) authors.push(...names)
  }
  return found > 0 ? authors : null
}

const officeEnd = /^\S{2,20}(?:委|局|院|办|厅|处|报|网|社|中心|部|会|台|队|所|庭|科|组|站|公司)$/

/** The names in the part of a line that a label opens: none where an office stands there; `null` for other text. */
function namesBehindLabel(part: string): string[] | null {
  const text = part
    .replace(outletBehindNames, '')
    .replace(/\s*文\s*[/／]\s*图\s*$/, '')
    .replace(/[（(][^（）()]*[)）]/g, ' ')
    .replace(/^[\s　:：/／|｜丨、，]+|[\s　/／|｜丨、，]+$/g, '')
  if (text === '') return []
  const names = namesIn(text) ?? gluedNames(text)
  if (names !== null) return names
  if (officeEnd.test(text)) return []
  const words = text.split(/[\s　、，,/]+/)
  // `供稿：示例市司法局 张三`: an office and its author.
  if (words.length > 1 && officeEnd.test(words[0] ?? '')) {
    const behind = namesIn(words.slice(1).join(' '))
    if (behind !== null) return behind
  }
  // A colon says that a name follows, however rare its surname.
  return /^\s*[:：|｜丨]/.test(part) &&
    words.every((word) => /^\p{Script=Han}{2,4}(?<![室局院委办科处部社网台站])$/u.test(word))
    ? words
    : null
}

function labelsIn(line: string, pattern: RegExp, writes: boolean): Label[] {
  return [...line.matchAll(pattern)].map(({0: label, index}) => ({
    start: index,
    end: index + label.length,
    writes
  }))
}

function withoutBrackets(text: string): string {
  const line = text.trim()
  const inner = /^[（(【[]([^（）()【】[\]]*)[）)】\]]$/.exec(line)?.[1]
  return (inner ?? line).trim()
}
