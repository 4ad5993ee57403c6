import {basename} from 'node:path/posix'
import type {Image, Root} from 'mdast'
import type {Chart} from '../model/chart.js'
import type {Picture, ReportDocument} from '../model/document.js'
import type {Layout, Pt} from '../model/layout.js'
import {UserError} from '../model/user-error.js'
import {listImages, mapImages} from '../render/map-images.js'
import {chartScheme} from '../template/to-chart-view.js'
import {nearestName} from '../text/nearest-name.js'
import {loadPicture} from './load-picture.js'
import {splitSize} from './split-size.js'

/** The pictures of a report. */
export interface CollectedPictures {
  pictures: ReportDocument['pictures']
  /** Gives each image the address under which its picture is found: in `pictures`, and beside the Markdown. */
  place(tree: Root): Root
  /** The picture files that belong beside the Markdown. */
  files: Array<{file: string; bytes: Uint8Array}>
  notices: string[]
  /** Pictures that cannot be shown. */
  missing: number
}

/**
 * Draw the charts that a tree names and load its picture files from some folders.
 *
 * Pictures get places beside the Markdown: `NAME-files/coverage.svg`. Without a `name` every image keeps its address:
 * the Markdown is there already. `logo.png#20mm` is the picture 20 mm wide. Throws a `UserError` for a chart that the data does not have.
 */
export async function collectPictures(
  tree: Root,
  layout: Layout,
  {charts, folders, name}: {charts: readonly Chart[]; folders: readonly string[]; name?: string}
): Promise<CollectedPictures> {
  const pictures = new Map<string, Picture>()
  const places = new Map<string, string>()
  const files: CollectedPictures['files'] = []
  const notices: string[] = []
  const filePlaces = new Map<string, string>()
  const put = (url: string, file: string, picture: Picture, bytes: Uint8Array): void => {
    const {address, fragment, width} = splitSize(url)
    let place = url
    if (name !== undefined) {
      const known = filePlaces.get(address)
      const free = known ?? freePlace(`${name}-files`, file, files)
      if (known === undefined) files.push({file: free, bytes})
      filePlaces.set(address, free)
      place = free + fragment
    }
    places.set(url, place)
    pictures.set(place, width === undefined ? picture : scale(picture, width))
  }
  for (const url of listImages(tree)) {
    if (url.startsWith(chartScheme)) {
      const chart = findChart(url.slice(chartScheme.length), charts)
      const {drawChart} = await import('../render/charts/draw-chart.js')
      const picture = await drawChart(chart, layout, chartWidth(layout))
      put(url, `${chart.name}.svg`, picture, new TextEncoder().encode(picture.svg ?? ''))
      continue
    }
    const {address} = splitSize(url)
    const loaded = await loadPicture(address, folders, layout)
    if ('reason' in loaded)
      notices.push(`The picture \`${url}\` ${loaded.reason}: its description stands instead`)
    else put(url, basename(address), loaded.picture, loaded.bytes)
  }
  const place = ({url, ...rest}: Image): Image => ({...rest, url: places.get(url) ?? url})
  return {pictures, files, notices, missing: notices.length, place: (root) => mapImages(root, place)}
}

/** Give a picture another width, and its height with it. */
const scale = (picture: Picture, width: Pt): Picture => ({
  ...picture,
  width,
  height: (picture.height * width) / picture.width
})

/** A chart is as wide as the text. */
const chartWidth = ({page: {width, margin}}: Layout): number => Math.floor(width - margin.left - margin.right)

function findChart(name: string, charts: readonly Chart[]): Chart {
  const found = charts.find((chart) => chart.name === name)
  if (found !== undefined) return found
  const names = charts.map((chart) => chart.name)
  const nearest = nearestName(name, names)
  throw new UserError(
    `The template shows the chart \`${name}\`, which this data does not have${nearest === undefined ? '' : `; there is \`${nearest}\``}`
  )
}

/** Give a file its place in a folder, with a number where another file has the name. */
function freePlace(folder: string, file: string, files: CollectedPictures['files']): string {
  const dot = file.lastIndexOf('.')
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? file : `${file.slice(0, dot)}-${number}${file.slice(dot)}`
    const place = `${folder}/${numbered}`
    if (!files.some((other) => other.file === place)) return place
  }
}
