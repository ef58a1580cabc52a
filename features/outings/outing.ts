import { COUNTS, type Count } from '@/db/campaign'
import { daysAfter } from '@/gate/day'

/** Counts of what was done, and of how many outings. */
export type Counts = Record<Count | 'outings', number>
type Held = Record<Count, number> & { communeCode: string; heldOn: string }

const NOTHING: Counts = {
  ...{ outings: 0, doors: 0, conversations: 0, leaflets: 0, meetings: 0, participants: 0 },
}

/** All outings together: how many, and what was done on them. */
export const totalOf = (outings: readonly Held[]): Counts =>
  outings.reduce<Counts>(
    (sum, outing) => {
      const more = COUNTS.map((count) => [count, sum[count] + outing[count]] as const)
      return { ...(Object.fromEntries(more) as Record<Count, number>), outings: sum.outings + 1 }
    },
    { ...NOTHING },
  )

const WEEK = 7
const SUNDAY_AFTER = 6

/** The Monday of the week that a day lies in (`2027-06-12`). */
export const mondayOf = (day: string): string =>
  daysAfter(day, -((new Date(day).getUTCDay() + SUNDAY_AFTER) % WEEK))

/** The totals of each week in which something was done, the latest first, each by its Monday. */
export const byWeek = (outings: readonly Held[]): { monday: string; total: Counts }[] =>
  [...Map.groupBy(outings, ({ heldOn }) => mondayOf(heldOn))]
    .map(([monday, those]) => ({ monday, total: totalOf(those) }))
    .sort((one, other) => other.monday.localeCompare(one.monday))

/** The totals of each commune; those where nothing was done yet come first, then those with the fewest outings. */
export const byCommune = <Commune extends { code: string }>(
  communes: readonly Commune[],
  outings: readonly Held[],
): { commune: Commune; total: Counts }[] =>
  communes
    .map((commune) => ({
      commune,
      total: totalOf(outings.filter(({ communeCode }) => communeCode === commune.code)),
    }))
    .sort((one, other) => one.total.outings - other.total.outings)

/** How much of a map’s colour a commune has: none, less than half of what the most visited has, half of it or more. */
export const SHADES = ['none', 'some', 'many'] as const
export type Shade = (typeof SHADES)[number]

/** How dark a commune is drawn beside the one with most outings: not at all, below half as many, or half and above. */
export const shadeOf = (outings: number, most: number): Shade => {
  if (outings === 0) return 'none'
  return outings * 2 < most ? 'some' : 'many'
}
