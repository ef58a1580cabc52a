import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from '@/db/sample/elections/seat-vectors.json'
import {
  type Allocation,
  allocate,
  type Count,
  impossible,
  type List,
  type SeatRule,
} from '@/features/seats/seat-allocation'
import { times } from '../../environment/figures'
import { shareAgain } from './second-count'

const RULES: Record<string, SeatRule> = {
  'House 2007': { base: 'eligible', threshold: { of: 6, in: 100 }, tie: 'oldest', alone: null },
  'House 2016': { base: 'eligible', threshold: { of: 3, in: 100 }, tie: 'youngest', alone: null },
  'House 2021': { base: 'registered', threshold: null, tie: 'youngest', alone: { of: 1, in: 5 } },
  'communes 2021': { base: 'voters', threshold: null, tie: 'youngest', alone: { of: 1, in: 5 } },
}

const seatsOf = ({ lists }: Allocation) =>
  Object.fromEntries(lists.map(({ id, byQuotient, byRemainder }) => [id, byQuotient + byRemainder]))

const won = (allocation: Allocation) =>
  Object.fromEntries(Object.entries(seatsOf(allocation)).filter(([, seats]) => seats > 0))

const share = (words: string | null | undefined) => {
  const [of = 0, whole = 1] = (words ?? '').split('/').map(Number)
  return words ? { of, in: whole } : null
}

describe('Real results are found again', () => {
  const real = vectors.filter(({ id }) => id !== 'synthetic-tie')
  test.each(real.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const { rule, seats, votes, valid, registered } = vector as typeof vector & {
      rule: { base: SeatRule['base']; threshold: string | null }
      valid?: number
      registered?: number
    }
    const lists = Object.entries(votes).map(([id, count]) => ({ id, votes: count ?? 0 }))
    const allocation = allocate(
      { base: rule.base, threshold: share(rule.threshold), tie: 'youngest', alone: null },
      { seats, lists, valid: valid ?? null, voters: null, registered: registered ?? null },
    )
    expect(won(allocation)).toEqual(vector.expected)
    expect(allocation.tie).toBeNull()
  })

  test('Sidi Bennour 2016 turns on the 2,984 votes of one list, over a threshold of 2,973.3', () => {
    const vector = vectors.find(({ id }) => id === 'leg2016-sidi-bennour')
    const lists = Object.entries(vector?.votes ?? {}).map(([id, votes]) => ({ id, votes: votes ?? 0 }))
    const count = { seats: 4, lists, valid: 99_110, voters: null, registered: null }
    const rule = RULES['House 2016'] as SeatRule
    expect(allocate(rule, count).lists.filter(({ takesPart }) => takesPart)).toHaveLength(9)
    expect(
      allocate(rule, { ...count, valid: 99_467 }).lists.filter(({ takesPart }) => takesPart),
    ).toHaveLength(8)
  })
})

describe('A tie is never decided in silence', () => {
  const rule = RULES['House 2021'] as SeatRule
  const count = (bornOn: Record<string, string> = {}, seats = 2): Count => ({
    ...{ seats, valid: null, voters: null, registered: 400 },
    lists: Object.entries({ A: 100, B: 50, C: 50 }).map(([id, votes]) => ({
      ...{ id, votes, bornOn: bornOn[id] ?? null },
    })),
  })

  test('it is told, with the lists and the seat that is theirs to draw for', () => {
    const allocation = allocate(rule, count())
    expect(won(allocation)).toEqual({ A: 1 })
    expect(allocation.tie).toEqual({ lists: ['B', 'C'], seats: 1, needs: 'ages' })
  })

  test('the youngest candidate has the seat; where the rule says so, the oldest', () => {
    const ages = { B: '1980-01-01', C: '1990-01-01' }
    expect(won(allocate(rule, count(ages)))).toEqual({ A: 1, C: 1 })
    expect(won(allocate({ ...rule, tie: 'oldest' }, count(ages)))).toEqual({ A: 1, B: 1 })
  })

  test('between candidates born on one day the recorded lot decides, and nothing before it is drawn', () => {
    const ages = { B: '1980-01-01', C: '1980-01-01' }
    expect(allocate(rule, count(ages)).tie?.needs).toBe('lot')
    expect(won(allocate(rule, count(ages), ['C', 'B']))).toEqual({ A: 1, C: 1 })
  })

  test('a lot is asked only of those whom age does not part', () => {
    const lists = ['A', 'B', 'C'].map((id, at) => ({
      id,
      votes: 10,
      bornOn: at === 0 ? '1999-01-01' : '1970-01-01',
    }))
    const three = { seats: 1, lists, valid: null, voters: null, registered: 30 }
    expect(won(allocate(rule, three))).toEqual({ A: 1 })
    expect(allocate(rule, { ...three, seats: 2 }).tie).toEqual({ lists: ['B', 'C'], seats: 1, needs: 'lot' })
  })
})

describe('What cannot be shared out is refused, with the reason', () => {
  const rule = RULES['communes 2021'] as SeatRule
  const count: Count = {
    seats: 5,
    lists: [
      { id: 'A', votes: 9 },
      { id: 'B', votes: 1 },
    ],
    valid: 10,
    voters: 12,
    registered: 20,
  }
  const refused: [string, SeatRule, Count][] = [
    ['noSeats', rule, { ...count, seats: 0 }],
    ['negative', rule, { ...count, lists: [{ id: 'A', votes: -1 }] }],
    ['negative', rule, { ...count, lists: [{ id: 'A', votes: 1.5 }] }],
    [
      'twice',
      rule,
      {
        ...count,
        lists: [
          { id: 'A', votes: 1 },
          { id: 'A', votes: 2 },
        ],
      },
    ],
    ['noValid', RULES['House 2016'] as SeatRule, { ...count, valid: null }],
    ['tooManyVotes', rule, { ...count, valid: 9 }],
    ['noBase', rule, { ...count, voters: null }],
    ['noBase', rule, { ...count, lists: [{ id: 'A', votes: 9 }], registered: null }],
    ['tooManyVotes', rule, { ...count, valid: null, voters: 9 }],
  ]
  test.each(refused)('%s', (reason, asked, figures) => {
    expect(impossible(asked, figures)).toBe(reason)
    expect(() => allocate(asked, figures)).toThrow(reason)
  })

  test('a list that stands alone needs a fifth of the registered voters, else nobody is elected', () => {
    const alone = (votes: number) =>
      allocate(rule, { ...count, lists: [{ id: 'A', votes }], valid: null, voters: 12, registered: 50 })
    expect(alone(9).unfilled).toBe(5)
    expect(won(alone(10))).toEqual({ A: 5 })
    expect(alone(10).unsettledInLaw).toBe(false)
  })

  test('where more seats are left than lists, they go round again and it is said that the law is silent', () => {
    const few = allocate(rule, {
      ...count,
      seats: 10,
      lists: [
        { id: 'A', votes: 2 },
        { id: 'B', votes: 1 },
      ],
      voters: 100,
      registered: 200,
    })
    expect(won(few)).toEqual({ A: 5, B: 5 })
    expect(few.unsettledInLaw).toBe(true)
  })
})

const counts = (mostLists = 12) =>
  fc
    .record({
      seats: fc.integer({ min: 1, max: 40 }),
      votes: fc.array(
        fc.integer({ min: 0, max: 60 }).map((n) => n * n),
        { minLength: 1, maxLength: mostLists },
      ),
      more: fc.tuple(fc.nat(500), fc.nat(500), fc.nat(5_000)),
      days: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mostLists, maxLength: mostLists }),
    })
    .map(({ seats, votes, more: [rest, void_, absent], days }): Count => {
      const valid = votes.reduce((sum, one) => sum + one, 0) + rest
      const voters = valid + void_ + 1
      const lists = votes.map(
        (one, at): List => ({ id: `L${at}`, votes: one, bornOn: `198${days[at]}-01-01` }),
      )
      return { seats, lists, valid, voters, registered: voters + absent }
    })

describe.each(Object.entries(RULES))('Whatever is counted, under the rule of %s', (_, rule) => {
  test('seats given, seats to be drawn for and seats that nobody won are the seats to fill', () =>
    fc.assert(
      fc.property(counts(), (count) => {
        const allocation = allocate(rule, count)
        const given = Object.values(seatsOf(allocation)).reduce((sum, seats) => sum + seats, 0)
        expect(given + (allocation.tie?.seats ?? 0) + allocation.unfilled).toBe(count.seats)
      }),
    ))

  test('the order in which lists are given never matters', () =>
    fc.assert(
      fc.property(counts(), fc.infiniteStream(fc.double({ noNaN: true })), (count, keys) => {
        const shuffled = count.lists
          .map((list) => ({ list, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ list }) => list)
        const [one, other] = [allocate(rule, count), allocate(rule, { ...count, lists: shuffled })]
        expect(seatsOf(other)).toEqual(seatsOf(one))
        expect(other.tie).toEqual(one.tie)
      }),
    ))

  test('a tie is between equal remainders only, and nobody in it has its seat already', () =>
    fc.assert(
      fc.property(counts(), (count) => {
        const { tie, lists } = allocate(rule, count)
        if (!tie) return
        const those = lists.filter(({ id }) => tie.lists.includes(id))
        expect(new Set(those.map(({ remainder }) => remainder)).size).toBe(1)
        expect(tie.lists.length).toBeGreaterThan(tie.seats)
      }),
    ))

  test('a second count, made another way, comes to the same', () =>
    fc.assert(
      fc.property(counts(), (count) => {
        const lot = count.lists.map(({ id }) => id)
        expect(seatsOf(allocate(rule, count, lot))).toEqual(shareAgain(rule, count, lot))
      }),
      { numRuns: times(200, 100_000) },
    ))
})

test.each(['House 2021', 'communes 2021'])(
  'under a fixed quotient (%s) more votes never lose a seat',
  (name) =>
    fc.assert(
      fc.property(counts(), fc.nat(11), fc.nat(300), (count, at, more) => {
        const rule = { ...(RULES[name] as SeatRule), alone: null }
        const lot = count.lists.map(({ id }) => id)
        const whole = { ...count, valid: null, voters: 100_000, registered: 200_000 }
        const lucky = count.lists[at % count.lists.length]
        const lists = count.lists.map((list) =>
          list === lucky ? { ...list, votes: list.votes + more } : list,
        )
        const seats = (those: readonly List[]) =>
          seatsOf(allocate(rule, { ...whole, lists: those }, lot))[lucky?.id ?? ''] ?? 0
        expect(seats(lists)).toBeGreaterThanOrEqual(seats(count.lists))
      }),
    ),
)
