import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FUNDING_SOURCES, FUNDING_STAGES } from '@/db/plans'
import { type Amount, costOf, disorder, missing, totalsOf } from '@/features/funding/funding'

const amounts = fc.array(
  fc.record<Amount>({
    source: fc.constantFrom(...FUNDING_SOURCES),
    stage: fc.constantFrom(...FUNDING_STAGES),
    amount: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    cancelled: fc.boolean(),
  }),
  { maxLength: 200 },
)

// By another way, in whole numbers of any length.
const recount = (entries: Amount[], asked: Partial<Amount>) =>
  entries
    .filter((entry) => !entry.cancelled)
    .filter((entry) => Object.entries(asked).every(([name, value]) => entry[name as keyof Amount] === value))
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)

describe('Totals', () => {
  test('for whatever was recorded and cancelled, they equal an independent recount to the centime', () => {
    fc.assert(
      fc.property(amounts, (entries) => {
        const totals = totalsOf(entries)
        for (const stage of FUNDING_STAGES) {
          expect(BigInt(totals[stage])).toBe(recount(entries, { stage }))
          for (const source of FUNDING_SOURCES) {
            const of = totals.bySource.find((one) => one.source === source)
            expect(BigInt(of?.[stage] ?? 0)).toBe(recount(entries, { stage, source }))
          }
        }
      }),
    )
  })

  test('the order in which amounts were recorded does not change them', () => {
    fc.assert(
      fc.property(amounts, (entries) => {
        expect(totalsOf([...entries].reverse())).toEqual(totalsOf(entries))
      }),
    )
  })

  test('a sum that could no longer be exact is refused rather than nearly right', () => {
    const most = {
      source: 'state',
      stage: 'pledged',
      amount: Number.MAX_SAFE_INTEGER,
      cancelled: false,
    } as const
    expect(() => totalsOf([most, { ...most, amount: 1 }])).toThrow(RangeError)
  })

  test('162 million dirhams needed and 108 pledged leave 54 missing', () => {
    const pledged = { source: 'allies', stage: 'pledged', amount: 108_000_000_00, cancelled: false } as const
    expect(missing(162_000_000_00, totalsOf([pledged]))).toBe(54_000_000_00)
  })

  test('nothing is missing where more was pledged, and nobody knows what is where the cost is unknown', () => {
    const sums = { pledged: 100, committed: 0, paid: 0 }
    expect(missing(50, sums)).toBe(0)
    expect(missing(null, sums)).toBeNull()
  })

  test('unknown costs are left out of what a programme costs; where none is known, nobody knows', () => {
    expect(costOf([100, null, 50])).toBe(150)
    expect(costOf([null])).toBeNull()
    expect(costOf([])).toBeNull()
  })
})

describe('Order', () => {
  test('nothing is paid that was not committed, nor committed that was not pledged', () => {
    expect(disorder({ pledged: 100, committed: 100, paid: 100 })).toBeNull()
    expect(disorder({ pledged: 100, committed: 101, paid: 0 })).toBe('abovePledged')
    expect(disorder({ pledged: 100, committed: 50, paid: 51 })).toBe('aboveCommitted')
  })
})
