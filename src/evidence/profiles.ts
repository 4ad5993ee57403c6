/** The people whom an organisation of the genre employs. */
const staff =
  '(?:政法干警|干警|公?民警|辅警|警力|员额法官|法官|检察官|公务员|书记员|司法警察|法警|工作人员|职工|班子成员|审判人员|检察人员|党员)(?!志愿|先锋|突击|中心)'

/** Work of the genre that is hardly ever part of a noun. */
const sureWork =
  '摸排|办理|办结|审结|执结|结案|侦办|侦破|破获|破案|抓获|打掉|查处|查办|查获|扣押|冻结|追缴|追回|挽回|挽损|返还|兑付|发放|筹集|减免|起诉|批捕|逮捕|移送|提起|提出|走访|清理|接收|回复|惠及|轮训|表彰|表扬|制发|送达|录入|核发|新增|增加|减少|劝阻|拦截|止付|封停|签订|签约|出动|动员|发动|加入|引调|救出|转移|下沉|抽调|投入|投用|建成(?!于)|新建|改建|建起|设立(?!于)|成立(?!于)|组建|打造|培育|培养|配齐|配备|选聘|聘请|选派|选任|开展|举办|召开|实施|推出|出台|制定|印发|完成|推动|开设|开通|上线|安装|加装|改造|提供|招录|录用|选调|吸纳|吸引|整合|汇聚|达成|获评|荣获|获得|划分|入驻|进驻|报到|认领|覆盖|推行|参训|立功|获奖|被评|评为|授予|受到|当选|处分|提拔|晋升|晋职|轮岗|选拔'

/** Work that names people and places too: 调解员, 服务中心, 接待室. */
const nounWork =
  '化解|调解|调处|排查|受理|办案|审理|立案|打击|督办|督察|评查|核查|检查|巡查|巡逻|整改|整治|接待|处置|处理|处罚|答复|解决|帮扶|帮教|救助|服务|培训|宣讲|宣传|普法|采集|登记|预警|参与|参加|安置|建设|组织|招聘|交流|调整'

const work = new RegExp(
  `${sureWork}|(?:${nounWork})(?!(?:[\\p{Script=Han}]{0,3})(?:员|人员|室|中心|站|庭|局|科|处(?!理|置|罚)|大队|支队|委员会|机构|部门|大厅|窗口))`,
  'u'
)

/** Tell whether a clause tells of work: 审结案件300件. 设有调解室3间 and 接待大厅2处 do not. */
export function reportsWork(clause: string): boolean {
  return work.test(clause)
}

/** Rates and honours are results, whatever they follow: 现有干警148人，群众满意率98%. */
export const rates = /率|满意|同比|环比|下降|上升|增长|提升|荣|获|先后|连续|累计/

const own = new RegExp(
  `(?:现有|共有|实有|只有|仅有|现共有)[^，\\d]{0,14}${staff}|(?:现有|共有|实有|只有|仅有|现共有)\\d+[余多]?[名人位]?${staff}`,
  'u'
)

/** What a body is made of: 内设20个机构, 设有司法所112个, 编制380名. */
const parts =
  /内设|下设(?!的)|设有?\d+个(?:内设)?(?:机构|科室|部门|庭室|处室)|设有[^，\d]{0,12}\d|编制\d+[余多]?[名人]|在编|核定编制/

/** Where a place lies, who lives there, what belongs to it. 在所辖26个社区召开 tells where work was done. */
const place =
  /(?<!在所)(?:下辖|现辖|(?<![所直管统])辖)(?![区内域])(?=[^，\d]{0,80}\d)|管辖(?=[^，\d]{0,8}\d+[余多]?个?(?:乡|镇|街|区|县|村|社))|地处|(?<!服务|覆盖|惠及|受益|采集)(?:常住|户籍|流动|总)人口|占地|(?:辖区|国土|行政区域|区域)面积/

/** What is to be coped with: 面对2800户居民, 承担3000公里道路的管理任务. */
const load = /面[对临](?!面)[^，]{0,16}\d|(?:承担|担负|肩负)[^，]{0,8}\d[^，%]{0,20}(?:任务|职责|工作)/

/**
 * Tell whether a clause describes an organisation or a place: 现有干警148人, 内设20个机构, 下辖5个县, 地处两省交界.
 *
 * `worked` says that the sentence told of work before: 建成综治中心，内设调解室3间 belongs to the work.
 */
export function isProfile(clause: string, worked: boolean): boolean {
  return place.test(clause) || load.test(clause) || (!worked && (own.test(clause) || parts.test(clause)))
}

/** What a staff is made up of, told without its head: 男85人, 大专学历18人, 35岁以下8人, 正科级29人. */
const composition =
  /^(?:其中)?(?:男|女|党员|中共党员|女党员|预备党员|[\p{Script=Han}]{0,8}(?:学历|学位|博士|硕士))的?\d+[名人]|岁(?:以[上下])?的?\d+[名人]|(?:正|副)[处科县厅局]级?\d|^科员|(?:院|局|队|系统|公务员中)[\p{Script=Han}]{0,6}(?:班子成员|法官|检察官|在编干警)\d|平均年龄/u

const members = new RegExp(`^(?:其中|其他)?${staff}\\d+[名人][，；]$`, 'u')

/**
 * Tell whether a clause says what a staff is made up of: 女31人, 36-45岁的22人, and 法官66人 where 占43% comes next.
 *
 * 表彰干警31人 and 法官66人下沉社区 tell of work.
 */
export function isComposition(clause: string, next: string): boolean {
  return composition.test(clause) || (next.startsWith('占') && members.test(clause))
}
