import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { remindOfSilence } from '@/features/followers/housekeeping'
import { daysAfter, instantOf, onTheClock } from '@/gate/day'
import { closeJobs } from '@/gate/jobs'
import { anEntry, aPoint, aProgramme } from '../../builders/programme'
import { aBody, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { lettersTo } from '../account/account-world'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const root = await rootBody(sql)
let [branch, secretary, provincial] = ['', '', '']
let programme: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>

beforeEach(async () => {
  branch = await aBody(sql, root, 'أزمور')
  secretary = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', branch])
  provincial = await aMember(sql, 'الكاتبة الإقليمية', ['provincialSecretary', root])
  programme = await aProgramme(sql, branch, secretary)
  point = await aPoint(sql, programme, secretary)
})

const today = onTheClock(new Date()).day
const inDays = (days: number) => instantOf(daysAfter(today, days), '08:00')
const lettersOf = (memberId: string) => lettersTo(sql, `${memberId}@example.org`)

describe('Points of a running programme of which nothing is heard', () => {
  test('are told to the branch’s own editor on the 90th day, and on the 120th, not between', async () => {
    for (const [days, letters] of [
      [89, 0],
      [90, 1],
      [91, 1],
      [119, 1],
      [120, 2],
    ] as const) {
      await remindOfSilence(inDays(days))
      expect(await lettersOf(secretary)).toHaveLength(letters)
    }
    expect(await lettersOf(provincial)).toEqual([])
    const [letter] = await lettersOf(secretary)
    expect(letter?.text).toContain(`/members/programmes/${programme.id}/progress`)
  })

  test('are told of in one letter, however many they are, and once where the night’s work is repeated', async () => {
    await aPoint(sql, programme, secretary)
    await remindOfSilence(inDays(90))
    await remindOfSilence(inDays(90))
    expect(await lettersOf(secretary)).toHaveLength(1)
    expect((await lettersOf(secretary))[0]?.text).toContain('نقطتان')
  })

  test('go to the province where the branch has no editor now', async () => {
    await suspend(sql, secretary)
    await remindOfSilence(inDays(90))
    expect(await lettersOf(secretary)).toEqual([])
    expect((await lettersOf(provincial)).length).toBeGreaterThan(0)
  })

  test('are not told of once they are delivered or abandoned', async () => {
    await anEntry(sql, point, secretary, { step: 'delivered' })
    await remindOfSilence(inDays(90))
    expect(await lettersOf(secretary)).toEqual([])
  })

  test('an entry that nobody confirmed breaks no silence; one that was confirmed does', async () => {
    await sql`update points set added_at = ${inDays(-90)} where id = ${point.id}`
    await anEntry(sql, point, secretary, { ruling: null })
    await remindOfSilence(inDays(0))
    expect(await lettersOf(secretary)).toHaveLength(1)
    await anEntry(sql, point, secretary)
    await remindOfSilence(inDays(30))
    expect(await lettersOf(secretary)).toHaveLength(1)
  })

  test('are not told of in programmes that are not running', async () => {
    await sql`update programmes set stage = 'closed' where id = ${programme.id}`
    await remindOfSilence(inDays(90))
    expect(await lettersOf(secretary)).toEqual([])
  })
})
