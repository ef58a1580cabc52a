import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '@/db/rule-sets'
import { ruleSet } from '@/features/rulesets/rule-set'
import { margins } from '@/features/seats/margins'
import { elect, pluralityRule } from '@/features/seats/plurality'
import { NOTHING_DECIDED, type Poll, seatsOf, sharedOut } from '@/features/seats/poll'
import { allocate, type Count, type SeatRule } from '@/features/seats/seat-allocation'
import { figure, times } from '../../environment/figures'
import { shareAgain } from './second-count'
import { electAgain, tiedAgain } from './second-look'

const LAWS = RULE_SETS.map(({ kind, names, rules }) => ({
  ...{ kind, name: `${kind}, ${names.en}` },
  rule: ruleSet.parse(rules).seats as SeatRule,
}))

// Small and large, and often equal: ties are what goes wrong.
const votesOf = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((n) => n * n),
  fc.integer({ min: 0, max: 6 }).map((n) => n * 1_000),
  fc.integer({ min: 0, max: 200_000 }),
)
const MOST = 12

const polls = (least = 1) =>
  fc
    .record({
      seats: fc.integer({ min: 2, max: 40 }),
      share: fc.integer({ min: 0, max: 39 }),
      votes: fc.array(votesOf, { minLength: least, maxLength: MOST }),
      more: fc.tuple(fc.nat(500), fc.nat(500), fc.nat(200_000)),
      days: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2 * MOST, maxLength: 2 * MOST }),
    })
    .map(({ seats, share, votes, more: [rest, spoilt, absent], days }): Poll => {
      const valid = votes.reduce((sum, one) => sum + one, 0) + rest
      const lists = votes.map((one, at) => ({ id: `L${at}`, votes: one }))
      const born = (from: number) => ({
        bornOn: Object.fromEntries(lists.map(({ id }, at) => [id, `198${days[from + at]}-01-01`])),
        lot: from === 0 ? lists.map(({ id }) => id) : lists.map(({ id }) => id).reverse(),
      })
      return {
        ...{ ballot: 'list', seats, womenSeats: share % seats, lists, valid },
        ...{ voters: valid + spoilt + 1, registered: valid + spoilt + 1 + absent },
        ...{ general: born(0), women: born(MOST) },
      }
    })

const countOf = (poll: Poll, seats: number, decided: Poll['general']): Count => ({
  ...{ seats, valid: poll.valid, voters: poll.voters, registered: poll.registered },
  lists: poll.lists.map((list) => ({ ...list, bornOn: decided.bornOn[list.id] ?? null })),
})

const given = (rule: SeatRule, poll: Poll) => Object.fromEntries(seatsOf(sharedOut(rule, poll)) ?? [])
const runs = times(300, 100_000)

describe.each(LAWS)('Under $name', ({ kind, name, rule }) => {
  test('a list ballot, with a women’s part or without, comes to what a second count comes to', () => {
    fc.assert(
      fc.property(polls(), (poll) => {
        const women = poll.womenSeats
        const general = shareAgain(rule, countOf(poll, poll.seats - women, poll.general), poll.general.lot)
        const more = women > 0 ? shareAgain(rule, countOf(poll, women, poll.women), poll.women.lot) : {}
        const both = Object.fromEntries(
          Object.entries(general).map(([id, seats]) => [id, seats + (more[id] ?? 0)]),
        )
        expect(given(rule, poll)).toEqual(both)
      }),
      { numRuns: runs },
    )
    figure('seats', `${name}: ${runs} list ballots counted twice, differing 0`)
  })

  test('before ages and lot are known, exactly those are told as tied whom a second look finds tied', () =>
    fc.assert(
      fc.property(polls(), (poll) => {
        const count = countOf(poll, poll.seats, NOTHING_DECIDED)
        const { lists, tie } = allocate(rule, count)
        const taking = lists.filter(({ takesPart }) => takesPart)
        const whole = taking.reduce((sum, { byQuotient }) => sum + byQuotient, 0)
        const rests = taking.map(({ id, remainder }) => ({ id, rest: remainder }))
        expect(tie?.lists ?? []).toEqual(tiedAgain(rests, poll.seats - whole))
      }),
      { numRuns: runs },
    ))

  test('an individual ballot goes to whom a second look finds', () => {
    fc.assert(
      fc.property(polls(), (poll) => {
        const single: Poll = { ...poll, ballot: 'individual', seats: 1, womenSeats: 0 }
        const winner = electAgain(rule, countOf(single, 1, single.general), single.general.lot)
        const seats = given(rule, single)
        expect(Object.keys(seats).filter((id) => (seats[id] ?? 0) > 0)).toEqual(winner ? [winner] : [])
      }),
      { numRuns: runs },
    )
    if (kind === 'communal') figure('seats', `${name}: ${runs} individual ballots counted twice, differing 0`)
  })
})

describe('An individual ballot', () => {
  const rule = LAWS.find(({ name }) => name === 'communal, Rules of 2021')?.rule as SeatRule
  const before = LAWS.find(({ name }) => name === 'communal, Rules of 2015')?.rule as SeatRule
  const count = (votes: Record<string, number>, more: Partial<Count> = {}): Count => ({
    ...{ seats: 1, valid: null, voters: null, registered: null },
    lists: Object.entries(votes).map(([id, cast]) => ({ id, votes: cast })),
    ...more,
  })
  const winner = (asked: SeatRule, figures: Count, lot: string[] = []) =>
    elect(asked, figures, lot).lists.find(({ byRemainder }) => byRemainder === 1)?.id ?? null

  test('most votes win, with no threshold and no quotient', () => {
    expect(winner(before, count({ A: 3, B: 2, C: 2 }))).toBe('A')
    expect(elect(rule, count({ A: 3, B: 2 })).quotient).toBeNull()
  })

  test('between equal votes the youngest wins, then the lot; until then nobody', () => {
    const equal = count({ A: 5, B: 5, C: 1 })
    expect(winner(rule, equal)).toBeNull()
    expect(elect(rule, equal).tie).toEqual({ lists: ['A', 'B'], seats: 1, needs: 'ages' })
    const aged = (days: string[]) => ({
      ...equal,
      lists: equal.lists.map((list, at) => ({ ...list, bornOn: days[at] ?? null })),
    })
    expect(winner(rule, aged(['1970-01-01', '1990-01-01']))).toBe('B')
    const sameDay = aged(['1990-01-01', '1990-01-01'])
    expect(elect(rule, sameDay).tie?.needs).toBe('lot')
    expect(winner(rule, sameDay, ['B', 'A'])).toBe('B')
  })

  test('a sole candidate needs a fifth of the registered since 2021, and a single vote before', () => {
    expect(winner(rule, count({ A: 19 }, { registered: 100 }))).toBeNull()
    expect(elect(rule, count({ A: 19 }, { registered: 100 })).unfilled).toBe(1)
    expect(winner(rule, count({ A: 20 }, { registered: 100 }))).toBe('A')
    expect(winner(before, count({ A: 1 }, { registered: 100 }))).toBe('A')
    expect(() => elect(rule, count({ A: 20 }))).toThrow('noBase')
  })

  test('there is one seat to win, never more', () => {
    expect(() => elect(rule, count({ A: 1, B: 2 }, { seats: 2 }))).toThrow('noSeats')
  })

  test('votes to the seat and to its loss are those that counting vote by vote finds', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 60 }),
        (votes, home) => {
          const valid = votes.reduce((sum, one) => sum + one, 0)
          const figures = count(Object.fromEntries(votes.map((one, at) => [`L${at}`, one])), {
            ...{ valid, voters: valid, registered: valid + home },
          })
          const own = pluralityRule(rule)
          const wins = (id: string, by: number) =>
            winner(rule, {
              ...{ ...figures, valid: valid + by, voters: valid + by },
              lists: figures.lists.map((one) => (one.id === id ? { ...one, votes: one.votes + by } : one)),
            }) === id
          const first = (most: number, holds: (by: number) => boolean) =>
            Array.from({ length: most }, (_, at) => at + 1).find(holds) ?? null
          for (const { id, seats, toNext, toLoss } of margins(own, figures, [], elect)) {
            const had = figures.lists.find((one) => one.id === id)?.votes ?? 0
            expect(toNext).toBe(seats === 1 ? null : first(home, (by) => wins(id, by)))
            expect(toLoss).toBe(seats === 0 ? null : first(had, (by) => !wins(id, -by)))
          }
        },
      ),
      { numRuns: times(200, 10_000) },
    ))
})

describe('The women’s part of a list ballot', () => {
  const rule = LAWS.find(({ name }) => name === 'communal, Rules of 2021')?.rule as SeatRule
  const poll: Poll = {
    ...{ ballot: 'list', seats: 31, womenSeats: 8, registered: 60_000, voters: 30_000, valid: 28_000 },
    lists: [
      { id: 'A', votes: 12_000 },
      { id: 'B', votes: 9_000 },
      { id: 'C', votes: 7_000 },
    ],
    ...{ general: NOTHING_DECIDED, women: NOTHING_DECIDED },
  }

  test('is shared out by the same votes over a quotient of its own seats', () => {
    const [general, women] = sharedOut(rule, poll)
    expect(general?.allocation?.quotient).toEqual({ base: 30_000, seats: 23 })
    expect(women?.allocation?.quotient).toEqual({ base: 30_000, seats: 8 })
    const all = [...(seatsOf(sharedOut(rule, poll))?.values() ?? [])].reduce((sum, one) => sum + one, 0)
    expect(all).toBe(31)
  })

  test('a tie of one part is not decided by ages or a lot that were entered for the other', () => {
    const tied = {
      ...poll,
      seats: 4,
      womenSeats: 2,
      lists: poll.lists.map((one) => ({ ...one, votes: 1_000 })),
    }
    const general = {
      bornOn: { A: '1980-01-01', B: '1990-01-01', C: '1985-01-01' },
      lot: ['A', 'B', 'C'],
    }
    const [first, second] = sharedOut(rule, { ...tied, general })
    expect(first?.allocation?.tie).toBeNull()
    expect(second?.allocation?.tie).toEqual({ lists: ['A', 'B', 'C'], seats: 2, needs: 'ages' })
  })
})
