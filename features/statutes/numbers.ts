import type { BodyKind } from '@/db/schema/structure'

/** The numbers that statutes set, in the order they are edited: `maybe` where they need not. */
export const NUMBERS = [
  { name: 'seats', hint: 'limits.seats', maybe: true },
  { name: 'termMonths', hint: 'limits.termMonths', maybe: true },
  { name: 'womenShare', hint: 'share', maybe: false },
  { name: 'youngShare', hint: 'share', maybe: false },
  { name: 'youngUntil', hint: 'limits.youngUntil', maybe: false },
  { name: 'quorum', hint: 'share', maybe: false },
  { name: 'noticeDays', hint: 'limits.noticeDays', maybe: false },
  { name: 'leastFounders', hint: 'limits.leastFounders', maybe: false },
] as const

type Name = (typeof NUMBERS)[number]['name']

/** Statutes of a kind of body, as their form has them. */
export type EditedStatutes = Record<Name, number | null> & {
  kind: BodyKind
  version: number
  offices: readonly { officeId: string; seats: number | null }[]
}

export type NamedOffice = { id: string; label: string }
