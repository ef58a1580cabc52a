import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STAGES } from '@/db/schema/applications'
import { freshCode, plainCode } from '@/features/account/code'
import { numberOrPhone, soughtBy } from '@/features/account/sign-in-name'
import { MOVES, movesFor, REMINDED_AFTER, turnOf, waitsLong } from '@/features/applications/application'
import { CONSENT_VERSION, CONSENTS } from '@/features/applications/consents'
import { applicationInput } from '@/features/applications/input'
import { coveringFirst } from '@/features/applications/nearest'

describe('Stages', () => {
  test('whoever applied on paper is never asked by letter', () => {
    expect(movesFor({ stage: 'branch', onPaper: true })).not.toContain('ask')
    expect(movesFor({ stage: 'branch', onPaper: false })).toContain('ask')
  })

  test('nobody is on turn once an application has ended, and somebody is until then', () => {
    for (const stage of STAGES)
      expect(turnOf(stage) === null, stage).toBe(['member', 'declined', 'withdrawn'].includes(stage))
    for (const stage of STAGES) if (turnOf(stage) === null) expect(MOVES[stage]).toEqual([])
  })

  test('an application is late from the day after its time, and never while its sender is on turn', () => {
    const since = new Date('2026-11-01T09:00:00Z')
    const later = (days: number) => new Date(since.getTime() + days * 86_400_000 + 1)
    expect(waitsLong({ stage: 'branch', since }, later(REMINDED_AFTER.branch))).toBe(true)
    expect(waitsLong({ stage: 'branch', since }, later(REMINDED_AFTER.branch - 1))).toBe(false)
    expect(waitsLong({ stage: 'asked', since }, later(400))).toBe(false)
  })
})

describe('What comes in', () => {
  const whole = { nameAr: 'سعاد', communeCode: 'x', email: 'a@b.org', 'agree-membership-record': 'true' }
  const faults = (more: Record<string, unknown>) =>
    applicationInput.safeParse({ ...whole, ...more }).error?.issues.map(({ path }) => path.join()) ?? []

  test('one name, an address, a commune and the consent to be kept are enough', () => {
    expect(faults({})).toEqual([])
    expect(faults({ nameAr: '', nameLatin: 'Souad' })).toEqual([])
  })

  test('without a name, without that consent, or born tomorrow, it is refused beside the field', () => {
    expect(faults({ nameAr: ' ' })).toEqual(['nameAr'])
    expect(faults({ 'agree-membership-record': undefined })).toEqual(['agree-membership-record'])
    expect(faults({ bornOn: '1/1/2999' })).toEqual(['bornOn'])
  })

  test('nothing is agreed to that was not ticked', () => {
    expect(applicationInput.parse(whole).agreed).toEqual(['membership/record'])
    expect(applicationInput.parse({ ...whole, 'agree-news-sms': 'true' }).agreed).toContain('news/sms')
  })
})

test('branches that cover the commune come first, and none is lost', () => {
  const [port, hill] = [{ covers: ['1'] }, { covers: ['2', '3'] }]
  expect(coveringFirst([port, hill], '3')).toEqual({ covering: [hill], others: [port] })
  expect(coveringFirst([port, hill], '')).toEqual({ covering: [], others: [port, hill] })
})

// Whoever changes a sentence that people agree to gives CONSENT_VERSION a new value, and this its new digest.
test('the words that people agree to change only together with their version', () => {
  const words = ['ar', 'fr', 'en'].map((locale) => {
    const { consents } = JSON.parse(readFileSync(`i18n/messages/${locale}/applications.json`, 'utf8'))
    return CONSENTS.map(({ purpose, channel }) => consents.boxes[`${purpose}-${channel}`])
  })
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
  expect({ version: CONSENT_VERSION, digest }).toEqual({ version: '2026-12', digest: '3fb2c563efbc8bed' })
})

describe('What one signs in with', () => {
  test('a number, a phone and an address are told apart as people type them', () => {
    expect(numberOrPhone(' ١٢٠٤ ')).toBe('1204')
    expect(numberOrPhone('06 12-34.56 78')).toBe('+212612345678')
    expect(numberOrPhone('amina')).toBeNull()
    expect(soughtBy('1204')).toEqual({ address: null, phone: null, number: 1204 })
    expect(soughtBy('a@b.org')).toEqual({ address: 'a@b.org', phone: null, number: null })
  })

  test('a code is twelve digits, read as it was printed, with or without its spaces, in any digits', () => {
    const code = freshCode()
    expect(code).toMatch(/^\d{4} \d{4} \d{4}$/)
    const arabic = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
    expect(plainCode(arabic)).toBe(code.replaceAll(' ', ''))
  })
})
