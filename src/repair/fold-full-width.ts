import type {TextRepair} from './page.js'

// A stop, plus or per cent sign belongs to the number or the name beside it, and so does what joins an address or a
// telephone number that is in full width on both sides; other marks are Chinese punctuation.
const fullWidth =
  /[０-９Ａ-Ｚａ-ｚ]+(?:[－／＠＿．][０-９Ａ-Ｚａ-ｚ]+)*|(?<=[0-9０-９])(?:％|．(?=[0-9０-９]))|(?<=[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])＋(?=[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])/g

/**
 * Write full-width digits and letters in ASCII: `２０２１年` is `2021年`, `９．５％` is `9.5%`, `１＋Ｘ` is `1+X`.
 *
 * Punctuation keeps its width: `，` and `（` are right in Chinese, and `10：30` stays.
 */
export const foldFullWidth: TextRepair = {
  kind: 'full-width',
  inMarkup: false,
  applies: (text) => /[０-９Ａ-Ｚａ-ｚ％．＋]/.test(text) && text.search(fullWidth) >= 0,
  find: (text) => ({
    edits: [...text.matchAll(fullWidth)].map(({0: before, index}) => ({
      start: index,
      end: index + before.length,
      after: before.normalize('NFKC')
    }))
  })
}
