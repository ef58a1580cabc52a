/** The columns of a list of results that are not lists on the ballot, in their order. */
export const COLUMNS = [
  'constituency',
  'station',
  'registered',
  'voters',
  'void',
  'contested',
  'valid',
] as const
export type Column = (typeof COLUMNS)[number]

/** What a column of a list of results is: one of ours, or the votes of a list by its name; null for one without heading. */
export type Meaning = { column: Column } | { list: string } | null
