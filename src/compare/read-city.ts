import type {Evidence, ProgrammeEntry} from '../model/comparison.js'
import {quoteColumn, type PracticeColumn} from './practices/compare-practices.js'
import {forgetDissections} from './sentences/dissect-passage.js'
import {gatherFigures, type ToldFigure} from './figures/gather-figures.js'
import {listProgrammes} from './programmes/list-programmes.js'
import type {Label, PassageParagraph} from './passage.js'
import {writeDigests} from './digest/write-digests.js'

/** What one city reports, by the id of the theme. */
export interface CityReading {
  practices: Map<string, PracticeColumn>
  programmes: Map<string, ProgrammeEntry[]>
  digests: Map<string, Evidence[]>
  /** Its figures of all themes. */
  figures: ToldFigure[]
}

/**
 * Read all that one city reports, for every theme: its cells of the practice tables, programmes, digests and figures.
 *
 * `paragraphs` and `labels` are all those of the city, `titles` those of all sources. Of republished paragraphs only the
 * figures are read: they back those told before.
 */
export function readCity(
  paragraphs: readonly PassageParagraph[],
  labels: readonly Label[],
  themes: readonly string[],
  titles: ReadonlyArray<string | null>
): CityReading {
  const spoken = paragraphs.flatMap(({republished, passages}) => (republished ? [] : passages))
  const reading = {
    practices: new Map(themes.map((theme) => [theme, quoteColumn(theme, spoken, labels)])),
    programmes: new Map(themes.map((theme) => [theme, listProgrammes(theme, spoken)])),
    digests: writeDigests(spoken, themes),
    figures: gatherFigures({paragraphs, labels}, titles)
  }
  for (const {passages} of paragraphs) forgetDissections(passages)
  return reading
}
