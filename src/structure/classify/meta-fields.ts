import {press} from '../metadata/outlet-name.js'

/** Labels of what is told about an article as a thing: when and where it appeared, under which number, how often read. */
const factLabel =
  '(?:(?:文章|信息|稿件|新闻|本文)?(?:发布|发表|发稿|刊发|刊登|更新|生成|成文|印发|公开|上传|上网|推送|添加|录入|制发|签发)(?:时间|日期|人|机构|单位|者|于)|时\\s*间|日\\s*期|(?:信息|文章|稿件|新闻|内容|本文|资料|图文|视频|素材)?来\\s*源|稿\\s*源|出\\s*处|转载自|[供来]\\s*稿\\s*单位|(?:本[页文])?(?:浏览|阅读|点击|访问)(?:次数|总?量|数|人数|人次|率)?|人气|发文(?:机关|单位|字号|日期)|制发机关|索\\s*引\\s*号|主题(?:分类|词)|(?:信息|公开)(?:分类|类别|类型|方式|形式|范围|索取号|名称)|文\\s*号|有效性|实施日期|所属(?:栏目|类别|频道|分类)|栏\\s*目|分\\s*类|标\\s*签|关键词|关键字|原(?:文)?标题|原文(?:链接|地址)|(?:本文)?字数|版\\s*次|版\\s*面|期\\s*号|体裁|字\\s*[体号](?:大小)?|名\\s*称)'
/** Labels of who made it; alone they make a byline. */
const makerLabel =
  '(?:作\\s*者|记\\s*者|通讯员|撰\\s*稿人?|撰\\s*文|[供来]\\s*稿人?|(?:责任|值班|本期|网络|执行|文字|图文)?编\\s*辑|责\\s*编|美\\s*编|编\\s*审|审\\s*核|审\\s*校|审\\s*签|校\\s*对|签\\s*发|监\\s*制|[初复终一二三]审|摄\\s*影|录入)'
const colon = '\\s*[:：|｜丨]\\s*'
export const field = new RegExp(`(?:${factLabel}|${makerLabel})${colon}`, 'g')
const isFact = new RegExp(`^${factLabel}${colon}`)

const day = '(?:(?:19|20)\\d{2}\\s?(?:年|[-/.．])\\s?)?\\d{1,2}\\s?(?:月|[-/.．])\\s?\\d{1,2}\\s?日?'
const clock = '(?:上午|下午)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?'
/** A word in front of the first label: a date, a time, a paper, a page. */
const openingWord = new RegExp(
  `^(?:${day}[\\sT]?(?:${clock})?|${clock}|星期[一二三四五六日天]|原创|转载|[\\p{Script=Han}\\w]{1,14}${press}|第?[A-Z]?\\d+版|\\d{4}年|\\d{1,2}月|\\d{1,2}日)$`,
  'u'
)

/** The longest row of fields: official sites give a dozen of them. */
const longestRow = 400

/**
 * Tell whether a line is a row of labelled fields: `2024-03-05 10:20 来源：示例日报 编辑：张三 点击：12`.
 *
 * Each value is short and holds no sentence: `来源：这条线索来自群众，检察官随即核实。` is none. At least one label tells
 * about the article itself; labels of persons alone make a byline.
 */
export function isFieldRow(line: string): boolean {
  if (line.length > longestRow) return false
  const labels = [...line.matchAll(field)]
  const first = labels[0]
  if (first === undefined || !labels.some(([label]) => isFact.test(label))) return false
  const before = line.slice(0, first.index)
  const isAtStart = before
    .split(/[\s　|｜丨·■□*（(【[]+/)
    .every((word) => word === '' || openingWord.test(word))
  if (!isAtStart && (labels.length < 2 || before.length > 30 || /[，。]/.test(before))) return false
  return labels.every((label, index) => {
    const value = line.slice(label.index + label[0].length, labels[index + 1]?.index ?? line.length)
    return isFieldValue(value.trim(), labels.length)
  })
}

/** Values are names, dates, numbers, switches: more than 60 characters, or a sentence, are none. */
function isFieldValue(value: string, labels: number): boolean {
  if (value.length > 60) return false
  if (/[。！？；]./.test(value)) return false
  // `来源：市委政法委，市法院` names two offices; with a full stop behind, it would be a sentence.
  return !/，[^。]*。$/.test(value) && (labels >= 2 || !value.endsWith('。') || value.length <= 20)
}
