import { daysAfter, instantOf, onTheClock } from '@/gate/day'
import { insist } from '@/gate/refusals'

type Days = { startsOn: string | null; endsOn: string | null }

/**
 * From when until when, as instants: whole days on the country's clocks, the last one included. Without a first day,
 * or with today's, at once. Refuses an end before the beginning, or one that is past.
 */
export function termOf({ startsOn, endsOn }: Days, now: Date): { startsAt: Date; endsAt: Date | null } {
  const today = onTheClock(now).day
  insist(!startsOn || !endsOn || startsOn <= endsOn, 'invalid', { fields: { endsOn: 'beforeStart' } })
  insist(!endsOn || endsOn >= today, 'invalid', { fields: { endsOn: 'past' } })
  return {
    startsAt: !startsOn || startsOn === today ? now : instantOf(startsOn, '00:00'),
    endsAt: endsOn ? instantOf(daysAfter(endsOn, 1), '00:00') : null,
  }
}

/** A decision has been taken when one acts on it. */
export const insistDecided = (decidedOn: string, now: Date): void =>
  insist(decidedOn <= onTheClock(now).day, 'invalid', { fields: { decidedOn: 'future' } })
