/** The part of pdfmake's interface that is used here: it brings no types. */
declare module 'pdfmake' {
  interface FontFiles {
    normal?: string
    bold?: string
  }
  interface PdfMake {
    setFonts(fonts: Record<string, FontFiles>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: object): {getBuffer(): Promise<Uint8Array>}
  }
  const pdfmake: PdfMake
  export default pdfmake
}
