import type {Element} from 'hast'

/** Elements whose text nobody reads on the page. */
export const hiddenElements: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe select option datalist textarea object embed audio video canvas rt rp'.split(
    ' '
  )
)

/** Elements that begin and end a block of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' ')
)

/** Elements that hold one block at most: an article stands in what is around them. */
export const leafElements: ReadonlySet<string> = new Set(
  'p li dd dt h1 h2 h3 h4 h5 h6 figcaption caption tr pre summary'.split(' ')
)

/**
 * How surely an element stands around the article and not in it. A `likely` one is none when it holds most of the
 * page's text: some sites put the whole page into a `<form>`, or name its body `login`.
 */
export type LandmarkStrength = 'sure' | 'likely'

const landmarkElements: Record<string, LandmarkStrength> = {
  nav: 'sure',
  footer: 'sure',
  aside: 'sure',
  button: 'sure',
  form: 'likely'
}

const between = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i')

/** Names of classes and ids that web sites give to what stands around an article. */
const sureName = between(
  'nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|copyright|bdshare\\w*|related|sidebar|comments?|' +
    'recommend|recommends|pagination|pager|toolbar|advert|ads?|qrcode|ewm|cmt|pinglun|daohang|fenxiang|banquan|' +
    'tuijian|paihang|xg(?:xw|yd|wz|lj)'
)
/** `header` and `top` are not among them: as often they hold the title and date of an article. */
const likelyName = between(
  'side|share|hot|login|search|bottom|rank|ranking|links?|reply|replies|discuss|dibu'
)

/**
 * Names that the editors and site programs in use with Chinese offices and papers give to the element of the text:
 * TRS (`TRS_Editor`), UCAP, Visual SiteBuilder (`vsb_content`), Zoom of the font-size switch, WeChat (`js_content`).
 */
const contentName = new RegExp(
  '(?:^|[\\s_-])(?:(?:article|news|main|arti?|page|pages|bt|xl|post|entry|rich_media|js|ucap|vsb)[_-]?' +
    '(?:content|con|text|txt|body)\\w*|content|contents|contxt|con[_-](?:txt|text)|(?:txt|text)[_-]?con|' +
    'article|artibody|o?zoom|trs_\\w*editor|text|txt|detail)(?:$|[\\s_-])',
  'i'
)

/** Tell how surely an element is a landmark by its name, its class and its id; `undefined` when nothing says so. */
export function landmarkOf(element: Element): LandmarkStrength | undefined {
  const {tagName} = element
  if (tagName === 'html' || tagName === 'body') return undefined
  const byElement = landmarkElements[tagName]
  const names = namesOf(element)
  if (byElement === 'sure' || sureName.test(names)) return 'sure'
  return byElement ?? (likelyName.test(names) || isConcealed(element) ? 'likely' : undefined)
}

/** Tell whether class or id name an element as that of the text. */
export function isNamedContent(element: Element): boolean {
  return contentName.test(namesOf(element))
}

/** Tell whether an element centres its text: captions stand so under their pictures. */
export function isCentred({tagName, properties}: Element): boolean {
  return (
    tagName === 'center' ||
    /^center$/i.test(String(properties['align'] ?? '')) ||
    /text-align:\s*center/i.test(String(properties['style'] ?? '')) ||
    /(?:text|align)[_-]?center/i.test(String(properties['className'] ?? ''))
  )
}

/** `visibility: hidden` is no sign: saved pages of accounts (公众号) have it on the whole text. */
function isConcealed({properties}: Element): boolean {
  return properties['hidden'] === true || /display:\s*none/i.test(String(properties['style'] ?? ''))
}

function namesOf({properties}: Element): string {
  const {className, id} = properties
  const names = Array.isArray(className) ? className.join(' ') : (className ?? '')
  // `commentList` is `comment-List`.
  return `${String(names)} ${String(id ?? '')}`.replace(/([a-z\d])(?=[A-Z])/g, '$1-')
}
