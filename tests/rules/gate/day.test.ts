import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursTold, offsetAt, offsetTold } from '@/gate/clock'
import { instantOf, onTheClock, readDay, readTime, readWhen, typedDay, typedWhen } from '@/gate/day'

describe('Days', () => {
  test.each([
    ['22/04/2018', '2018-04-22'],
    ['٢٢/٠٤/٢٠١٨', '2018-04-22'],
    ['۲۲/۴/۲۰۱۸', '2018-04-22'],
    ['22-4-2018', '2018-04-22'],
    ['22.04.2018', '2018-04-22'],
    [' 1 2 2027 ', '2027-02-01'],
    ['2018-04-22', '2018-04-22'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is understood', (typed, day) => expect(readDay(typed)).toBe(day))

  test.each(['29/02/2023', '31/04/2018', '00/01/2018', '1/13/2018', '22/04/18', 'غدا', '', '2018'])(
    '%s is no day',
    (typed) => expect(readDay(typed)).toBeNull(),
  )

  test('a day comes back from its field as it went in', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          expect(readDay(typedDay(day))).toBe(day)
        },
      ),
    )
  })

  test('a month or a year alone is taken for what it is', () => {
    for (const when of [
      { on: '2027-01-01', precision: 'year' },
      { on: '2027-09-01', precision: 'month' },
      { on: '2027-09-23', precision: 'day' },
    ] as const)
      expect(readWhen(typedWhen(when))).toEqual(when)
    expect(readWhen('٢٠٢٧')).toEqual({ on: '2027-01-01', precision: 'year' })
    expect(readWhen('13/2027')).toBeNull()
  })
})

describe('Hours', () => {
  test.each([
    ['18:30', '18:30'],
    ['٩:٠٥', '09:05'],
    ['9h30', '09:30'],
    ['18h', '18:00'],
    ['7', '07:00'],
  ])('%s is understood', (typed, time) => expect(readTime(typed)).toBe(time))
  test.each(['24:00', '9:60', 'مساء', '', '9:5'])('%s is no hour', (typed) =>
    expect(readTime(typed)).toBeNull(),
  )

  test('in 2024 the country’s clocks were an hour before Greenwich, in the Ramadan of 2025 level with it', () => {
    expect(instantOf('2024-11-23', '10:00').toISOString()).toBe('2024-11-23T09:00:00.000Z')
    expect(instantOf('2025-03-10', '10:00').toISOString()).toBe('2025-03-10T10:00:00.000Z')
  })

  test('an instant and its hour on the clock are two names of one thing', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (date) => {
          const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
          const { day, time } = onTheClock(minute)
          // An hour that comes twice when clocks are put back has two instants.
          expect([0, 3_600_000]).toContain(Math.abs(instantOf(day, time).getTime() - minute.getTime()))
        },
      ),
    )
  })
})

describe('What a page tells an old phone of the country’s hours', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  const told = hoursTold(now)

  test('is what we know ourselves, for every instant of ten years', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2036-11-01'), noInvalidDate: true }),
        (date) => offsetTold(told, date.getTime()) === offsetAt(date.getTime()),
      ),
    )
  })

  test('changes in the very hour in which the clocks do', () => {
    const start = Date.parse('2026-02-15T02:00:00Z')
    expect(offsetTold(told, start - 1)).toBe(3_600_000)
    expect(offsetTold(told, start)).toBe(0)
  })
})
