import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import type {Kinds} from './classified-block.js'
import {keyOf} from './prose.js'
import {isColumnName, longestSiteName, separator} from './title-text.js'

/** What sites and programs write where a page has no title of its own. */
const pageName =
  /^(?:(?:网站|本站)?首页|(?:文章|新闻|信息|内容|资讯)(?:阅读|浏览|展示|内容|正文|详情|页|中心)?页?|(?:正文|详情)页?|网站|官网|官方网站|无标题(?:文档)?|未命名.{0,4}|Untitled.*|Document|index)$/iu

/** Lines in which a page names itself: breadcrumbs, sources, footers. */
const selfNaming = /[>＞»›]|来\s*源|发布(?:单位|机构)|主办|承办|主管|版权|©|ICP|位置/

/**
 * Tell whether the title of a page names only its site or a column: each part of it is the name of a column, or a name
 * by which the page calls itself in its breadcrumb, source or footer.
 *
 * `平安样本 - 工作动态` and `文章阅读` do; `样本市推进平安建设 - 平安样本` does not, nor does a title that ends a breadcrumb.
 */
export function namesSite(title: string, blocks: readonly RawBlock[], own: Kinds): boolean {
  if (title.length > longestPageTitle) return false
  const parts = title.split(separator).map((part) => part.trim())
  const others = parts.filter((part) => part !== '' && !isColumnName(part) && !pageName.test(part))
  if (others.length === 0) return parts.some((part) => part !== '')
  if (others.some((part) => countCharacters(part) > longestSiteName)) return false
  const names = blocks
    .filter(({text}, index) => isAround(own[index]) && text.length <= 200 && selfNaming.test(text))
    .map(({text}) => keyOf(text.replace(/[>＞»›][^>＞»›]*$/, '')))
  return others.every((part) => names.some((name) => name.includes(keyOf(part))))
}

/** The name of a site and of two of its columns. */
const longestPageTitle = 60

function isAround(kind: Kinds[number]): boolean {
  return kind === 'boilerplate' || kind === 'meta'
}
