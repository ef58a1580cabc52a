import type { Count, SeatRule } from '@/features/seats/seat-allocation'

/**
 * The same seats, counted as a commission would by hand: a seat at a time to whoever has a whole quotient of votes left,
 * then to whoever has most left. In tenths and hundredths of nothing: votes are multiplied by the seats, so that a
 * quotient is a whole number. Written apart from the portal's own way, to check it.
 */
export function shareAgain(rule: SeatRule, count: Count, lot: readonly string[]): Record<string, number> {
  const seats: Record<string, number> = {}
  const purse: { id: string; left: bigint; born: string }[] = []
  for (const list of count.lists) {
    seats[list.id] = 0
    let shut = list.votes === 0
    if (rule.threshold)
      shut ||= BigInt(list.votes * rule.threshold.in) < BigInt((count.valid ?? 0) * rule.threshold.of)
    if (rule.alone && count.lists.length === 1)
      shut ||= BigInt(list.votes * rule.alone.in) < BigInt((count.registered ?? 0) * rule.alone.of)
    if (!shut)
      purse.push({ id: list.id, left: BigInt(list.votes) * BigInt(count.seats), born: list.bornOn ?? '' })
  }
  if (purse.length === 0) return seats
  let quotient = 0n
  if (rule.base === 'voters') quotient = BigInt(count.voters ?? 0)
  else if (rule.base === 'registered') quotient = BigInt(count.registered ?? 0)
  else for (const { left } of purse) quotient += left / BigInt(count.seats)

  let open = count.seats
  for (const one of purse)
    while (one.left >= quotient) {
      one.left -= quotient
      seats[one.id] = (seats[one.id] ?? 0) + 1
      open -= 1
    }
  // The queue for what is left, and round again as long as there is any.
  const queue: typeof purse = []
  const waiting = [...purse]
  while (waiting.length > 0) {
    let best = 0
    for (let at = 1; at < waiting.length; at++) {
      const [a, b] = [waiting[best], waiting[at]]
      if (!a || !b) continue
      const age = rule.tie === 'youngest' ? b.born > a.born : b.born < a.born
      if (b.left > a.left) best = at
      else if (b.left === a.left && age) best = at
      else if (b.left === a.left && b.born === a.born && lot.indexOf(b.id) < lot.indexOf(a.id)) best = at
    }
    queue.push(...waiting.splice(best, 1))
  }
  for (let turn = 0; open > 0; turn++, open--) {
    const next = queue[turn % queue.length]
    if (next) seats[next.id] = (seats[next.id] ?? 0) + 1
  }
  return seats
}
