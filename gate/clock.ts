/** What people set their watches by. */
const ZONE = 'Africa/Casablanca'

const HOUR = 3_600_000
/** Nothing that the portal tells by the minute is older than it is. */
const SINCE = Date.UTC(2026, 0)
const YEARS_AHEAD = 10

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

// How far the country's clocks are from Greenwich at that instant, in milliseconds, by this machine's knowledge.
const known = (instant: number): number => {
  const parts = clock.formatToParts(instant)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (type) => Number(parts.find((part) => part.type === type)?.value),
  )
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}

/**
 * When the country's clocks change, for a browser: `0+60 493202+0` says 60 minutes before Greenwich from the first on,
 * and none from the 493,202nd hour since 1970. Holds from 2026 to ten years after `now`.
 */
export function hoursTold(now: Date): string {
  const changes = [`0+${known(SINCE) / 60_000}`]
  let ahead = known(SINCE)
  for (let day = SINCE; day < now.getTime() + YEARS_AHEAD * 366 * 24 * HOUR; day += 24 * HOUR) {
    if (known(day) === ahead) continue
    let change = day - 24 * HOUR
    while (known(change) === ahead) change += HOUR
    ahead = known(change)
    changes.push(`${change / HOUR}+${ahead / 60_000}`)
  }
  return changes.join(' ')
}

/** How far the clocks are from Greenwich at an instant by what `hoursTold` said, in milliseconds. */
export function offsetTold(told: string, instant: number): number {
  const changes = told.split(' ').map((change) => change.split('+').map(Number))
  const [, ahead = 0] = changes.findLast(([from = 0]) => from * HOUR <= instant) ?? []
  return ahead * 60_000
}

// A phone that was not updated for years knows other hours for Casablanca than its people live by: it asks the page.
const told = typeof document === 'undefined' ? undefined : document.documentElement.dataset.hours

/** How far the country's clocks are from Greenwich at an instant, in milliseconds. In: milliseconds since 1970. */
export const offsetAt = (instant: number): number => (told ? offsetTold(told, instant) : known(instant))
