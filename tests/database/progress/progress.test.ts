import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Step } from '@/db/plans'
import { waitingFor } from '@/features/home/queries'
import type { EntryInput } from '@/features/progress/input'
import { enterProgress, ruleEntry } from '@/features/progress/mutations'
import { counting, stepOf } from '@/features/progress/progress'
import { entriesWaiting, pointProgressRoom, progressRoom } from '@/features/progress/queries'
import type { Actor } from '@/gate/actor'
import { anEntry, aPaper, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let azemmour = ''
let secretary: Actor
let drafter: Actor
let treasurer: Actor
let member: Actor
let neighbour: Actor
let programme: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  const root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  drafter = await at('مسؤولة البرنامج', ['programmeOfficer', azemmour])
  treasurer = await at('أمين المال', ['treasurer', azemmour])
  member = await at('نعيمة', ['member', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
  programme = await aProgramme(sql, azemmour, secretary.memberId)
  point = await aPoint(sql, programme, secretary.memberId)
})

const page = { url: 'https://example.org/pv', title: 'محضر الدورة' }
const nothing: EntryInput['shown'] = { pictures: [], papers: [], kind: 'document', link: null }

const saying = (step: Step, more: Partial<EntryInput> = {}): EntryInput => ({
  programmeId: programme.id,
  pointId: point.id,
  step,
  happenedOn: '2024-05-01',
  textAr: 'انطلقت الأشغال',
  textFr: '',
  reason: 'سبب',
  corrects: null,
  keeps: false,
  shown: nothing,
  ...more,
})

const room = async (actor: Actor) => {
  const found = await pointProgressRoom(actor, programme.id, point.number)
  return found?.entries ?? []
}
const confirmation = (entryId: string) => ({ entryId, outcome: 'confirmed', reason: '' }) as const
const givenBack = (entryId: string) => ({ entryId, outcome: 'returned', reason: 'أين المحضر؟' }) as const
const count = async (table: string) => {
  const [row] = await sql<
    { n: number }[]
  >`select count(*)::int as n from ${sql(table)} where programme_id = ${programme.id}`
  return row?.n
}

describe('Who says what became of a point', () => {
  test('a member’s entry waits, and counts once the secretary or the drafter confirms it', async () => {
    for (const actor of [secretary, drafter]) {
      const { entryId, confirmed } = await enterProgress(member, saying('begun'))
      expect(confirmed).toBe(false)
      expect(counting(await room(actor)).map(({ id }) => id)).not.toContain(entryId)
      await ruleEntry(actor, confirmation(entryId))
      expect(counting(await room(actor)).map(({ id }) => id)).toContain(entryId)
    }
  })

  test('what the secretary enters counts at once, and the ledger says so in one line', async () => {
    const { entryId, confirmed } = await enterProgress(secretary, saying('begun'))
    expect(confirmed).toBe(true)
    expect(stepOf(await room(member))).toBe('begun')
    const lines = await sql<
      { act: string; details: { confirmed: boolean } }[]
    >`select l.act, d.details from ledger l
      join ledger_details d on d.line_id = l.id where l.subject = ${entryId}`
    expect(lines).toMatchObject([{ act: 'progress.entered', details: { confirmed: true } }])
  })

  test('the treasurer enters as every member does: it waits', async () =>
    expect(await enterProgress(treasurer, saying('begun'))).toMatchObject({ confirmed: false }))

  test('a member of the branch reports on a point of the province, whose programme is theirs too', async () => {
    const root = await rootBody(sql)
    const provincial = await at('الكاتبة الإقليمية', ['provincialSecretary', root])
    const plan = await aProgramme(sql, root, provincial.memberId, { open: false })
    const promise = await aPoint(sql, plan, provincial.memberId)
    const told = saying('begun', { programmeId: plan.id, pointId: promise.id })
    expect(await enterProgress(member, told)).toMatchObject({ confirmed: false })
    expect(await enterProgress(neighbour, told)).toMatchObject({ confirmed: false })
  })

  test('another branch’s secretary enters nothing, and sees of a programme before the public what it sees', async () => {
    const waiting = await enterProgress(member, saying('begun'))
    await refused(enterProgress(neighbour, saying('begun')), 'notYours')
    expect(await room(neighbour)).toEqual([])
    await refused(ruleEntry(neighbour, confirmation(waiting.entryId)), 'notFound')
    await ruleEntry(secretary, confirmation(waiting.entryId))
    const [told] = await room(neighbour)
    expect(told).toMatchObject({ id: waiting.entryId, by: null, ruledBy: null })
  })

  test('of a programme that is not before the public, another branch sees nothing', async () => {
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    await enterProgress(secretary, saying('begun'))
    expect(await progressRoom(neighbour, programme.id)).toBeNull()
    expect(await pointProgressRoom(neighbour, programme.id, point.number)).toBeNull()
    await refused(enterProgress(neighbour, saying('begun')), 'notFound')
  })

  test('a point is entered under its own programme alone', async () => {
    const other = await aProgramme(sql, azemmour, secretary.memberId)
    await refused(enterProgress(secretary, saying('begun', { programmeId: other.id })), 'notFound')
  })
})

describe('Who confirms', () => {
  test('neither a plain member nor the treasurer', async () => {
    const { entryId } = await enterProgress(member, saying('begun'))
    for (const actor of [member, treasurer]) {
      await refused(ruleEntry(actor, confirmation(entryId)), 'notYours')
      await refused(ruleEntry(actor, givenBack(entryId)), 'notYours')
    }
  })

  test('a returned entry counts for nothing and says why; what was decided is decided', async () => {
    const { entryId } = await enterProgress(member, saying('begun'))
    await ruleEntry(secretary, givenBack(entryId))
    expect(stepOf(await room(member))).toBe('promised')
    expect((await room(member))[0]).toMatchObject({ ruling: 'returned', returnedWhy: 'أين المحضر؟' })
    await refused(ruleEntry(drafter, confirmation(entryId)), 'alreadyAnswered')
  })

  test('nobody confirms what can no longer follow', async () => {
    const { entryId } = await enterProgress(member, saying('begun', { happenedOn: '2024-06-01' }))
    await enterProgress(secretary, saying('begun'))
    await enterProgress(secretary, saying('delivered', { shown: { ...nothing, link: page } }))
    await refused(ruleEntry(secretary, confirmation(entryId)), 'noSuchStep')
  })

  test('of two entries confirmed at once that exclude each other, one counts', async () => {
    await enterProgress(secretary, saying('begun'))
    const shown = { ...nothing, link: page }
    const first = await enterProgress(member, saying('delivered', { happenedOn: '2024-06-01', shown }))
    const second = await enterProgress(member, saying('delayed', { happenedOn: '2024-07-01' }))
    const both = await Promise.allSettled([
      ruleEntry(secretary, confirmation(first.entryId)),
      ruleEntry(drafter, confirmation(second.entryId)),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('what waits is counted at home for whoever holds the programme, and for nobody else', async () => {
    await enterProgress(member, saying('begun'))
    const waits = async (actor: Actor) => (await waitingFor(actor, [entriesWaiting]))[0]?.count ?? 0
    expect(await waits(secretary)).toBe(1)
    expect(await waits(drafter)).toBe(1)
    for (const actor of [member, treasurer, neighbour]) expect(await waits(actor)).toBe(0)
    const found = await progressRoom(secretary, programme.id)
    expect(found?.waiting).toMatchObject([{ number: point.number, by: { ar: 'نعيمة' } }])
  })
})

describe('What an entry must say', () => {
  test('when it happened: not tomorrow, and not before the programme', async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    const fault = (happenedOn: string, happenedOnFault: string) =>
      refused(enterProgress(member, saying('begun', { happenedOn })), 'invalid', {
        happenedOn: happenedOnFault,
      })
    await fault(tomorrow, 'future')
    await fault('2020-01-01', 'beforeStart')
  })

  test('a step that can follow', async () => {
    await refused(
      enterProgress(member, saying('delivered', { shown: { ...nothing, link: page } })),
      'noSuchStep',
    )
    await refused(enterProgress(secretary, saying('promised')), 'noSuchStep')
  })

  test('something that shows it, where it says that anything was delivered', async () => {
    await enterProgress(secretary, saying('begun'))
    for (const step of ['delivered', 'partlyDelivered'] as const)
      for (const actor of [secretary, member]) await refused(enterProgress(actor, saying(step)), 'noEvidence')
    const papers = [await aPaper(sql, azemmour, member.memberId)]
    const shown = { ...nothing, kind: 'minutes' as const, papers }
    const { entryId } = await enterProgress(member, saying('delivered', { shown }))
    const told = (await room(secretary)).find(({ id }) => id === entryId)
    expect(told?.shown).toMatchObject([{ kind: 'minutes', paper: { title: 'محضر الاجتماع' } }])
  })

  test('nobody shows what another brought', async () => {
    const papers = [await aPaper(sql, azemmour, drafter.memberId)]
    await refused(enterProgress(member, saying('begun', { shown: { ...nothing, papers } })), 'notFound')
    const pictures = [randomUUID()]
    await refused(enterProgress(member, saying('begun', { shown: { ...nothing, pictures } })), 'notFound')
  })

  test('nothing is entered before a programme runs, nor on a point that was dropped', async () => {
    const plan = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'drafting' })
    const promise = await aPoint(sql, plan, secretary.memberId)
    const told = saying('begun', { programmeId: plan.id, pointId: promise.id })
    await refused(enterProgress(secretary, told), 'outOfSeason')
    await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
      values (${promise.id}, ${plan.id}, ${azemmour}, 'سبب', ${secretary.memberId})`
    await refused(enterProgress(secretary, told), 'notFound')
  })
})

describe('Corrections', () => {
  test('stand for what was wrong once they are confirmed, and what was wrong stays readable', async () => {
    const shown = { ...nothing, link: page }
    await enterProgress(secretary, saying('begun'))
    const wrong = await enterProgress(secretary, saying('delivered', { happenedOn: '2024-06-01', shown }))
    const correction = { happenedOn: '2024-06-01', corrects: wrong.entryId, keeps: true }
    const right = await enterProgress(member, saying('partlyDelivered', correction))
    expect(stepOf(await room(member))).toBe('delivered')
    await ruleEntry(secretary, confirmation(right.entryId))
    const entries = await room(member)
    expect(stepOf(entries)).toBe('partlyDelivered')
    expect(entries.find(({ id }) => id === right.entryId)?.shown).toMatchObject([{ url: page.url }])
    expect(entries.map(({ id }) => id)).toContain(wrong.entryId)
    const again = enterProgress(secretary, saying('delayed', { ...correction, happenedOn: '2024-06-02' }))
    await refused(again, 'noSuchStep')
  })

  test('correct an entry of their own point', async () => {
    const other = await aPoint(sql, programme, secretary.memberId)
    const foreign = await anEntry(sql, other, secretary.memberId)
    await refused(enterProgress(secretary, saying('begun', { corrects: foreign })), 'noSuchStep')
  })
})

describe('Followers', () => {
  test('are to be told of what was confirmed, of a programme before the public alone, and of each entry once', async () => {
    await enterProgress(secretary, saying('begun'))
    const { entryId } = await enterProgress(member, saying('begun', { happenedOn: '2024-06-01' }))
    expect(await count('announcements')).toBe(1)
    await ruleEntry(secretary, confirmation(entryId))
    expect(await count('announcements')).toBe(2)
    const back = await enterProgress(member, saying('begun', { happenedOn: '2024-07-01' }))
    await ruleEntry(secretary, givenBack(back.entryId))
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    await enterProgress(secretary, saying('begun', { happenedOn: '2024-08-01' }))
    expect(await count('announcements')).toBe(2)
  })
})
