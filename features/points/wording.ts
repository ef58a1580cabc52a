import { typedAmount } from '@/components/ui/amount'
import type { Authority, Standing } from '@/db/plans'
import { typedDay } from '@/gate/day'

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

type Said = { ar: string; fr: string }

/** What a point says now, as one wording. */
export const wordingOf = (
  point: Omit<Wording, 'titleAr' | 'titleFr' | 'textAr' | 'textFr' | 'needAr' | 'needFr'> & {
    title: Said
    text: Said
    need: Said
  },
): Wording => ({
  titleAr: point.title.ar,
  titleFr: point.title.fr,
  textAr: point.text.ar,
  textFr: point.text.fr,
  needAr: point.need.ar,
  needFr: point.need.fr,
  theme: point.theme,
  communes: point.communes,
  quarter: point.quarter,
  authority: point.authority,
  officeId: point.officeId,
  partners: point.partners,
  startsOn: point.startsOn,
  dueOn: point.dueOn,
  cost: point.cost,
  costStanding: point.costStanding,
  costSource: point.costSource,
  costOn: point.costOn,
})

/** A wording as it is typed into its form: days as day/month/year, the cost in dirhams. */
export type Typed = Record<Exclude<Worded, 'communes'>, string> & { communes: readonly string[] }

/** The same wording, ready to be typed on. */
export const typedWording = (wording: Wording): Typed => ({
  ...wording,
  officeId: wording.officeId ?? '',
  startsOn: typedDay(wording.startsOn),
  dueOn: typedDay(wording.dueOn),
  cost: wording.cost === null ? '' : typedAmount(wording.cost),
  costOn: typedDay(wording.costOn),
})
