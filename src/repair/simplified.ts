import {repairZhe} from './repair-zhe.js'

/** What opencc-js leaves: variants of the old type cases, and 甚麼 and 頭髪, which it converts by halves. */
const additions =
  '衞 卫|靑 青|淸 清|塡 填|歩 步|鄕 乡|攷 考|妳 你|髪 发|頭髪 头发|甚麼 什么|甚麽 什么|為甚麼 为什么|爲甚麼 为什么'

let converter: Promise<(text: string) => string> | undefined

/**
 * Load the conversion of Traditional text to the Simplified of the mainland: `機關` is `机关`, `拄著` is `拄着`.
 *
 * Characters are converted, words are not swapped: `資料` is `资料`, not `文件`. Only for Traditional text: in
 * Simplified text it would change `藉` and `徵`.
 */
export function loadSimplified(): Promise<(text: string) => string> {
  converter ??= load()
  return converter
}

async function load(): Promise<(text: string) => string> {
  // The small dictionaries alone: the whole library takes 1.2 MB and four times as long to load.
  const [{ConverterFactory}, {to}] = await Promise.all([
    import('opencc-js/core'),
    import('opencc-js/preset/t2cn')
  ])
  const dictionaries = to['cn']?.[0]
  if (dictionaries === undefined) throw new Error('Cannot find the dictionary `to.cn` of opencc-js')
  const convert = ConverterFactory([[additions, ...dictionaries]])
  return (text) => repairZhe(convert(text))
}
