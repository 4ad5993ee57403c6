const landform = /^(?:山|沟|渠(?!道)|岭|湾|坪|岗|屯|庄|墩)(?!上|下|里|内|间|林|体|道|塘)/

/**
 * Tell whether a Chinese number and its measure word open the name of a place: 三台岭, 五家渠市, 三道沟村.
 *
 * 三个庄 and 五座山 are counts: 个 and 座 stand in no such name.
 */
export function isPlaceName(
  {script, unit, approx}: {script: string; unit: string; approx: string},
  {after}: {after: string}
): boolean {
  if (script !== 'han' || approx !== 'exact') return false
  // 三元区: a sum of money has no district.
  return (
    (/^[台家道间棵块支]$/.test(unit) && landform.test(after)) || (unit === '元' && /^[区里桥]/.test(after))
  )
}
