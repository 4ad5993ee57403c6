/** The part of subset-font's interface that is used here: it brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {targetFormat: 'truetype'}
  ): Promise<Uint8Array>
}
