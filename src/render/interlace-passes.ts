/**
 * Where the seven passes of an interlaced PNG start (x, y), and how far their pixels are apart (Adam7: ISO/IEC 15948,
 * 8.2).
 */
export const interlacePasses = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2]
] as const
