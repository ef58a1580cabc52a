import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { candidatePlaces } from '@/db/schema/candidate-lists'
import { moveCandidate, placeCandidate, takeOffList } from '@/features/candidate-lists/mutations'
import { listRoom, listsRoom } from '@/features/candidate-lists/queries'
import type { Actor } from '@/gate/actor'
import { aCandidacy, anEndorsement, aPlace } from '../../builders/candidacies'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aConstituency } from '../../builders/territory'
import { aMember } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

type Candidacy = Awaited<ReturnType<typeof aCandidacy>>
let who: Planners
let election: { id: string; bodyId: string }
let azemmour: Awaited<ReturnType<typeof aConstituency>>

beforeEach(async () => {
  who = await planners(sql)
  const by = who.provincial.memberId
  election = await anElection(sql, who.root, by)
  const whose = { electionId: election.id, bodyId: who.azemmour }
  azemmour = await aConstituency(sql, whose, by, { seats: 3, womenSeats: 1 })
})

const endorsed = async (name: string, more = {}, where = azemmour): Promise<Candidacy> => {
  const by = who.provincial.memberId
  const memberId = await aMember(sql, name, ['member', who.azemmour])
  const candidacy = await aCandidacy(sql, where, memberId, by, { nameAr: name, nameLatin: name, ...more })
  await anEndorsement(sql, candidacy, by)
  return candidacy
}
const room = async (actor: Actor, constituency = azemmour) => {
  const found = await listRoom(actor, election.id, constituency.id)
  if (!found) throw new Error('not for them')
  return found
}
const order = async () =>
  (await room(who.secretary)).places.map(({ name, part, place }) => `${part} ${place} ${name.ar}`)
const on = ({ id: candidacyId }: Candidacy, version: number) => ({
  ...{ constituencyId: azemmour.id, candidacyId, version },
})
const put = (candidacy: Candidacy, version: number, part: 'general' | 'women' | 'standIn' = 'general') =>
  placeCandidate(who.secretary, { ...on(candidacy, version), part })

describe('A list of candidates', () => {
  test('is put in order by whoever plans for its constituency, a place at a time', async () => {
    const [amina, said, huda] = [
      await endorsed('أمينة'),
      await endorsed('سعيد', { gender: 'm' }),
      await endorsed('هدى'),
    ]
    await put(amina, 0)
    await put(said, 1)
    await put(huda, 2, 'women')
    expect(await order()).toEqual(['general 1 أمينة', 'general 2 سعيد', 'women 1 هدى'])
    await moveCandidate(who.provincial, { ...on(said, 3), towards: 'up' })
    expect(await order()).toEqual(['general 1 سعيد', 'general 2 أمينة', 'women 1 هدى'])
    await takeOffList(who.secretary, on(said, 4))
    expect(await order()).toEqual(['general 1 أمينة', 'women 1 هدى'])
    for (const act of ['list.moved', 'list.taken'])
      expect(await sql`select from ledger where act = ${act} and subject = ${said.id}`).toHaveLength(1)
  })

  test('is set by nobody else: not by the commission, a treasurer, a candidate, nor another branch', async () => {
    const amina = await endorsed('أمينة')
    const own = { ...on(amina, 0), part: 'general' as const }
    for (const actor of [who.treasurer, who.member, who.reader])
      await refused(placeCandidate(actor, own), 'notYours')
    await refused(placeCandidate(who.neighbour, own), 'notFound')
    await put(amina, 0)
    for (const actor of [who.treasurer, who.reader]) {
      await refused(moveCandidate(actor, { ...on(amina, 1), towards: 'up' }), 'notYours')
      await refused(takeOffList(actor, on(amina, 1)), 'notYours')
      expect(await listRoom(actor, election.id, azemmour.id)).toBeNull()
    }
    await refused(moveCandidate(who.neighbour, { ...on(amina, 1), towards: 'up' }), 'notFound')
    await refused(takeOffList(who.neighbour, on(amina, 1)), 'notFound')
    expect((await listsRoom(who.neighbour, election.id, 1))?.lists).toEqual([])
    expect((await listsRoom(who.secretary, election.id, 1))?.lists).toMatchObject([{ placed: 1, seats: 3 }])
  })

  test('names endorsed candidates only, in the database too', async () => {
    const memberId = await aMember(sql, 'بلا تزكية', ['member', who.azemmour])
    const one = await aCandidacy(sql, azemmour, memberId, who.provincial.memberId)
    await refused(put(one, 0), 'notEndorsed')
    expect((await room(who.secretary)).atHand).toEqual([])
    await expect(aPlace(sql, azemmour, one, who.provincial.memberId)).rejects.toThrow('endorsed')
    const amina = await endorsed('أمينة')
    await denied(
      as(who.treasurer, (tx) =>
        tx.insert(candidatePlaces).values({
          ...{ constituencyId: azemmour.id, electionId: election.id, bodyId: who.azemmour },
          ...{ candidacyId: amina.id, part: 'general', place: 1, placedBy: who.treasurer.memberId },
        }),
      ),
    )
  })

  test('of two who change it at once, the second is shown what stands', async () => {
    const [amina, huda] = [await endorsed('أمينة'), await endorsed('هدى')]
    const attempts = await Promise.allSettled([put(amina, 0), put(huda, 0)])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(attempts.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'stale', more: { theirs: { version: 1, places: [{ part: 'general', place: 1 }] } } },
    })
  })

  test('says what in it does not agree with the law, and by which article', async () => {
    await sql`update rule_sets set rules = rules || ${sql.json({
      ...{ minAge: 21, incompatible: ['عامل'] },
      candidates: { standIns: 1, standInsAlone: 1, articles: { age: '41' } },
    })} where id = (select rule_set_id from elections where id = ${election.id})`
    await put(await endorsed('شاب', { gender: 'm', bornOn: '2010-01-01', mandates: ['عامل'] }), 0, 'women')
    const { breaches } = await room(who.secretary)
    expect(breaches.map(({ check, article }) => [check, article])).toEqual([
      ['seats', null],
      ['standIns', null],
      ['women', null],
      ['women', null],
      ['age', '41'],
      ['incompatible', null],
    ])
  })

  test('tells of whoever stands on another list of the same election, also where that is another branch’s', async () => {
    const by = who.provincial.memberId
    const far = await aConstituency(sql, { electionId: election.id, bodyId: who.root }, by, {
      name: 'الإقليم',
    })
    const amina = await endorsed('أمينة', { anyPlace: true })
    await put(amina, 0)
    expect((await room(who.provincial, far)).atHand).toMatchObject([{ candidacyId: amina.id, placed: true }])
    await placeCandidate(who.provincial, {
      ...{ constituencyId: far.id, candidacyId: amina.id, version: 0, part: 'general' },
    })
    expect((await room(who.secretary)).breaches).toContainEqual(
      expect.objectContaining({ check: 'elsewhere', candidate: amina.id, named: ['الإقليم'] }),
    )
  })
})

describe('An individual ballot', () => {
  test('has one candidate, and a stand-in beside them', async () => {
    const whose = { electionId: election.id, bodyId: who.azemmour }
    const alone = await aConstituency(sql, whose, who.provincial.memberId, { ballot: 'individual' })
    const [amina, huda] = [await endorsed('أمينة', {}, alone), await endorsed('هدى', {}, alone)]
    const at = { constituencyId: alone.id }
    await placeCandidate(who.secretary, { ...at, candidacyId: amina.id, version: 0, part: 'general' })
    await refused(
      placeCandidate(who.secretary, { ...at, candidacyId: huda.id, version: 1, part: 'women' }),
      'invalid',
    )
    await placeCandidate(who.secretary, { ...at, candidacyId: huda.id, version: 1, part: 'standIn' })
    expect((await room(who.secretary, alone)).breaches).toEqual([])
  })
})
