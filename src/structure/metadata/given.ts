import type {ArticleData} from '../../model/article.js'
import type {Message} from '../../model/message.js'
import type {SourceText} from '../../model/source-text.js'
import type {Declared} from '../blocks/page.js'
import {loadGazetteer, shortNameOf, type Place} from './gazetteer.js'
import {isoDate} from './iso-date.js'

/** Put what an export gives above what the page declares; a date that is none is told and left out. */
export function declaredWith(
  {given, path}: Pick<SourceText, 'given' | 'path'>,
  declared: Declared
): {declared: Declared; messages: Message[]} {
  if (given === undefined) return {declared, messages: []}
  const {title, published, outlet, authors} = given
  const isDated = published !== undefined && isoDate(published) !== null
  return {
    declared: {
      ...declared,
      ...(title === undefined ? {} : {title}),
      ...(isDated ? {published} : {}),
      ...(outlet === undefined ? {} : {outlet}),
      ...(authors === undefined ? {} : {authors})
    },
    messages:
      published === undefined || isDated
        ? []
        : [
            doubtful(
              path,
              `\`published\` is \`${published}\`, expected a date such as \`2023-05-11\`: it was not used.`
            )
          ]
  }
}

/**
 * Name the city that an export gives for an article, in short and with its province; without one, what was found stays.
 *
 * What has no Chinese character (`Wuhu`) is no city that the text could name, and is not used. `安徽省芜湖市` is 芜湖, `桐城市` its prefecture 安庆. A province alone (`安徽`) is no city. A name that no list has is
 * taken as it is, with a message; where several cities have a 鼓楼区, the one that was found is meant.
 */
export async function placeWith(
  {given, path}: Pick<SourceText, 'given' | 'path'>,
  found: Pick<ArticleData, 'city' | 'province'>
): Promise<Pick<ArticleData, 'city' | 'province'> & {messages: Message[]}> {
  if (given?.city === undefined) return {...found, messages: []}
  if (!/\p{Script=Han}/u.test(given.city)) {
    const reason = `\`city\` is \`${given.city}\`, expected a Chinese name such as \`芜湖市\`: it was not used.`
    return {...found, messages: [doubtful(path, reason)]}
  }
  const {places, provinces} = await loadGazetteer()
  const written = given.city.replace(/\s/g, '')
  const province = [...provinces].find((name) => written.startsWith(name))
  const rest =
    province === undefined
      ? written
      : written.slice(province.length).replace(/^(?:省|自治区|壮族自治区|回族自治区|维吾尔自治区)/, '')
  const known = [written, rest].map((name) => places.get(name)).find((list) => list !== undefined)
  if (known === undefined) {
    if (province !== undefined && rest === '') return {city: null, province, messages: []}
    const reason = `\`city\` is \`${given.city}\`, which no list of cities has: it was taken as it is.`
    return {city: shortNameOf(written), province: province ?? null, messages: [doubtful(path, reason)]}
  }
  const meant = choose(known, province, found)
  if (meant !== undefined) return {...meant, messages: []}
  const reason = `\`city\` is \`${given.city}\`, and several cities have a place of this name: give the city itself.`
  return {...found, messages: [doubtful(path, reason)]}
}

function choose(
  known: readonly Place[],
  province: string | undefined,
  found: Pick<ArticleData, 'city' | 'province'>
): Place | undefined {
  if (known.length === 1) return known[0]
  return known.find((place) => place.province === province) ?? known.find(({city}) => city === found.city)
}

function doubtful(path: string, reason: string): Message {
  return {ruleId: 'metadata-doubtful', reason, path, fatal: false}
}
