import type {Layout, TextStyle} from '../../../model/layout.js'
import type {FontSet} from './fonts.js'

/** The families that come with the program, each with others of its kind: a reader sees the same sort of type. */
const kin: Record<string, readonly string[]> = {
  'Noto Serif SC': [
    '宋体',
    'SimSun',
    '新宋体',
    'NSimSun',
    '思源宋体',
    'Source Han Serif SC',
    'Noto Serif CJK SC'
  ],
  'Noto Sans SC': [
    '黑体',
    'SimHei',
    '微软雅黑',
    'Microsoft YaHei',
    '思源黑体',
    'Source Han Sans SC',
    'Noto Sans CJK SC'
  ],
  'LXGW WenKai': ['楷体_GB2312', '楷体', 'KaiTi', 'KaiTi_GB2312', '华文楷体', 'STKaiti'],
  'Noto Serif SC Bold': [],
  'Noto Sans Symbols 2': [],
  'Noto Emoji': []
}

/**
 * Tell, in a sentence for each font that is taken instead, which Chinese typefaces of a layout are set in another kind
 * of type.
 *
 * A stack whose first family is there needs no word, and neither does 宋体 set in Noto Serif SC or 楷体 in LXGW WenKai,
 * which is written with the same brush; 仿宋 set in Noto Serif SC does.
 */
export function substitutionNotices(layout: Layout, fonts: FontSet): string[] {
  const missing = new Map<string, Set<string>>()
  for (const style of Object.values(layout.styles)) {
    const [wanted = ''] = style.typeface.eastAsia
    const taken = familyTaken(style, fonts)
    const packaged = kin[taken]
    if (packaged === undefined || taken === wanted || packaged.includes(wanted)) continue
    missing.set(taken, (missing.get(taken) ?? new Set()).add(`\`${wanted}\``))
  }
  return [...missing].map(
    ([taken, wanted]) =>
      `The PDF is set in \`${taken}\` where the layout names ${[...wanted].join(', ')}: put the font files into the project's folder \`fonts\` to have them used`
  )
}

function familyTaken({typeface: {eastAsia, latin}, bold}: TextStyle, fonts: FontSet): string {
  const families = [...eastAsia, ...latin, ...fonts.families]
  return families.find((family) => fonts.face(family, bold) !== undefined) ?? ''
}
