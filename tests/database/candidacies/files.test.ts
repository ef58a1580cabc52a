import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { candidacyPapers, candidacyScans } from '@/db/schema/candidacy-papers'
import { storedName } from '@/features/documents/document'
import { waitingFor } from '@/features/home/queries'
import { clearScans } from '@/features/papers/housekeeping'
import {
  addPaperKind,
  addScan,
  editPaperKind,
  giveBackPaper,
  layUsualPapers,
  openScan,
  removePaperKind,
  removeScan,
  takeInPaper,
} from '@/features/papers/mutations'
import { fileOf, kindsRoom, papersMissing } from '@/features/papers/queries'
import { USUAL_PAPERS } from '@/features/papers/usual-papers'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { read } from '@/gate/store'
import { aCandidacy, anEndorsement, aPaperKind } from '../../builders/candidacies'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aConstituency } from '../../builders/territory'
import { actorFor, aMember } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'
import { html, jpegWithPlace, pdf } from '../../rules/pictures/hostile-files'

let who: Planners
let judge: Actor
let other: Actor
let election: { id: string; bodyId: string }
let candidacy: Awaited<ReturnType<typeof aCandidacy>>
let kindId: string

beforeEach(async () => {
  who = await planners(sql)
  const by = who.provincial.memberId
  judge = await actorFor(sql, await aMember(sql, 'عضوة اللجنة', ['electionCommission', who.root]))
  other = await actorFor(sql, await aMember(sql, 'مترشح آخر', ['member', who.azemmour]))
  election = await anElection(sql, who.root, by)
  const place = await aConstituency(sql, { electionId: election.id, bodyId: who.azemmour }, by)
  candidacy = await aCandidacy(sql, place, who.member.memberId, by)
  await aCandidacy(sql, place, other.memberId, by)
  kindId = await aPaperKind(sql, election, by, { name: 'نسخة من السجل العدلي' })
})

const today = onTheClock(new Date()).day
const name = { nameAr: 'شهادة الإقامة', nameFr: '', nameEn: '', isNeeded: true, isConfirmed: false }
const handed = (more = {}) => ({
  ...{ candidacyId: candidacy.id, kindId, handedInOn: today, expiresOn: null as string | null },
  ...more,
})
const scanned = (actor: Actor, bytes: Uint8Array = pdf()) =>
  addScan(actor, { candidacyId: candidacy.id, kindId, bytes })
const LAST = '2027-08-25'

describe('The papers that a file holds', () => {
  test('begin with the usual ones, each to be confirmed, and are set where the whole election is prepared', async () => {
    const { provincial, director, secretary, member, treasurer, neighbour } = who
    const electionId = election.id
    for (const actor of [secretary, member, treasurer, neighbour, judge]) {
      await refused(layUsualPapers(actor, { electionId }), 'notYours')
      await refused(addPaperKind(actor, { electionId, ...name }), 'notYours')
      await refused(editPaperKind(actor, { kindId, version: 1, ...name }), 'notYours')
      await refused(removePaperKind(actor, { kindId }), 'notYours')
    }
    await layUsualPapers(director, { electionId })
    await layUsualPapers(provincial, { electionId })
    const kinds = (await kindsRoom(member, electionId))?.kinds ?? []
    // One of them stood there already, under the same name.
    expect(kinds).toHaveLength(USUAL_PAPERS.length)
    expect(kinds.every(({ isConfirmed }) => !isConfirmed)).toBe(true)
  })

  test('are called otherwise, confirmed and taken out; what somebody handed in stays', async () => {
    const { provincial, secretary } = who
    const { kindId: added } = await addPaperKind(provincial, { electionId: election.id, ...name })
    await refused(addPaperKind(provincial, { electionId: election.id, ...name }), 'heldPaper')
    const edit = { kindId: added, version: 1, ...name, isConfirmed: true }
    await editPaperKind(provincial, edit)
    await refused(editPaperKind(provincial, edit), 'stale')
    await takeInPaper(secretary, handed({ kindId: added }))
    await refused(removePaperKind(provincial, { kindId: added }), 'inUse')
    await giveBackPaper(secretary, { candidacyId: candidacy.id, kindId: added })
    await removePaperKind(provincial, { kindId: added })
  })
})

describe('A candidate’s file', () => {
  test('is kept by those who plan there; neither the candidate nor anybody else says that a paper was handed in', async () => {
    const { member, secretary, provincial, treasurer, neighbour } = who
    for (const actor of [member, judge]) {
      await refused(takeInPaper(actor, handed()), 'notYours')
      await refused(giveBackPaper(actor, handed()), 'notYours')
    }
    for (const actor of [treasurer, neighbour, other]) {
      await refused(takeInPaper(actor, handed()), 'notFound')
      await refused(giveBackPaper(actor, handed()), 'notFound')
    }
    await refused(takeInPaper(secretary, handed({ handedInOn: daysAfter(today, 1) })), 'invalid', {
      handedInOn: 'future',
    })
    await takeInPaper(secretary, handed())
    await takeInPaper(provincial, handed({ expiresOn: daysAfter(today, 90) }))
    expect(await fileOf(member, candidacy.id, LAST)).toMatchObject([{ handedInOn: today }])
    await denied(
      as(member, (tx) =>
        tx.insert(candidacyPapers).values({
          ...{ candidacyId: candidacy.id, bodyId: candidacy.bodyId, kindId, handedInOn: today },
          recordedBy: member.memberId,
        }),
      ),
    )
  })

  test('shows what is missing or runs out before the last day of filing first', async () => {
    const { secretary, provincial } = who
    const [birth, photos] = [
      await aPaperKind(sql, election, provincial.memberId, { name: 'عقد الازدياد', position: 1 }),
      await aPaperKind(sql, election, provincial.memberId, { name: 'صور', position: 2 }),
    ]
    await takeInPaper(secretary, handed())
    await takeInPaper(secretary, handed({ kindId: photos, expiresOn: daysAfter(today, 30) }))
    const file = await fileOf(secretary, candidacy.id, LAST)
    expect(file.map(({ id, standing }) => [id, standing])).toEqual([
      [birth, 'missing'],
      [photos, 'expiring'],
      [kindId, 'good'],
    ])
  })

  test('waits for the candidate once they are endorsed', async () => {
    expect(await waitingFor(who.member, [papersMissing])).toEqual([])
    await anEndorsement(sql, candidacy, who.provincial.memberId)
    expect(await waitingFor(who.member, [papersMissing])).toMatchObject([{ count: 1 }])
    expect(await waitingFor(other, [papersMissing])).toEqual([])
  })

  test('holds scans that the candidate or those who plan brought, and nobody else: not even another candidate', async () => {
    const { member, secretary, treasurer, neighbour } = who
    await refused(scanned(judge), 'notYours')
    for (const actor of [treasurer, neighbour, other]) await refused(scanned(actor), 'notFound')
    await refused(scanned(member, html()), 'notADocument')
    const { id: scanId } = await scanned(member)
    await scanned(secretary, await jpegWithPlace())
    expect((await fileOf(member, candidacy.id, LAST))[0]?.scans).toHaveLength(2)
    expect((await fileOf(judge, candidacy.id, LAST))[0]?.scans).toEqual([])
    for (const actor of [judge, treasurer, neighbour, other]) {
      await refused(openScan(actor, { scanId }), 'notFound')
      await refused(removeScan(actor, { scanId }), 'notFound')
    }
    for (const actor of [member, secretary]) await openScan(actor, { scanId })
    expect(await sql`select from ledger where act = 'scan.read' and subject = ${candidacy.id}`).toHaveLength(
      2,
    )
    await denied(
      as(other, (tx) =>
        tx.insert(candidacyScans).values({
          ...{ id: randomUUID(), candidacyId: candidacy.id, bodyId: candidacy.bodyId, kindId, stem: 'x' },
          ...{ type: 'application/pdf', bytes: 1, sha256: 'x', addedBy: other.memberId },
        }),
      ),
    )
  })

  test('loses a scan for good when it is taken out: the file goes the same night', async () => {
    const { member } = who
    const { id: scanId } = await scanned(member)
    const { stem, type } = await openScan(member, { scanId })
    const there = async () => {
      const found = await read('documents', storedName(stem, type))
      await found?.stream.cancel()
      return found !== null
    }
    await removeScan(member, { scanId })
    expect(await there()).toBe(true)
    await clearScans()
    expect(await there()).toBe(false)
  })

  test('takes no more than so many scans of one paper', async () => {
    const { member } = who
    for (let n = 0; n < 10; n++) await scanned(member)
    await refused(scanned(member), 'quota')
  })
})
