import { expect, test } from 'vitest'
import { indicatorInput, milestoneDayInput, readingInput } from '@/features/points/input'

const on = '1/3/2026'

test('a milestone’s day is moved with a reason only; reached, it needs none', () => {
  const day = { milestoneId: crypto.randomUUID(), on }
  expect(milestoneDayInput.safeParse({ ...day, kind: 'moved', reason: ' ' }).success).toBe(false)
  expect(milestoneDayInput.parse({ ...day, kind: 'moved', reason: 'تأخر المقاول' })).toMatchObject({
    on: '2026-03-01',
  })
  expect(milestoneDayInput.safeParse({ ...day, kind: 'reached' }).success).toBe(true)
})

test('an indicator knows from where and to where, in numbers of any digits', () => {
  const typed = { pointId: crypto.randomUUID(), nameAr: 'الأسر المربوطة بالماء' }
  expect(indicatorInput.parse({ ...typed, baseline: '٤٢', target: '95,5' })).toMatchObject({
    baseline: '42',
    target: '95.5',
  })
  expect(indicatorInput.safeParse({ ...typed, baseline: '42', target: '' }).success).toBe(false)
})

test('a reading has its source and its standing', () => {
  const typed = { indicatorId: crypto.randomUUID(), value: '50', on, source: 'المكتب', standing: 'reported' }
  expect(readingInput.safeParse(typed).success).toBe(true)
  for (const missing of ['value', 'on', 'source', 'standing'])
    expect(readingInput.safeParse({ ...typed, [missing]: '' }).success).toBe(false)
})
