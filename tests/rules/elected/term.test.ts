import { describe, expect, test } from 'vitest'
import { byCouncil } from '@/features/elected/council'
import { differences } from '@/features/elected/difference'
import { correctedOfficeInput, officeInput } from '@/features/elected/input'
import { type Dated, endsAfterStart, isOver, lastDay } from '@/features/elected/term'

const term = (
  startsOn: string,
  endsOn: string | null = null,
  endsPrecision: Dated['endsPrecision'] = 'day',
) => ({
  startsOn,
  startsPrecision: 'year' as const,
  endsOn,
  endsPrecision,
})

describe('A term that is known to the year or the month', () => {
  test.each([
    ['2021-09-08', 'day', '2021-09-08'],
    ['2021-09-01', 'month', '2021-09-30'],
    ['2024-02-01', 'month', '2024-02-29'],
    ['2021-01-01', 'year', '2021-12-31'],
  ] as const)('%s known to the %s lasts until %s at the latest', (on, precision, last) => {
    expect(lastDay(on, precision)).toBe(last)
  })

  test('is not over before its last possible day has passed', () => {
    expect(isOver(term('2015-01-01', '2021-01-01', 'year'), '2021-12-31')).toBe(false)
    expect(isOver(term('2015-01-01', '2021-01-01', 'year'), '2022-01-01')).toBe(true)
    expect(isOver(term('2021-01-01'), '2099-01-01')).toBe(false)
  })

  test('may end in the year it began, and not before', () => {
    expect(endsAfterStart(term('2021-09-08', '2021-01-01', 'year'))).toBe(true)
    expect(endsAfterStart(term('2021-09-08', '2020-01-01', 'year'))).toBe(false)
  })
})

test('councils stand from the nearest to the furthest, with today’s officials above those before', () => {
  const seat = (council: 'commune' | 'region', place: string, held: Dated) => ({
    ...held,
    council,
    communeCode: council === 'commune' ? place : null,
    placeFr: place,
  })
  const seats = [
    seat('region', 'Casablanca-Settat', term('2021-01-01')),
    seat('commune', '06.181.01.01', term('2015-01-01', '2021-01-01', 'year')),
    seat('commune', '06.181.01.01', term('2021-01-01')),
    seat('commune', '06.181.01.01', term('2009-01-01', '2015-01-01', 'year')),
  ]
  const told = byCouncil(seats, '2026-11-26').map(({ one, current, past }) => [
    one.council,
    current.map(({ startsOn }) => startsOn.slice(0, 4)),
    past.map(({ startsOn }) => startsOn.slice(0, 4)),
  ])
  expect(told).toEqual([
    ['commune', ['2021'], ['2015', '2009']],
    ['region', ['2021'], []],
  ])
})

test('of a correction one reads what was changed, and nothing else', () => {
  const first = { subjectId: 'a', version: 1, fields: { seat: 'x', source: 'محضر', ends_on: null } }
  const second = { subjectId: 'a', version: 2, fields: { seat: 'y', source: 'محضر', ends_on: '2024-01-01' } }
  expect(differences(first, [first, second])).toEqual([])
  expect(differences(second, [first, second])).toEqual([
    { field: 'seat', before: 'x', after: 'y' },
    { field: 'ends_on', before: '—', after: '2024-01-01' },
  ])
})

describe('What comes into the register', () => {
  const form = {
    bodyId: crypto.randomUUID(),
    council: 'commune',
    starts: '٢٠٢١',
    source: 'محضر',
    sourceOn: '8/9/2021',
  }
  const faults = (fields: Record<string, unknown>) =>
    officeInput.safeParse({ ...form, ...fields }).error?.issues.map(({ path, message }) => [path[0], message])

  test('dates are known to a day, a month or a year, in any digits', () => {
    expect(officeInput.parse(form)).toMatchObject({
      starts: { on: '2021-01-01', precision: 'year' },
      ends: null,
    })
  })

  test.each([
    [{ starts: '' }, 'starts', 'required'],
    [{ starts: 'أمس' }, 'starts', 'when'],
    [{ source: '' }, 'source', 'required'],
    [{ sourceOn: '' }, 'sourceOn', 'required'],
    [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl', 'link'],
    [{ council: 'parliament' }, 'council', 'required'],
  ])('%j is refused beside its field', (fields, name, fault) => {
    expect(faults(fields)).toEqual([[name, fault]])
  })

  test('no correction is taken without saying what was wrong', () => {
    const { error } = correctedOfficeInput.safeParse({ ...form, officeId: crypto.randomUUID(), version: '1' })
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['note'])
  })
})
