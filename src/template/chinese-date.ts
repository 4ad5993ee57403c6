/** Write an ISO date as officials do: `2025-02-10` is 2025年2月10日; other texts stay as they are. */
export function chineseDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date
}
