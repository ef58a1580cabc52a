import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMUNAL_2021 } from '@/db/rule-sets'
import { calendarFile } from '@/features/deadlines/calendar-file'
import { faultsOf, stepsOf } from '@/features/deadlines/milestones'
import { monthsFrom } from '@/features/deadlines/months'
import { silenceOf } from '@/features/elections/silence'
import { calendarOf } from '@/features/rulesets/deadlines'
import { ruleSet } from '@/features/rulesets/rule-set'
import { daysAfter } from '@/gate/day'

const law = ruleSet.parse(COMMUNAL_2021)
const milestone = (id: string, day: number, after: string[] = []) => ({
  ...{ id, day, after, bodyId: 'body', version: 1, opensOn: null },
  ...{ titleAr: 'تدريب', titleFr: 'Formation', titleEn: '' },
})

describe('The steps before a polling day', () => {
  test('are those of the law and those of the bodies together', () => {
    const keys = stepsOf(law, [milestone('one', -30)]).map(({ key }) => key)
    expect(keys).toEqual(['candidacies', 'campaign', 'accounts', 'one'])
  })
  test('what was waited for and is gone is waited for no longer', () => {
    const steps = stepsOf(law, [milestone('one', -5, ['candidacies', 'gone'])])
    expect(steps.at(-1)?.after).toEqual(['candidacies'])
  })
  test('only what a milestone itself breaks is said of it', () => {
    const steps = stepsOf(law, [milestone('one', -30, ['candidacies']), milestone('two', -1)])
    expect(faultsOf(steps, 'one')).toEqual({ after: 'beforeWhatItNeeds' })
    expect(faultsOf(steps, 'two')).toEqual({})
  })
})

describe('Sheets of a calendar', () => {
  test('hold each day of a month once, in its weekday’s column, Monday first', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = daysAfter('2000-01-01', days)
        const [sheet] = monthsFrom(day, day)
        const all = sheet?.weeks.flat().filter((one) => one !== null) ?? []
        const length = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()
        expect(all).toHaveLength(length)
        expect(new Set(all).size).toBe(length)
        for (const week of sheet?.weeks ?? []) {
          expect(week).toHaveLength(7)
          for (const [at, one] of week.entries())
            if (one) expect((new Date(one).getUTCDay() + 6) % 7).toBe(at)
        }
      }),
    ))
  test('run from the first month to the last without a gap', () =>
    expect(monthsFrom('2026-11-30', '2027-02-01').map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]))
})

describe('Silence', () => {
  test('begins at the midnight before polling day and ends when the last station closes', () => {
    const { silentFrom, silentUntil } = silenceOf('2027-09-08', '19:00', 0)
    expect(silentUntil.getTime() - silentFrom.getTime()).toBe(19 * 3_600_000)
  })
  test('begins earlier where the law says so', () => {
    const { silentFrom } = silenceOf('2027-09-08', '19:00', -1)
    const { silentFrom: midnight } = silenceOf('2027-09-08', '19:00', 0)
    expect(midnight.getTime() - silentFrom.getTime()).toBe(24 * 3_600_000)
  })
})

describe('The calendar as a file', () => {
  const election = {
    ...{ id: '01900000-0000-7000-8000-000000000001', bodyId: 'body', body: { ar: '', fr: '', en: null } },
    ...{ kind: 'communal' as const, title: { ar: 'انتخابات؛ «2027»', fr: 'Élections', en: '' } },
    ...{
      pollingDay: '2027-09-08',
      isAssumed: true,
      closesAt: '19:00',
      isOver: false,
      communes: [],
      ruleSetId: '',
    },
    ...{ law: { ar: '', fr: '', en: '' }, version: 1, addedOn: '2026-11-27' },
  }
  const steps = calendarOf('2027-09-08', stepsOf(law, [milestone('one', -30)])).map((step) => ({
    ...step,
    ...{ progress: 'ahead' as const, body: null },
  }))
  const file = calendarFile(
    { election, steps },
    { pollingDay: 'يوم الاقتراع', host: 'wahaj.example', locale: 'ar' },
  )

  test('names each step once, on whole days', () => {
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(steps.length + 1)
    expect(file).toContain('DTSTART;VALUE=DATE:20270908')
    expect(file).toContain('DTEND;VALUE=DATE:20270909')
    expect(file).not.toContain('VTIMEZONE')
  })
  test('a window runs from its first day to its last', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20270816')
    expect(file).toContain('DTEND;VALUE=DATE:20270826')
  })
  test('is the same for who asks twice, and no line of it is longer than the format allows', () => {
    expect(
      calendarFile({ election, steps }, { pollingDay: 'يوم الاقتراع', host: 'wahaj.example', locale: 'ar' }),
    ).toBe(file)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
