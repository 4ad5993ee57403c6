/** Common surnames (some 99 % of bearers), after the 2020 census list and 百家姓. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由阎'
)

const doubleSurnames =
  /^(?:欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|端木|轩辕|南宫|长孙|宇文|申屠|赫连|闻人|澹台|呼延)/

/** Words of site columns and slogans that begin with what could be a surname. */
const noName =
  /平安|安全|法治|司法|政法|公安|党建|关注|时政|要闻|经济|文化|社会|热点|国内|国际|民生|图文|动态|新闻|来源|视频|评论|专题|公告|和谐|文明|文章|全文|正文|时间|高清|简介|简报|广告|方案|通知|全国|全市|全省|本报|相关|平台|国家|成效|成果|经验|商务|应用|公示|公开|普法|法院|检察|明确|向前|强化|解读|解决|管理|连线|支持|来信|相约|和美|党风|安心|安居|单位|工作|记者|关键|话题|案例|现场/

/** Tell whether a text is one Chinese personal name: `张三`, `欧阳修远`, `张 三`; `平安建设`, `何时` and `海外网` are none. */
export function isPersonalName(text: string): boolean {
  const name = text.replace(/[\s　]+/g, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || noName.test(name)) return false
  if (doubleSurnames.test(name)) return [...name].length >= 3
  return [...name].length <= 3 && surnames.has(name.charAt(0)) && !/[时于么的了是在和与网报社]$/.test(name)
}

/**
 * Read the names of a list in which blanks, `、`, `，` or `/` part them; `null` when anything else stands in it.
 *
 * `张三 李小四` are two names, `王 强 李晓明` too: a single character belongs to the next one.
 */
export function namesIn(text: string): string[] | null {
  const parts = text.split(/[\s　、，,/／·|｜]+/).filter((part) => part !== '')
  const names: string[] = []
  for (let index = 0; index < parts.length; index++) {
    let part = parts[index] ?? ''
    if ([...part].length === 1 && [...(parts[index + 1] ?? '')].length === 1) part += parts[++index] ?? ''
    if (!isPersonalName(part)) return null
    names.push(part)
  }
  return names.length > 0 ? names : null
}

/** Read two names that are written as one word: `阎样于文本` is 阎样, 于文本. `null` where it can be cut in no way, or in two. */
export function gluedNames(text: string): string[] | null {
  const name = text.trim()
  if (!/^[\p{Script=Han}]{4,6}$/u.test(name) || name.length > 6) return null
  const cuts = [2, 3].filter((at) => isPersonalName(name.slice(0, at)) && isPersonalName(name.slice(at)))
  const [cut] = cuts
  return cuts.length === 1 && cut !== undefined ? [name.slice(0, cut), name.slice(cut)] : null
}
