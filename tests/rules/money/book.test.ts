import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HEADINGS, type Heading, RECEIPT_HEADINGS, type Side, WAYS } from '@/db/campaign-money'
import { entryNumber, headingsOf, inOrder, passedBy, sumsOf, totalOf } from '@/features/money/book'
import { expenseInput, receiptInput } from '@/features/money/input'

const sideOf = (heading: Heading): Side =>
  RECEIPT_HEADINGS.some((one) => one === heading) ? 'receipt' : 'expense'

const entry = fc
  .record({
    heading: fc.constantFrom(...HEADINGS),
    amount: fc.integer({ min: 1, max: 1e9 }),
    cancelled: fc.boolean(),
    on: fc.constantFrom('2027-08-26', '2027-08-27', '2027-09-01'),
    number: fc.integer({ min: 1, max: 50 }),
  })
  .map((one) => ({ ...one, side: sideOf(one.heading) }))
const entries = fc.array(entry, { maxLength: 40 })

describe('What an account comes to', () => {
  test('is all that was recorded less all that was cancelled, on each side and in each order', () =>
    fc.assert(
      fc.property(entries, (all) => {
        const sum = (those: typeof all) => those.reduce((total, { amount }) => total + amount, 0)
        for (const side of ['receipt', 'expense'] as const) {
          const own = all.filter((one) => one.side === side)
          const shown = totalOf(sumsOf(all), side)
          expect(shown).toBe(sum(own) - sum(own.filter(({ cancelled }) => cancelled)))
          expect(totalOf(sumsOf(all.toReversed()), side)).toBe(shown)
        }
      }),
    ))

  test('is the same when an entry is cancelled as if it had never been made', () =>
    fc.assert(
      fc.property(entries, entry, (all, one) => {
        expect(sumsOf([...all, { ...one, cancelled: true }])).toEqual(sumsOf(all))
      }),
    ))

  test('is refused rather than counted nearly right', () => {
    const huge = {
      side: 'receipt',
      heading: 'ownMeans',
      amount: Number.MAX_SAFE_INTEGER,
      cancelled: false,
    } as const
    expect(() => sumsOf([huge, huge])).toThrow(RangeError)
  })
})

describe('The order in which an account is filed', () => {
  test('is what counts, then what was cancelled; receipts, then expenses; by heading, day and number', () =>
    fc.assert(
      fc.property(entries, (all) => {
        const sorted = inOrder(all)
        const key = (one: (typeof all)[number]) =>
          [
            Number(one.cancelled),
            String(HEADINGS.indexOf(one.heading)).padStart(2, '0'),
            one.on,
            String(one.number).padStart(3, '0'),
          ].join(' ')
        expect(sorted.map(key)).toEqual(all.map(key).sort())
      }),
    ))

  test('names every heading once, those of receipts before those of expenses', () =>
    expect([...headingsOf('receipt'), ...headingsOf('expense')]).toEqual(HEADINGS))

  test('numbers say which side they count', () => {
    expect(entryNumber({ side: 'receipt', number: 7 })).toBe('R 0007')
    expect(entryNumber({ side: 'expense', number: 12 })).toBe('D 0012')
  })
})

describe('A donation', () => {
  const limits = { donorMost: 1_000_000, cashMost: 200_000 }
  const gift = { heading: 'moneyDonation', way: 'cheque', amount: 400_000 } as const

  test('is taken up to the limit of its donor, all of theirs together, and not a centime beyond', () => {
    expect(passedBy(gift, 600_000, limits)).toBeNull()
    expect(passedBy(gift, 600_001, limits)).toBe('aboveDonorMost')
    expect(passedBy({ ...gift, heading: 'kindDonation', way: 'inKind' }, 600_001, limits)).toBe(
      'aboveDonorMost',
    )
  })

  test('in cash is taken up to the limit of cash', () => {
    expect(passedBy({ ...gift, way: 'cash', amount: 200_000 }, 0, limits)).toBeNull()
    expect(passedBy({ ...gift, way: 'cash', amount: 200_001 }, 0, limits)).toBe('aboveCashMost')
  })

  test('is not limited while nobody has entered a limit', () =>
    expect(passedBy({ ...gift, way: 'cash' }, 9_000_000, { donorMost: null, cashMost: null })).toBeNull())

  test('is something else than the candidate’s own means, or what the party and the State give', () => {
    for (const heading of ['ownMeans', 'partySupport', 'stateSupport'] as const)
      expect(passedBy({ ...gift, heading }, 9_000_000, limits)).toBeNull()
  })
})

describe('What may be typed', () => {
  const typed = {
    ...{
      accountId: '019a0000-0000-7000-8000-000000000001',
      amount: '١٬٢٥٠٫٥٠',
      on: '1/9/2026',
      way: 'transfer',
    },
    ...{ name: 'أمينة الساحلي', purpose: 'ملصقات', reference: '', documentId: '', heading: 'moneyDonation' },
  }
  const faultsOf = (fields: object) =>
    receiptInput.safeParse({ ...typed, ...fields }).error?.issues.map(({ path }) => path.join('.')) ?? []

  test('an amount in any digits is read in centimes', () =>
    expect(receiptInput.parse(typed)).toMatchObject({ amount: 125_050, on: '2026-09-01' }))

  test.each(['0', '-5', 'x', '99999999999999'])('%s is no amount', (amount) =>
    expect(faultsOf({ amount })).toEqual(['amount']),
  )

  test('a donation in kind, and no other receipt, is in kind', () => {
    for (const heading of RECEIPT_HEADINGS)
      for (const way of WAYS)
        expect(faultsOf({ heading, way })).toEqual(
          (heading === 'kindDonation') === (way === 'inKind') ? [] : ['way'],
        )
  })

  test('an expense says to whom and for what, and is of no heading of receipts', () => {
    expect(expenseInput.safeParse({ ...typed, heading: 'printing' }).success).toBe(true)
    for (const fields of [{ heading: 'ownMeans' }, { purpose: ' ' }, { name: '' }, { on: '' }])
      expect(expenseInput.safeParse({ ...typed, heading: 'printing', ...fields }).success).toBe(false)
  })
})
