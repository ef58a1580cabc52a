import { describe, expect, test } from 'vitest'
import { HOLDINGS } from '@/db/holdings'
import { cardNumber, cardUrl, lastDayOf } from '@/features/card/card'
import { AGREEMENTS, changesOf, partsOf } from '@/features/mydata/consent'
import { correctValue } from '@/features/mydata/correctable'
import { answerDue, daysLeft, erasureDue } from '@/features/mydata/deadline'
import { consentsInput, phoneInput } from '@/features/mydata/input'
import { asFile, gathered, openedRow, type Section } from '@/features/mydata/my-data'

const MORNING = new Date('2026-11-26T09:00:00Z')

describe('Deadlines', () => {
  test('a request is to be answered within ten days, and is late afterwards', () => {
    const due = answerDue(MORNING)
    expect(due.toISOString()).toBe('2026-12-06T09:00:00.000Z')
    expect(daysLeft(due, MORNING)).toBe(10)
    expect(daysLeft(due, new Date('2026-12-06T08:00:00Z'))).toBe(0)
    expect(daysLeft(due, new Date('2026-12-06T10:00:00Z'))).toBe(-1)
  })

  test('whoever asks to be erased has a week to think again', () => {
    expect(erasureDue(MORNING, 7).toISOString()).toBe('2026-12-03T09:00:00.000Z')
  })
})

describe('Consents', () => {
  test('only what was ticked or unticked changes; the rest keeps its date', () => {
    expect(changesOf(['news.email', 'news.sms'], ['news.sms', 'meetings.phone'])).toEqual({
      given: ['meetings.phone'],
      withdrawn: ['news.email'],
    })
  })

  test('each is one purpose over one channel; being kept as a member is not among them', () => {
    expect(partsOf('meetings.whatsapp')).toEqual({ purpose: 'meetings', channel: 'whatsapp' })
    expect(AGREEMENTS.some((agreement) => /membership|record/.test(agreement))).toBe(false)
  })

  test('boxes that nobody made are not agreed to', () => {
    expect(
      consentsInput.parse({ 'news.email': 'on', 'membership.record': 'on', 'news.pigeon': 'on' }),
    ).toEqual(['news.email'])
  })
})

describe('Corrections', () => {
  test.each([
    ['nameAr', '  نعيمة   البحري ', 'نعيمة البحري'],
    ['nameAr', 'ن', null],
    ['gender', 'f', 'f'],
    ['gender', 'x', null],
    ['bornOn', '٨/٣/١٩٧٦', '1976-03-08'],
    ['bornOn', '8/3/1876', null],
    ['bornOn', '31/2/1976', null],
    ['commune', '181.01.01', '181.01.01'],
    ['commune', "'; drop", null],
  ])('%s: «%s» is kept as %s', (field, typed, kept) => expect(correctValue(field, typed)).toBe(kept))
})

test('a phone that is left empty is taken away, and one that is none is refused', () => {
  expect(phoneInput.parse({ phone: '' })).toEqual({ phone: null })
  expect(phoneInput.parse({ phone: '٠٦ ١٢ ٣٤ ٥٦ ٧٨' })).toEqual({ phone: '+212612345678' })
  expect(phoneInput.safeParse({ phone: '12' }).success).toBe(false)
})

describe('What is held about a person', () => {
  const sectionOf = (table: string, ...rows: Section['rows']): Section => {
    const holding = HOLDINGS.find((one) => one.table === table)
    if (!holding) throw new Error(`no ${table}`)
    return { holding, rows }
  }
  const sections = [
    sectionOf('sessions', { device: 'x' }),
    sectionOf('members', { name_ar: 'نعيمة' }),
    sectionOf('tokens'),
  ]

  test('is read from who one is to what machines keep, without empty parts', () => {
    expect(gathered(sections).map(({ name }) => name)).toEqual(['identity', 'sessions'])
  })

  test('names bodies, rates and skills as people call them, and keeps an id whose name is gone', () => {
    const called = new Map([
      ['b', 'أزمور'],
      ['r', 'طلبة'],
      ['law', 'القانون'],
    ])
    const { holding } = sectionOf('dues_standings')
    expect(openedRow(holding, { body_id: 'b', category_id: 'r', office_id: 'x' }, called)).toEqual({
      body: 'أزمور',
      category: 'طلبة',
      office: 'x',
    })
    expect(openedRow(holding, { fields: ['law', 'other'] }, called)).toEqual({ fields: ['القانون', 'other'] })
  })

  test('says in its file what becomes of each part after an erasure', () => {
    const { at, held } = asFile(sections, MORNING)
    expect(at).toBe('2026-11-26T09:00:00.000Z')
    expect(held.map(({ table, afterErasure }) => [table, afterErasure])).toEqual([
      ['sessions', 'removed'],
      ['members', 'blanked'],
    ])
  })
})

test('a card is good to the end of its year, and its code names nobody', () => {
  expect(lastDayOf('2026-11-26')).toBe('2026-12-31')
  expect(cardNumber(412)).toBe('000412')
  expect(cardUrl('https://example.org', 'ar', 'abc')).toBe('https://example.org/ar/card/abc')
})
