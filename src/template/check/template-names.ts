// Made from report-view.ts and theme-view.ts by `node scripts/make-template-data.mjs`: change those.

/**
 * What each name of the template data holds: `text`, `number`, `flag` (yes or no), an object with the names of one of
 * these types, or a list. A template begins in `Report`.
 */
export const templateNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Report: {
    title: 'text',
    office: 'text',
    period: 'text',
    date: 'text',
    single: 'flag',
    few: 'flag',
    many: 'flag',
    cities: 'list of text',
    findings: 'list of Statement',
    themes: 'list of Theme',
    silentThemes: 'text',
    charts: 'list of Chart',
    overview: 'list of Overview',
    profiles: 'list of Profile',
    sources: 'list of Source',
    overlaps: 'list of Overlap',
    warnings: 'list of Warning',
    omitted: 'list of Omitted',
    repairs: 'list of Repair',
    marks: 'Marks',
    bulletin: 'Bulletin'
  },
  Statement: {
    text: 'text',
    cite: 'text',
    cited: 'text',
    subject: 'text',
    thematic: 'flag'
  },
  Theme: {
    id: 'text',
    name: 'text',
    coverage: 'list of Coverage',
    practices: 'list of Practice',
    matrix: 'list of MatrixRow',
    silent: 'text',
    unreported: 'text',
    indicators: 'list of Indicator',
    charts: 'list of Chart',
    figures: 'list of CityFigures',
    programmes: 'list of CityProgrammes',
    digest: 'list of CityItemsOfQuote',
    terms: 'list of CityItemsOfTerm',
    compared: 'flag',
    common: 'list of Statement',
    only: 'list of CityItemsOfStatement'
  },
  Coverage: {
    city: 'text',
    paragraphs: 'number',
    share: 'text',
    terms: 'text'
  },
  Practice: {
    number: 'text',
    name: 'text',
    reporting: 'number',
    cells: 'list of CityItemsOfQuote',
    chosen: 'list of CityItemsOfQuote',
    others: 'list of Other',
    silent: 'text'
  },
  CityItemsOfQuote: {
    city: 'text',
    items: 'list of Quote'
  },
  Quote: {
    text: 'text',
    note: 'text',
    cite: 'text',
    stop: 'text',
    year: 'text',
    section: 'text',
    aim: 'flag'
  },
  Other: {
    city: 'text',
    note: 'text',
    cite: 'text'
  },
  MatrixRow: {
    city: 'text',
    marks: 'list of text'
  },
  Indicator: {
    name: 'text',
    unit: 'text',
    caution: 'text',
    broad: 'flag',
    cells: 'list of CityItemsOfFigure',
    reported: 'list of CityItemsOfFigure'
  },
  CityItemsOfFigure: {
    city: 'text',
    items: 'list of Figure'
  },
  Figure: {
    text: 'text',
    clause: 'text',
    of: 'text',
    name: 'text',
    scope: 'text',
    period: 'text',
    year: 'text',
    kind: 'text',
    note: 'text',
    remark: 'text',
    aim: 'flag',
    cite: 'text'
  },
  Chart: {
    name: 'text',
    url: 'text',
    title: 'text',
    alt: 'text',
    note: 'text'
  },
  CityFigures: {
    city: 'text',
    year: 'text',
    exceptions: 'flag',
    items: 'list of Figure'
  },
  CityProgrammes: {
    city: 'text',
    items: 'list of Programme',
    inDigest: 'list of Programme'
  },
  Programme: {
    name: 'text',
    text: 'text',
    note: 'text',
    cite: 'text'
  },
  CityItemsOfTerm: {
    city: 'text',
    items: 'list of Term'
  },
  Term: {
    term: 'text',
    sentences: 'number',
    elsewhere: 'number',
    small: 'flag',
    cite: 'text'
  },
  CityItemsOfStatement: {
    city: 'text',
    items: 'list of Statement'
  },
  Overview: {
    city: 'text',
    cells: 'list of Coverage'
  },
  Profile: {
    city: 'text',
    themes: 'list of ProfileTheme'
  },
  ProfileTheme: {
    name: 'text',
    digest: 'list of Quote',
    more: 'number',
    figures: 'list of CityFigures',
    programmes: 'list of Programme'
  },
  Source: {
    id: 'number',
    city: 'text',
    title: 'text',
    authors: 'text',
    outlet: 'text',
    date: 'text',
    published: 'text',
    year: 'text',
    paragraphs: 'number',
    themedParagraphs: 'number',
    republishedParagraphs: 'number',
    repairs: 'number',
    warnings: 'list of text'
  },
  Overlap: {
    source: 'number',
    cite: 'text',
    paragraphs: 'number'
  },
  Warning: {
    source: 'number',
    text: 'text'
  },
  Omitted: {
    reason: 'text',
    count: 'number',
    articles: 'text'
  },
  Repair: {
    name: 'text',
    count: 'number'
  },
  Marks: {
    plans: 'flag',
    articleYears: 'flag',
    kinds: 'flag'
  },
  Bulletin: {
    name: 'text',
    issue: 'text',
    total: 'text',
    notice: 'text',
    reportTo: 'text',
    sendTo: 'text',
    issueTo: 'text',
    copies: 'text'
  }
}
