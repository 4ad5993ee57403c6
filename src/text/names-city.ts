/** What may stand behind a city's short name: 市, 地区, 州, 盟 or the whole name of an autonomous prefecture. */
const kinds = /^(?:市|地区|州|盟|\p{Script=Han}{1,15}自治州)$/u

/**
 * Tell whether a name that a user wrote means a city given by its short name: 南昌市 and 南昌 mean 南昌,
 * 恩施土家族苗族自治州 means 恩施; 南昌县 does not mean 南昌.
 */
export function namesCity(name: string, city: string): boolean {
  return name === city || (name.startsWith(city) && kinds.test(name.slice(city.length)))
}
