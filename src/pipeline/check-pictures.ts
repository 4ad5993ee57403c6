import type {Chart} from '../model/chart.js'
import {listImages} from '../render/map-images.js'
import type {Problem} from '../template/check/problem.js'
import type {Template} from '../template/load.js'
import {chartScheme} from '../template/to-chart-view.js'
import {toTree} from '../template/to-tree.js'
import {loadPicture} from './load-picture.js'
import {splitSize} from './split-size.js'

/** Tell the pictures of a filled template that its folders do not have, and charts that the data does not have. */
export async function checkPictures(
  markdown: string,
  {sources, layout, folders}: Template,
  charts: readonly Chart[]
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const url of listImages(toTree(markdown))) {
    const reason = await whyMissing(url, folders, layout, charts)
    if (reason === undefined) continue
    const message = `The picture \`${url}\` ${reason}`
    problems.push({...placeOf(url, sources), message, fatal: true})
  }
  return problems
}

async function whyMissing(
  url: string,
  folders: readonly string[],
  layout: Template['layout'],
  charts: readonly Chart[]
): Promise<string | undefined> {
  if (url.startsWith(chartScheme)) {
    const isThere = charts.some(({name}) => `${chartScheme}${name}` === url)
    return isThere
      ? undefined
      : 'is a chart that the data does not have, expected `![{{alt}}]({{url}})` in `{{#each charts}}`'
  }
  const loaded = await loadPicture(splitSize(url).address, folders, layout)
  return 'reason' in loaded ? `${loaded.reason}, expected a file in the template's folder` : undefined
}

/** Where a template names an address; the top of its report where a value gives it. */
function placeOf(
  url: string,
  {path, report, partials}: Template['sources']
): Pick<Problem, 'path' | 'line' | 'column'> {
  for (const file of [{path, source: report}, ...partials.values()]) {
    const lines = file.source.split('\n')
    const line = lines.findIndex((text) => text.includes(url))
    if (line !== -1) return {path: file.path, line: line + 1, column: (lines[line]?.indexOf(url) ?? 0) + 1}
  }
  return {path, line: 1}
}
