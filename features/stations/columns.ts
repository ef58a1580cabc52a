/** The columns of a list of polling stations, in their order. */
export const COLUMNS = [
  'commune',
  'constituency',
  'code',
  'name_ar',
  'name_fr',
  'place',
  'central_office',
  'registered',
] as const
export type Column = (typeof COLUMNS)[number]

/** Without these nobody can tell which station a row is about. */
export const NEEDED: readonly Column[] = ['code', 'name_ar']
