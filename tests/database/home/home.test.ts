import { beforeEach, describe, expect, test } from 'vitest'
import { waitingFor } from '@/features/home/queries'
import { WAITING } from '@/features/home/waiting'
import { latestOfMyBodies } from '@/features/news/queries'
import type { Actor } from '@/gate/actor'
import { helpersOf } from '@/gate/help'
import { aBody, actorFor, aMandate, aMember, anArticle, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const DAY = 86_400_000
let branch: string
let memberId: string
let member: Actor

beforeEach(async () => {
  branch = await aBody(sql, root, 'فرع', { fourEyes: true })
  memberId = await aMember(sql, 'نعيمة', ['member', branch])
  member = await actorFor(sql, memberId)
})

const waits = async (actor: Actor) =>
  Object.fromEntries((await waitingFor(actor, WAITING)).map(({ key, count }) => [key, count]))

describe('What waits', () => {
  test('nothing waits for a plain member of whom nothing is asked', async () => {
    expect(await waits(member)).toEqual({})
  })

  test('a text of another waits for whoever may publish it, where four eyes are asked for', async () => {
    const writer = await aMember(sql, 'محرر', ['editor', branch])
    await anArticle(sql, branch, writer, { public: false })
    await anArticle(sql, branch, writer)
    const secretary = await actorFor(sql, await aMember(sql, 'كاتبة', ['branchSecretary', branch]))
    expect(await waits(secretary)).toEqual({ fourEyes: 1 })
    expect(await waits(await actorFor(sql, writer))).toEqual({ drafts: 1 })
  })

  test('what ends within six months waits for its holder and for who leads the body', async () => {
    const holder = await aMember(sql, 'أمين', ['member', branch])
    await aMandate(sql, holder, 'treasurer', branch, { endsAt: new Date(Date.now() + 60 * DAY) })
    await aMandate(sql, holder, 'rapporteur', branch, { endsAt: new Date(Date.now() + 400 * DAY) })
    const secretary = await actorFor(sql, await aMember(sql, 'كاتبة', ['branchSecretary', branch]))
    expect(await waits(secretary)).toEqual({ termsEnding: 1 })
    expect(await waits(await actorFor(sql, holder))).toEqual({ mandatesEnding: 1 })
    expect(await waits(member)).toEqual({})
  })

  test('an office that was just given waits to be looked at', async () => {
    const giver = await aMember(sql, 'كاتب', ['provincialSecretary', root])
    const mandate = await aMandate(sql, memberId, 'treasurer', branch)
    await sql`alter table mandates disable trigger mandates_checked`
    await sql`update mandates set given_by = ${giver}, starts_at = now() - interval '2 days' where id = ${mandate}`
    await sql`alter table mandates enable trigger mandates_checked`
    expect(await waits(member)).toEqual({ mandatesGiven: 1 })
  })

  test('letters wait for whoever may read them, and for nobody else', async () => {
    await sql`insert into messages (id, body_id, name, email, subject, text, locale)
      values (gen_random_uuid(), ${root}, 'زائر', 'visitor@example.org', 'سؤال', 'نص', 'ar')`
    const officer = await actorFor(sql, await aMember(sql, 'م', ['communicationOfficer', root]))
    expect(await waits(officer)).toMatchObject({ letters: 1 })
    expect(await waits(member)).toEqual({})
  })
})

test('new is what one’s own bodies and those above them published, not a neighbour’s news', async () => {
  const author = await aMember(sql, 'محرر', ['editor', root])
  const neighbour = await aBody(sql, root, 'فرع آخر')
  await anArticle(sql, branch, author, { title: 'من الفرع' })
  await anArticle(sql, root, author, { title: 'من الإقليم' })
  await anArticle(sql, neighbour, author, { title: 'من الجيران' })
  const titles = (await latestOfMyBodies(member, 'ar', 20)).map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['من الفرع', 'من الإقليم']))
  expect(titles).not.toContain('من الجيران')
})

describe('Who can help', () => {
  test('the nearest office that holds what is lacking is named first, with its body', async () => {
    await aMember(sql, 'كاتب', ['provincialSecretary', root])
    await aMember(sql, 'كاتبة', ['branchSecretary', branch])
    const helpers = await helpersOf(member, ['news.publish'])
    expect(helpers.map(({ office, body }) => [office.fr, body?.fr])).toEqual(
      expect.arrayContaining([['Secrétaire local', 'فرع']]),
    )
    expect(helpers[0]?.office.fr).toBe('Secrétaire local')
  })

  test('a neighbour’s office is not among them, nor one whose holder is gone', async () => {
    const neighbour = await aBody(sql, root, 'فرع آخر')
    await aMember(sql, 'جار', ['sectorCoordinator', neighbour])
    const gone = await aMember(sql, 'سابق')
    await aMandate(sql, gone, 'sectorCoordinator', branch, { endsAt: new Date(Date.now() - DAY) })
    const helpers = await helpersOf(member, ['members.read'])
    expect(helpers.map(({ office }) => office.fr)).not.toContain('Coordinateur de secteur')
  })

  test('where nobody near holds it, the office is named without a body', async () => {
    await sql`insert into offices (id, key, name_ar, name_fr, name_en, capabilities)
      values (gen_random_uuid(), 'keeper', 'حافظ', 'gardien', 'keeper', '{members.manage}') on conflict do nothing`
    await sql`update mandates set ends_at = now() where body_id = ${root} and ends_at is null and starts_at < now()`
    const helpers = await helpersOf(member, ['members.manage'])
    expect(helpers.length).toBeGreaterThan(0)
    expect(helpers.every(({ body }) => body === null)).toBe(true)
  })
})
