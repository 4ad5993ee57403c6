/** Words that ask, also 好不好 and 有没有; without one a `?` between two characters may as well be a lost character: `李?明`. */
const asking = /[吗呢么何谁哪怎什几否岂嗎麼誰幾豈]|多少|难道|難道|(\p{Script=Han})[不没沒]\1/u

/** No clause is longer: what stands before is not looked at. */
const longestClause = 60

/** Tell whether the clause that ends at an offset asks something: `谁来办?` does, `李?明` does not. */
export function asks(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestClause), offset)
  return asking.test(before.split(/[。！？；，,;!?\n]/).at(-1) ?? '')
}
