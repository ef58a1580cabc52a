import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { OFFER_MONTHS } from '@/db/schema/competences'
import { clearOldOffers } from '@/features/competences/housekeeping'
import { proposed } from '@/features/competences/match'
import {
  closeNeed,
  closeOffer,
  forgetCompetences,
  openOffer,
  passOffer,
  saveCompetences,
  sendOffer,
  stateNeed,
} from '@/features/competences/mutations'
import { needsAndPeople, offersOn, offersWaiting, ownCompetences } from '@/features/competences/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let [root, azemmour] = ['', '']
let secretary: Actor
let neighbour: Actor
let provincial: Actor
let member: Actor

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
  provincial = await at('الكاتبة الإقليمية', ['provincialSecretary', root])
  member = await at('نعيمة', ['member', azemmour])
  await sql`insert into profiles (member_id, body_id) values (${member.memberId}, ${azemmour})`
})

const known = {
  profession: 'محاسِبة',
  fields: ['accounting'],
  languages: { fr: 'good' },
  words: '',
  hours: 4,
} as const
const say = (agreed: boolean) => saveCompetences(member, { ...known, fields: [...known.fields], agreed })
const need = { title: 'محاسبة الفرع', fieldKey: 'accounting', language: null, level: null, hours: 0 }

describe('What a member knows', () => {
  test('is proposed to their secretary once they agree, with the reason, and no longer once they do not', async () => {
    await stateNeed(secretary, { ...need, bodyId: azemmour })
    const found = async (actor: Actor) => {
      const { needs, people } = await needsAndPeople(actor)
      return needs
        .flatMap((one) => proposed(one, people))
        .filter(({ person }) => person.id === member.memberId)
    }
    await say(false)
    expect(await found(secretary)).toEqual([])
    await say(true)
    const [match] = await found(secretary)
    expect(match?.reasons).toContainEqual({ of: 'field' })
    expect(match?.reasons).toContainEqual({ of: 'word', word: 'محاسبه' })
    expect(await found(neighbour)).toEqual([])
    await say(false)
    expect(await found(secretary)).toEqual([])
  })

  test('is only theirs to write, and is gone with its consent once they remove it', async () => {
    await say(true)
    await forgetCompetences(secretary)
    expect((await ownCompetences(member)).own).toMatchObject({ profession: 'محاسِبة', agreed: true })
    await forgetCompetences(member)
    expect((await ownCompetences(member)).own).toBeNull()
    const left = await sql`select from consents where member_id = ${member.memberId} and withdrawn_at is null`
    expect(left).toHaveLength(0)
  })
})

describe('What a body needs', () => {
  test('is stated and closed by its secretary, not by a neighbour or a member', async () => {
    for (const actor of [neighbour, member])
      await refused(stateNeed(actor, { ...need, bodyId: azemmour }), 'notYours')
    const { needId } = await stateNeed(secretary, { ...need, bodyId: azemmour })
    for (const actor of [neighbour, member]) await refused(closeNeed(actor, { needId, note: '' }), 'notFound')
    await closeNeed(secretary, { needId, note: 'وجدناها' })
    expect((await needsAndPeople(secretary)).needs).toEqual([])
  })
})

async function anOffer(website = '') {
  const name = randomUUID()
  const contacts = { email: 'zaer@example.org', phone: '+212612345678' }
  const said = { profession: 'مهندس', fields: [], languages: {}, words: 'أعرض خبرتي', hours: 2 }
  await sendOffer({ ...said, ...contacts, name, website, bodyId: root, locale: 'ar' })
  const [row] = await sql<{ id: string }[]>`select id from competence_offers where name = ${name}`
  return row?.id ?? ''
}

describe('An offer from outside', () => {
  test('is sealed in the database, opened by the province, and the ledger says who saw it', async () => {
    const offerId = await anOffer()
    const [row] =
      await sql`select encode(email_sealed, 'escape') as sealed from competence_offers where id = ${offerId}`
    expect(row?.sealed).not.toContain('zaer')
    const [waiting] = await waitingFor(provincial, [offersWaiting])
    expect(waiting?.count).toBeGreaterThan(0)
    expect(await openOffer(provincial, { offerId })).toMatchObject({
      email: 'zaer@example.org',
      phone: '+212612345678',
    })
    expect(await sql`select from ledger where act = 'offer.opened' and subject = ${offerId}`).toHaveLength(1)
  })

  test('a machine’s offer is dropped', async () => expect(await anOffer('http://x')).toBe(''))

  test('is as if it were not there for a branch, until it is passed on to it', async () => {
    const offerId = await anOffer()
    const passing = { offerId, bodyId: azemmour }
    for (const actor of [secretary, neighbour, member]) {
      await refused(openOffer(actor, { offerId }), 'notFound')
      await refused(passOffer(actor, passing), 'notFound')
      await refused(closeOffer(actor, { offerId, outcome: 'answered', note: '' }), 'notFound')
    }
    await passOffer(provincial, passing)
    expect(await openOffer(secretary, { offerId })).toMatchObject({ email: 'zaer@example.org' })
    await refused(passOffer(secretary, passing), 'notYours')
    await refused(openOffer(neighbour, { offerId }), 'notFound')
    await closeOffer(secretary, { offerId, outcome: 'answered', note: 'اتصلنا به' })
    expect((await offersOn(provincial, 'done')).map(({ id }) => id)).toContain(offerId)
    expect((await offersOn(secretary, 'waiting')).map(({ id }) => id)).not.toContain(offerId)
  })

  test('is deleted by itself when its time is up, with what was noted about it', async () => {
    const [old, recent] = [await anOffer(), await anOffer()]
    await passOffer(provincial, { offerId: old, bodyId: azemmour })
    await sql`update competence_offers set sent_at = now() - make_interval(months => ${OFFER_MONTHS}, days => 1)
      where id = ${old}`
    await clearOldOffers()
    const left = await sql<{ id: string }[]>`select id from competence_offers where id in (${old}, ${recent})`
    expect(left.map(({ id }) => id)).toEqual([recent])
    expect(await sql`select from offer_passings where offer_id = ${old}`).toHaveLength(0)
  })
})
