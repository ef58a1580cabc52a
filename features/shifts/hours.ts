/** Hours from one instant until before another. */
export type Hours = { startsAt: Date; endsAt: Date }

/** Whether two touch: one that begins when the other ends does not. */
export const overlaps = (one: Hours, other: Hours): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Those of somebody's hours that are in the way of others; nothing where they can take them. */
export const inTheWay = <Taken extends Hours>(taken: readonly Taken[], wanted: Hours): Taken[] =>
  taken.filter((one) => overlaps(one, wanted))

/** How many hands a shift still lacks; never less than nought. */
export const missing = (needed: number, coming: number): number => Math.max(0, needed - coming)

type Shift = Hours & { id: string; needed: number; coming: number }

/** Shifts that lack somebody first, the nearest of them first; then those that are filled; what is over comes last. */
export function byNeed<One extends Shift>(shifts: readonly One[], now: Date): One[] {
  const shelf = ({ endsAt, needed, coming }: One) => {
    if (endsAt <= now) return 2
    return missing(needed, coming) > 0 ? 0 : 1
  }
  return shifts.toSorted(
    (one, other) =>
      shelf(one) - shelf(other) ||
      one.startsAt.getTime() - other.startsAt.getTime() ||
      (one.id < other.id ? -1 : 1),
  )
}
