/** Marks by which a line says of itself that it stands with a picture. */
const marks: readonly RegExp[] = [
  /^[▲△▼▽↑↓◀◁☝👆←→](?!.*[。；].)/u,
  /^[（(【[]?(?:图(?:片)?(?:为|[:：]|[一二三四五六①-⑩\d]{1,2}(?:[:：为]|[、—–-][图①-⑩\d一二三四五六]{1,2}[:：为]))|[上下左右]图|题图|资料图|配图|(?:图片|照片|图像)(?:说明|简介|标题)|图说|图注|视频截图)/u,
  /^[①-⑩]\s*[^。；]{4,40}（[^）]*(?:摄|供图)）$/,
  /(?:[\s　（(]|(?<!拍|统|航)\p{Script=Han}{2,3}\s*(?<!拍|统|航))摄(?:影)?[）)]?[。]?$/u,
  /[（(\s　](?:图片|图|照片)?(?:由)?[^（）()，。]{0,20}(?:供图|提供|资料图片?|资料照片|资料图|网络图片|视频截图|图片来源[^（）]*|图源[^（）]*)[）)]?[。]?$/,
  /^(?:摄影|图片来源|图源|供图|图片提供|图片)\s*[:：|｜丨]/
]

/** Tell whether a line says of itself that it is a caption: `图为……`, `（张三 摄）`, `▲……`. `记者摄影展开幕` is not. */
export function isMarkedCaption(text: string): boolean {
  return text.length <= 160 && marks.some((mark) => mark.test(text.trim()))
}

/** What pictures show: people doing something just then, or an event. */
const scenes: readonly RegExp[] = [
  /(?:现场|合影|合影留念|握手言和|整装待发|座谈会|推进会|动员会|调度会|发布会|启动仪式|签约仪式|揭牌仪式|颁奖仪式|表彰大会|宣讲会|外景|全景|一角|资料图|大厅|活动|掠影|剪影|场景|培训班|研修班|演练)$/,
  /(?:民警|辅警|干警|警员|法官|检察官|网格员|调解员|志愿者|工作人员|律师|执法人员|队员|党员|干部|居民|群众|学生|师生|企业家|村民|市民|商户|游客|当事人|联防队|巡逻队|工作队|宣讲团|服务队)们?(?:正|整装|集结|列队|合影|宣誓|握手|观看|查看|演示|讲解|冒雨|正在|在|为|向|到|走进|深入|对|与|给|帮助|帮|化解|调解|宣传|巡逻|走访|参观|开展|参加|接受)/,
  /正在|^(?:\d{1,2}月\d{1,2}日|近日|日前)[，,]/,
  /(?:在|走进|深入)[^，。]{1,14}(?:开展|进行|举行|举办|召开|宣讲|宣传|走访|巡逻|调研|调解)/
]

/** Tell whether a short line reads like what a picture shows: `社区民警走访商户`, `普法活动现场`; not `服务样本高质量发展`. */
export function describesScene(text: string): boolean {
  return scenes.some((scene) => scene.test(text.trim()))
}
