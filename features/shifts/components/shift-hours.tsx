import { Time } from '@/components/ui/time'
import { onTheClock } from '@/gate/day'
import type { Hours } from '../hours'

/** The day of a shift, and from when until when. */
export function ShiftHours({ startsAt, endsAt }: Hours) {
  const [from, until] = [onTheClock(startsAt), onTheClock(endsAt)]
  return (
    <>
      <Time at={from.day} shape="weekday" />{' '}
      <bdi className="tabular-nums">
        {from.time}–{until.time}
      </bdi>
    </>
  )
}
