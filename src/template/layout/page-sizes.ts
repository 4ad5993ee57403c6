import type {Pt} from '../../model/layout.js'

const fromMm = (width: number, height: number): {width: Pt; height: Pt} => ({
  width: Math.round((width * 7200) / 25.4) / 100,
  height: Math.round((height * 7200) / 25.4) / 100
})

/** Sheets, upright. A by ISO 216; B5 as printers in China have it (JIS, 182 × 257 mm); 16开 as in older files. */
export const pageSizes = {
  A3: fromMm(297, 420),
  A4: fromMm(210, 297),
  A5: fromMm(148, 210),
  B5: fromMm(182, 257),
  '16开': fromMm(184, 260)
}
