/** Put remarks into one pair of brackets: `（2021年，计划或主张）`; empty where there are none. */
export function toNote(remarks: readonly string[]): string {
  const told = remarks.filter((remark) => remark !== '')
  return told.length > 0 ? `（${told.join('，')}）` : ''
}

/** What is said of words that tell a plan or a call, and nothing done. */
export const planRemark = '计划或主张'
