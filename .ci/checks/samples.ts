/** One of the reports that the checks build. */
export interface Sample {
  name: string
  /** Where the text begins and ends on a page, in mm from its edges. */
  margin: {top: number; bottom: number}
  /** What stands above and below the text of a page, without white space. */
  header: (page: number, title: string) => string
  footer: (page: number, pages: number) => string
}

/** The longest of them, which has contents and charts. */
export const comparative: Sample = {
  name: 'comparative',
  margin: {top: 25, bottom: 22},
  header: (page, title) => (page === 1 ? '' : title),
  footer: (page, pages) => `第${page}页共${pages}页`
}

/** The reports, as their `layout.yaml` has them. */
export const samples: readonly Sample[] = [
  comparative,
  {name: 'jianbao', margin: {top: 37, bottom: 35}, header: () => '', footer: (page) => `—${page}—`},
  {name: 'one-page', margin: {top: 11, bottom: 10}, header: () => '', footer: () => ''}
]
