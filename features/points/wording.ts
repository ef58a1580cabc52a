import type { Authority, Standing } from '@/db/plans'

/** All that a point says at one time. */
export type Wording = {
  titleAr: string
  titleFr: string
  /** Paragraphs, a line each. */
  textAr: string
  textFr: string
  needAr: string
  needFr: string
  theme: string
  /** HCP codes, in their order. */
  communes: string[]
  quarter: string
  authority: Authority
  officeId: string | null
  partners: string
  startsOn: string | null
  dueOn: string | null
  /** In centimes. */
  cost: number | null
  costStanding: Standing
  costSource: string
  costOn: string | null
}

/** Everything that a wording says, in the order of its form. */
export const WORDED = [
  'titleAr',
  'titleFr',
  'textAr',
  'textFr',
  'needAr',
  'needFr',
  'theme',
  'communes',
  'quarter',
  'authority',
  'officeId',
  'partners',
  'startsOn',
  'dueOn',
  'cost',
  'costStanding',
  'costSource',
  'costOn',
] as const satisfies readonly (keyof Wording)[]
export type Worded = (typeof WORDED)[number]

/** Those of them that are running text, in which single words may differ. */
export const SENTENCES = [
  'titleAr',
  'titleFr',
  'textAr',
  'textFr',
  'needAr',
  'needFr',
  'quarter',
  'partners',
  'costSource',
] as const satisfies readonly Worded[]
export type Sentence = (typeof SENTENCES)[number]

const same = (one: Wording[Worded], other: Wording[Worded]) =>
  Array.isArray(one) && Array.isArray(other)
    ? [...one].sort().join() === [...other].sort().join()
    : one === other

/** What a later wording says otherwise than an earlier one, in the order of the form; nothing where both say the same. */
export const changedIn = (earlier: Wording, later: Wording): Worded[] =>
  WORDED.filter((field) => !same(earlier[field], later[field]))
