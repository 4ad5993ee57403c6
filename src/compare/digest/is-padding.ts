import type {Clause} from '../sentences/dissect-passage.js'

/** What is made better, stronger or more complete, as a phrase that no figure bears out. */
const quality =
  '效能|水平|能力|质效|效率|质量|获得感|幸福感|安全感|公信力|活力|氛围|环境|合力|防线|屏障|基石|底座|支撑|保障|素养|格局|局面|体系|成果|成效|优势|动能|信心|底气|作用|“[^”]*[米里]”'

/** A result without substance: `极大提升了基层治理效能`, `不断激发社会活力`, `打通了服务群众的“最后一米”`. */
const vagueResult = new RegExp(
  `(?:提升|提高|增强|改善|优化|完善|健全|夯实|筑牢|激发|彰显|释放|凝聚|营造|打通|巩固|发挥|拓展|形成|构筑|织密|擦亮)了?(?:[^，；。\\d]{0,24})(?:${quality})[。；，]?$`,
  'u'
)

/** What is hoped or praised at the end of a strand: `推动高质量发展`, `都是……的生动写照`, `确保……落到实处`. */
const flourish =
  /^(?:[^，]{0,4}(?:确保|保障|护航|助力|推动|促进|服务|服务保障|实现)[^，；。\d]{0,24}(?:落到实处|见到实效|良性互动|高质量发展|健康(?:成长|发展)|长治久安|走深走实|落地见效|行稳致远))|(?:生动写照|生动实践|缩影|注脚|名片|答卷|篇章|画卷|华章|乐章)[。；，]?$/u

/** Formulas of the genre, the same in every city's report. */
const formula =
  /两个确立|两个维护|四个意识|四个自信|刀把子|坚定(?:捍卫|拥护|不移)|绝对(?:领导|忠诚|纯洁|可靠)|政法铁军/u

/** What is done with zeal, and nothing else is said of it. */
const zeal = /^(?:不断|持续|进一步|始终|坚定|坚决|牢牢|切实|更加|更好)/u

/** What work is said to aim at: `围绕建设平安城市的目标，`; not `围绕教育、医疗等领域，`. */
const goal =
  /^(?:围绕|聚焦|锚定|紧扣|对照|按照|根据|着眼|以)[^，]*(?:目标|要求|主线|主题|理念|宗旨|方针|部署|精神|思路|原则)(?:，|$)/u

/** Pictures that the genre paints its work with: `下足“绣花功夫”，`. */
const picture =
  /绣花功夫|组合拳|先手棋|主动仗|关键招|金钥匙|压舱石|定盘星|助推器|加速度|新引擎|护城河|定心丸|同心圆|及时雨/u

/** Qualities in a row: `常态化、精准化、智慧化`. */
const qualities = /[^，；、]{1,4}化、[^，；、]{1,4}化/u

/** What only opens a sentence and says of what or when: `聚焦金融、教育等领域，`, `2024年，`; it goes with what follows. */
const opening =
  /^(?:对|对于|针对|围绕|聚焦|依托|通过|按照|根据|随着|在|以|从|经|就|面对|截至)|^(?:[^，]{0,6}(?:年|月|日|来|(?<!同)时|间))，$/u

/** A word that only joins: the sentence before it is not quoted. */
const connective = /^(?:与此同时|同时|此外|另外|其中|据了解|据统计|据悉)，$/u

const hollow = [connective, goal, qualities, formula, picture, vagueResult, flourish]

/**
 * Tell whether a clause only dresses what stands beside it: the city would be told of as well without it.
 *
 * `极大提升了基层治理效能。` does, and `推动区域高质量发展，`; `满意度提升至99%` tells a figure, `健全机制9项` too, and
 * `成立调解中心` tells what was done; `聚焦教育领域，` belongs to what follows.
 */
export function isPadding(
  {
    figures,
    programmes,
    practices,
    recognised,
    slogan,
    aim,
    doing,
    urging,
    finished
  }: Clause & {practices: readonly string[]},
  words: string
): boolean {
  if (figures.length + programmes.length + practices.length > 0 || recognised) return false
  const text = words.trim()
  if (slogan || hollow.some((pattern) => pattern.test(text))) return true
  // A plan tells no more than what it urges to: that it is one, its weight says already.
  return !aim && doing === 0 && !finished && (urging > 0 || zeal.test(text)) && !opening.test(text)
}
