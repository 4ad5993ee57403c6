/** What a full page of GB/T 9704-2012 holds: 22 lines of 28 characters. */
export const grid = {lines: 22, characters: 28}

// The beginning of the Thousand Character Classic (千字文), in which no character comes twice.
const characters = [
  ...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈'
]

/** Make a paragraph of Han without punctuation that fills three pages of the grid and begins a fourth. */
export function gridMarkdown(): string {
  const length = 3 * grid.lines * grid.characters + grid.characters
  const text = Array.from({length}, (_, index) => characters[index % characters.length]).join('')
  return `---\ntitle: "网格"\n---\n\n${text}\n`
}
