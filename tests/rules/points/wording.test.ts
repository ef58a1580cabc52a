import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AUTHORITIES, STANDINGS } from '@/db/plans'
import { pointInput } from '@/features/points/input'
import { changedIn, typedWording, WORDED, type Wording } from '@/features/points/wording'

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const words = fc.constantFrom('', 'إنارة الحي', 'Éclairage du quartier', 'ماء للشرب')

const wordings: fc.Arbitrary<Wording> = fc.record({
  titleAr: fc.constantFrom('إنارة', 'ملعب'),
  titleFr: words,
  textAr: words,
  textFr: words,
  needAr: words,
  needFr: words,
  theme: fc.constantFrom('water', 'roads'),
  communes: fc.uniqueArray(fc.constantFrom('09.181.01.01', '09.181.01.03')),
  quarter: words,
  authority: fc.constantFrom(...AUTHORITIES),
  officeId: maybe(fc.constant('3f2b1c9e-0b5a-4c3d-8e2f-1a2b3c4d5e6f')),
  partners: words,
  startsOn: fc.constant(null),
  dueOn: maybe(day),
  cost: maybe(fc.integer({ min: 0, max: 1_000_000_000_000 })),
  costStanding: fc.constantFrom(...STANDINGS),
  costSource: words,
  costOn: maybe(day),
})

describe('Between two wordings', () => {
  test('nothing differs where both say the same, whatever the order of the communes', () => {
    fc.assert(
      fc.property(wordings, (wording) => {
        expect(changedIn(wording, { ...wording, communes: wording.communes.toReversed() })).toEqual([])
      }),
    )
  })

  test('just that differs which was said otherwise, seen from either side', () => {
    fc.assert(
      fc.property(wordings, wordings, fc.subarray([...WORDED]), (one, other, fields) => {
        const mixed = { ...one, ...Object.fromEntries(fields.map((field) => [field, other[field]])) }
        const changed = changedIn(one, mixed)
        for (const field of changed) expect(fields).toContain(field)
        expect(changedIn(mixed, one)).toEqual(changed)
      }),
    )
  })
})

describe('A form', () => {
  test('that is filled with a wording and sent unchanged says the same again', () => {
    fc.assert(
      fc.property(wordings, (wording) => {
        const { communes, ...typed } = typedWording(wording)
        const boxes = Object.fromEntries(communes.map((code) => [`commune.${code}`, 'on']))
        const read = pointInput.parse({ ...typed, ...boxes, programmeId: crypto.randomUUID() })
        expect(changedIn(wording, read.wording)).toEqual([])
      }),
    )
  })

  const typed = { programmeId: crypto.randomUUID(), titleAr: 'إنارة', theme: 'roads', authority: 'commune' }

  test('keeps paragraphs, a line each, and no empty one', () => {
    const { wording } = pointInput.parse({ ...typed, textAr: '\n الأولى \n\n\n الثانية\n' })
    expect(wording.textAr).toBe('الأولى\nالثانية')
  })

  test('reads the cost in dirhams, and leaves it open where nobody knows', () => {
    expect(pointInput.parse({ ...typed, cost: '١٬٢٥٠٬٠٠٠ درهم' }).wording.cost).toBe(1_250_000_00)
    expect(pointInput.parse({ ...typed, cost: '' }).wording.cost).toBeNull()
    expect(pointInput.safeParse({ ...typed, cost: 'كثير' }).success).toBe(false)
  })

  test('is refused where a point is due before it begins', () => {
    const turned = pointInput.safeParse({ ...typed, startsOn: '2/2/2026', dueOn: '1/2/2026' })
    expect(turned.error?.issues[0]).toMatchObject({ path: ['dueOn'], message: 'beforeStart' })
  })
})
