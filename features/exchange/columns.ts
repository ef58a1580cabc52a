import type { Worded } from '@/features/points/wording'

/** The columns of a programme as a list, in their order; rows are points, or amounts that a point received. */
export const COLUMNS = [
  'kind',
  'number',
  'title_ar',
  'title_fr',
  'text_ar',
  'text_fr',
  'need_ar',
  'need_fr',
  'theme',
  'communes',
  'quarter',
  'authority',
  'office',
  'partners',
  'starts_on',
  'due_on',
  'cost',
  'cost_standing',
  'cost_source',
  'cost_on',
  'dropped',
  'source',
  'partner',
  'stage',
  'amount',
  'on',
  'reference',
  'standing',
] as const
export type Column = (typeof COLUMNS)[number]

/** Which column of ours each column of a file is; null where it is none. */
export type Mapping = (Column | null)[]

/** Whether a mapping can name points at all, and gives nothing twice. */
export const mapsPoints = (mapping: Mapping): boolean => {
  const columns = mapping.filter((column) => column !== null)
  return (
    new Set(columns).size === columns.length && (columns.includes('number') || columns.includes('title_ar'))
  )
}

/** The column that holds what a wording says under this name: `titleAr` stands in `title_ar`. */
export const columnSaying = (field: Worded): Column =>
  field === 'officeId'
    ? 'office'
    : (field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as Column)
