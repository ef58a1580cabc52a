import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COUNTS } from '@/db/campaign'
import { MOST_COUNTED, outingInput } from '@/features/outings/input'
import { byCommune, byWeek, mondayOf, shadeOf, totalOf } from '@/features/outings/outing'
import { daysAfter } from '@/gate/day'

const none = { doors: 0, conversations: 0, leaflets: 0, meetings: 0, participants: 0 }
const held = (communeCode: string, heldOn: string, more = {}) => ({ ...none, communeCode, heldOn, ...more })

const days = fc.integer({ min: 0, max: 700 }).map((more) => daysAfter('2026-01-01', more))
const outing = fc.record({
  communeCode: fc.constantFrom('a', 'b', 'c'),
  heldOn: days,
  doors: fc.nat({ max: 500 }),
  conversations: fc.nat({ max: 500 }),
  leaflets: fc.nat({ max: 500 }),
  meetings: fc.nat({ max: 5 }),
  participants: fc.nat({ max: 50 }),
})

describe('Outings', () => {
  test('are counted once each: by commune and by week they add up to the whole', () => {
    const communes = ['a', 'b', 'c'].map((code) => ({ code }))
    fc.assert(
      fc.property(fc.array(outing), (outings) => {
        const whole = totalOf(outings)
        const parts = [byCommune(communes, outings), byWeek(outings)]
        for (const lines of parts)
          for (const what of ['outings', ...COUNTS] as const)
            expect(lines.reduce((sum, { total }) => sum + total[what], 0)).toBe(whole[what])
      }),
    )
  })

  test('a week begins on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day)
        expect(new Date(monday).getUTCDay()).toBe(1)
        expect(monday <= day && day < daysAfter(monday, 7)).toBe(true)
      }),
    )
  })

  test('communes where nothing was done yet come first', () => {
    const lines = byCommune(
      [{ code: 'a' }, { code: 'b' }, { code: 'c' }],
      [held('a', '2026-11-02'), held('a', '2026-11-03'), held('c', '2026-11-02', { doors: 9 })],
    )
    expect(lines.map(({ commune }) => commune.code)).toEqual(['b', 'c', 'a'])
    expect(lines[1]?.total).toMatchObject({ outings: 1, doors: 9 })
  })

  test('the darkest commune is the one with most; none is drawn dark without an outing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1 }), (counts) => {
        const most = Math.max(...counts)
        for (const count of counts) expect(shadeOf(count, most) === 'none').toBe(count === 0)
        if (most > 0) expect(shadeOf(most, most)).toBe('many')
      }),
    )
    expect([shadeOf(4, 10), shadeOf(5, 10)]).toEqual(['some', 'many'])
  })
})

describe('What a form may count', () => {
  const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
  const said = { electionId: id, bodyId: id, communeCode: '06.181.01.01', heldOn: '2/11/2026' }

  test('is whole numbers within bounds, in any digits; what is left empty did not happen', () => {
    expect(outingInput.parse({ ...said, doors: '٤٠', leaflets: '1 200' })).toMatchObject({
      ...{ doors: 40, leaflets: 1200, meetings: 0, ledBy: null },
    })
    for (const doors of ['-1', '1,5', String(MOST_COUNTED + 1), 'كثير'])
      expect(outingInput.safeParse({ ...said, doors }).error?.issues).toMatchObject([
        { path: ['doors'], message: 'number' },
      ])
  })
})
