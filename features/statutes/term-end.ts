/**
 * The last day of a term of so many months that begins on a day (`2018-04-22`); null where the statutes set none.
 * A month that is too short ends it on its last day.
 */
export function lastDayOf(from: string, months: number | null): string | null {
  if (months === null) return null
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const longest = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const anniversary = Date.UTC(year, month - 1 + months, Math.min(day, longest))
  return new Date(anniversary - 86_400_000).toISOString().slice(0, 10)
}
