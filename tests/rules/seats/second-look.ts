import type { Count, SeatRule } from '@/features/seats/seat-allocation'

/** Who certainly has the one seat of an individual ballot, or who must be parted by age or lot; found by asking each candidate how many are before them. */
export function electAgain(rule: SeatRule, count: Count, lot: readonly string[]) {
  const { lists, registered } = count
  const standing = lists.filter((one) => {
    if (one.votes < 1) return false
    const bar = lists.length === 1 ? rule.alone : null
    return !bar || one.votes / bar.of >= (registered ?? 0) / bar.in
  })
  const ahead = (one: (typeof lists)[number], other: (typeof lists)[number]) => {
    if (other.votes !== one.votes) return other.votes > one.votes
    const [born, otherBorn] = [one.bornOn ?? '', other.bornOn ?? '']
    if (born !== otherBorn) return rule.tie === 'oldest' ? otherBorn < born : otherBorn > born
    return lot.indexOf(other.id) < lot.indexOf(one.id)
  }
  return standing.find((one) => !standing.some((other) => other !== one && ahead(one, other)))?.id ?? null
}

/** Which lists votes alone leave equal for the last seats: each is asked how many are before it, and how many beside. */
export function tiedAgain(rests: readonly { id: string; rest: bigint }[], left: number): string[] {
  const turn = left % Math.max(rests.length, 1)
  return rests
    .filter(({ rest }) => {
      const before = rests.filter((other) => other.rest > rest).length
      const beside = rests.filter((other) => other.rest === rest).length
      return before < turn && before + beside > turn
    })
    .map(({ id }) => id)
    .sort()
}
