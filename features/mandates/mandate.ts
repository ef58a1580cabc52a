/** A mandate as far as its dates go: instants, and null where it has no end. */
export type Dated = { startsAt: Date; endsAt: Date | null }

/** Whether a mandate runs at that instant. */
export const runs = ({ startsAt, endsAt }: Dated, at: Date): boolean =>
  startsAt <= at && (endsAt === null || endsAt > at)

/** Whether it ends within so many months from an instant on; what has no end does not. */
export function endsWithin(mandate: Dated, months: number, from: Date): boolean {
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + months)
  return runs(mandate, from) && mandate.endsAt !== null && mandate.endsAt <= until
}

/** An office of a body as the statutes set it: how many may hold it (null: any number), how many do. */
export type Seats = { most: number | null; filled: number }

/** Seats of an office that nobody holds; none where the statutes set no number. */
export const vacant = ({ most, filled }: Seats): number => Math.max(0, (most ?? 0) - filled)

/** Whether one more may hold the office. */
export const hasRoom = ({ most, filled }: Seats): boolean => most === null || filled < most

/** Offices that can do no more than another one: what may be passed on of it. An office that can do nothing is none. */
export const within = <Office extends { capabilities: readonly string[] }>(
  source: Office,
  offices: readonly Office[],
): Office[] =>
  offices.filter(
    ({ capabilities }) =>
      capabilities.length > 0 && capabilities.every((one) => source.capabilities.includes(one)),
  )
