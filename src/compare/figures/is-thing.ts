const things =
  /(?:网格|微格|中心|平台|小区|社区|校园|医院|组织|委员会|调委会|室|站|所|点|基地|窗口|法庭|探头|监控|摄像头|队伍|队|员|志愿者|保安|义警|律师|顾问|调解官)$/u

/** Tell whether an indicator's word names a thing or an office (网格, 调解员), and no deed (轮岗, 政治督察, 司法巡查). */
export function isThing(word: string): boolean {
  return things.test(word)
}
