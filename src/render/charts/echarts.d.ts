/** The part of echarts' interface that is used here; the minified module loads five times as fast as the package's parts. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  interface ServerChart {
    setOption(option: object): void
    renderToSVGString(): string
    dispose(): void
  }
  export function init(
    dom: null,
    theme: null,
    options: {renderer: 'svg'; ssr: true; width: number; height: number}
  ): ServerChart
}
