import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atTurnout, joined, margins } from '@/features/seats/margins'
import { allocate, type Count, impossible, type SeatRule } from '@/features/seats/seat-allocation'
import { times } from '../../environment/figures'

const RULES: SeatRule[] = [
  { base: 'eligible', threshold: { of: 6, in: 100 }, tie: 'youngest', alone: null },
  { base: 'eligible', threshold: null, tie: 'youngest', alone: null },
  { base: 'registered', threshold: null, tie: 'youngest', alone: null },
  { base: 'voters', threshold: null, tie: 'youngest', alone: null },
]

const counts = fc
  .record({
    seats: fc.integer({ min: 1, max: 6 }),
    votes: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 }),
    spoilt: fc.nat({ max: 10 }),
    home: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ seats, votes, spoilt, home }): Count => {
    const valid = votes.reduce((sum, one) => sum + one, 0)
    const lists = votes.map((one, at) => ({ id: String.fromCharCode(65 + at), votes: one }))
    return { seats, lists, valid, voters: valid + spoilt, registered: valid + spoilt + home }
  })

const seatsOf = (rule: SeatRule, count: Count, id: string) => {
  const given = allocate(rule, count).lists.find((one) => one.id === id)
  return (given?.byQuotient ?? 0) + (given?.byRemainder ?? 0)
}
const withVotes = (count: Count, id: string, votes: number): Count => ({
  ...count,
  lists: count.lists.map((list) => (list.id === id ? { ...list, votes: list.votes + votes } : list)),
  valid: (count.valid ?? 0) + votes,
  voters: (count.voters ?? 0) + votes,
})

describe('Votes to the next seat, and to the loss of one', () => {
  for (const rule of RULES)
    test(`are those that counting vote by vote finds (${rule.base}${rule.threshold ? ', with a threshold' : ''})`, () =>
      fc.assert(
        fc.property(counts, (count) => {
          fc.pre(impossible(rule, count) === null)
          const home = (count.registered ?? 0) - (count.voters ?? 0)
          for (const { id, seats, toNext, toLoss } of margins(rule, count)) {
            expect(seats).toBe(seatsOf(rule, count, id))
            const ways = (most: number, sign: 1 | -1, found: (seats: number) => boolean) =>
              Array.from({ length: most }, (_, at) => at + 1).find((votes) => {
                const changed = withVotes(count, id, sign * votes)
                return impossible(rule, changed)
                  ? sign < 0 && found(Number.NEGATIVE_INFINITY)
                  : found(seatsOf(rule, changed, id))
              }) ?? null
            expect(toNext).toBe(ways(home, 1, (found) => found > seats))
            const votes = count.lists.find((list) => list.id === id)?.votes ?? 0
            expect(toLoss).toBe(seats === 0 ? null : ways(votes, -1, (found) => found < seats))
          }
        }),
        { numRuns: times(200, 100_000) },
      ))

  test('a list that would need more voters than there are is told that none would do', () => {
    const count: Count = {
      ...{ seats: 1, valid: 100, voters: 100, registered: 110 },
      lists: [
        { id: 'A', votes: 90 },
        { id: 'B', votes: 10 },
      ],
    }
    const [, b] = margins(RULES[1] as SeatRule, count)
    expect(b).toEqual({ id: 'B', seats: 0, toNext: null, toLoss: null })
  })
})

describe('Lists that join', () => {
  test('have their votes together under the name of the first; nobody else’s change', () =>
    fc.assert(
      fc.property(counts, (count) => {
        const ids = count.lists.slice(0, 2).map(({ id }) => id)
        const after = joined(count, ids)
        const sum = ({ lists }: Count) => lists.reduce((all, { votes }) => all + votes, 0)
        expect(sum(after)).toBe(sum(count))
        expect(after.lists).toHaveLength(count.lists.length - (ids.length > 1 ? 1 : 0))
        expect(after.lists.slice(1)).toEqual(count.lists.slice(ids.length > 1 ? 2 : 1))
      }),
    ))
  test('of one alone, or of none, nothing changes', () => {
    const count: Count = { seats: 1, lists: [{ id: 'A', votes: 1 }], valid: 1, voters: 1, registered: 2 }
    expect(joined(count, ['A'])).toBe(count)
    expect(joined(count, [])).toBe(count)
  })
})

describe('Another turnout', () => {
  test('scales every list, keeps whole votes, and leaves the sums right', () =>
    fc.assert(
      fc.property(counts, fc.nat({ max: 250 }), (count, wanted) => {
        fc.pre((count.voters ?? 0) > 0)
        const voters = Math.min(wanted, count.registered ?? 0)
        const after = atTurnout(count, voters)
        const sum = after.lists.reduce((all, { votes }) => all + votes, 0)
        expect(after.voters).toBe(voters)
        expect(sum).toBeLessThanOrEqual(after.valid ?? 0)
        expect(after.valid ?? 0).toBeLessThanOrEqual(voters)
        for (const [at, { votes }] of after.lists.entries()) {
          const exact = ((count.lists[at]?.votes ?? 0) * voters) / (count.voters ?? 1)
          expect(Math.abs(votes - exact)).toBeLessThan(1)
        }
      }),
    ))
  test('the same turnout is the same count', () =>
    fc.assert(
      fc.property(counts, (count) => {
        fc.pre((count.voters ?? 0) > 0)
        expect(atTurnout(count, count.voters ?? 0)).toEqual(count)
      }),
    ))
  test('of more voters than are registered there is none', () => {
    const count: Count = { seats: 1, lists: [{ id: 'A', votes: 1 }], valid: 1, voters: 1, registered: 2 }
    expect(() => atTurnout(count, 3)).toThrow(RangeError)
  })
})
