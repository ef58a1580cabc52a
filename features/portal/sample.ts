import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Sql } from 'postgres'
import { foundOrganisation } from '@/db/founding'
import accounts from '@/db/sample/accounts.json'
import type { SampleArticle } from '@/db/sample/articles/article'
import { sampleArticles } from '@/db/sample/articles/articles'
import { type SampleCard, sampleBodies, sampleComing, sampleOrganisation } from '@/db/sample/organisation'
import { CONSENT_WORDING } from '@/features/cards/consent'
import { loadSampleDues } from '@/features/dues/sample'
import { Actor } from '@/gate/actor'
import { loadCampaign } from './sample-campaign'
import { loadElections } from './sample-elections'
import { loadDealings, loadMembers, loadOffices } from './sample-members'
import { loadArticle } from './sample-news'
import { loadProgrammes } from './sample-programmes'
import { loadRegister } from './sample-register'
import { loadTerritory } from './sample-territory'

// Stands on the table while the sample is being loaded, and nowhere in the product.
const UNFINISHED = 'the sample is being loaded'

/**
 * Loads the sample organisation where nobody is a member yet: bodies, people, news, what is coming.
 * In: a connection as owner. People are invented and say so; facts are those of their sources.
 * A load that was interrupted leaves half an organisation, which is cleared and loaded anew.
 */
export async function loadSample(sql: Sql): Promise<void> {
  const [mark] = await sql`select obj_description('members'::regclass) as note`
  if (mark?.note === UNFINISHED) await sql`truncate bodies, members cascade`
  const [someone] = await sql`select from members limit 1`
  if (someone) return
  await sql.unsafe(`comment on table members is '${UNFINISHED}'`) // a comment cannot be bound
  const rootId = await foundOrganisation(sql)
  const bodies = await loadBodies(sql, rootId)
  const people = await loadPeople(sql, bodies)
  await loadFoundings(sql, people('provincialSecretary'))
  const members = await loadMembers(sql, bodies)
  await loadOffices(sql, bodies, members)
  const place = ({ author, branch }: SampleArticle) => {
    const bodyId = branch ? bodies(branch) : rootId
    const reach = { 'news.write': [bodyId] }
    return {
      bodyId,
      author: new Actor(people(author), randomUUID(), { ar: '', latin: '' }, reach, '', 2),
      publisherId: people('editor1'),
    }
  }
  // Pictures take time to make: two at once is what two cores bear.
  for (let next = 0; next < sampleArticles.length; next += 2)
    await Promise.all(
      sampleArticles.slice(next, next + 2).map((article) => loadArticle(sql, article, place(article))),
    )
  await loadOrganisation(sql, rootId)
  await loadRegister(sql, { bodyId: rootId, member: people, recorder: people('provincialSecretary') })
  await loadSampleDues(sql, people('provincialSecretary'))
  await loadDealings(sql, bodies, members, people('provincialSecretary'))
  const named = { body: bodies, person: (key: string) => members.get(key) ?? people(key) }
  await loadProgrammes(sql, named)
  await loadElections(sql, named)
  await loadTerritory(sql, named)
  await loadCampaign(sql, named)
  await sql`comment on table members is null`
}

type Find = (key: string) => string

const finder =
  (ids: Map<string, string>): Find =>
  (key) => {
    const id = ids.get(key)
    if (!id) throw new Error(`the sample has no ${key}`)
    return id
  }

async function loadBodies(sql: Sql, rootId: string): Promise<Find> {
  const ids = new Map<string, string>()
  for (const { key, slug, parent, kind, name, foundedOn, beingFounded, communes, card } of sampleBodies) {
    const id = parent === null ? rootId : randomUUID()
    const row = { id, kind, slug, founded_on: foundedOn, being_founded: beingFounded }
    const place = { ...row, name_ar: name.ar, name_fr: name.fr, name_en: name.en }
    ids.set(key, id)
    if (parent !== null) await sql`insert into bodies ${sql({ ...place, parent_id: finder(ids)(parent) })}`
    if (card) await loadCard(sql, id, card)
    for (const code of communes) await sql`insert into body_communes values (${id}, ${code})`
  }
  return finder(ids)
}

async function loadCard(sql: Sql, bodyId: string, card: SampleCard): Promise<void> {
  const { address, meetingPlace, meetingTimes, email, phone } = card
  await sql`insert into body_cards (body_id, address, meeting_place, meeting_times, email, phone)
    values (${bodyId}, ${sql.json(address)}, ${sql.json(meetingPlace)}, ${sql.json(meetingTimes)}, ${email}, ${phone})`
}

async function loadPeople(sql: Sql, bodies: Find): Promise<Find> {
  const ids = new Map<string, string>()
  for (const { key, email, password, nameAr, nameLatin, office, body, named } of accounts) {
    const id = randomUUID()
    ids.set(key, id)
    const password_hash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    await sql`insert into members (id, name_ar, name_latin) values (${id}, ${nameAr}, ${nameLatin})`
    await sql`insert into credentials ${sql({ member_id: id, email, password_hash })}`
    await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on)
      select gen_random_uuid(), ${id}, id, ${bodies(body)}, '2018-04-22', 'congress', '2018-04-22'
      from offices where key = ${office}`
    if (named)
      await sql`insert into leader_notices (mandate_id, member_id, body_id, office_id, name_ar, name_latin, wording)
        select id, member_id, body_id, office_id, ${nameAr}, ${nameLatin}, ${CONSENT_WORDING}
        from mandates where member_id = ${id}`
    await sql`insert into profiles (member_id, body_id) values (${id}, ${bodies(body)})`
  }
  return finder(ids)
}

/** What is being founded is on its way: its meeting was held, its founding members are still to be named. */
async function loadFoundings(sql: Sql, secretaryId: string): Promise<void> {
  await sql`insert into foundings (body_id, parent_id, approved_in, communes, started_by)
    select b.id, b.parent_id, b.parent_id, array(select c.commune_code from body_communes c where c.body_id = b.id), ${secretaryId}
    from bodies b where b.being_founded`
  await sql`insert into founding_steps (id, body_id, step, held_on, place, note, done_by)
    select gen_random_uuid(), body_id, 'meeting', '2026-11-01', 'دار الشباب (مثال)', 'جمع تأسيسي تجريبي.', ${secretaryId}
    from foundings`
}

async function loadOrganisation(sql: Sql, rootId: string): Promise<void> {
  const { name, subtitle, mission, address, publisher, host, email, phone } = sampleOrganisation
  const texts = { name, subtitle, mission, address, publisher, host }
  const json = Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, sql.json(value as never)]),
  )
  await sql`update organisation set ${sql({ ...json, email, phone })} where root_id = ${rootId}`
  await sql`update bodies set ${sql({ name_ar: subtitle.ar, name_fr: subtitle.fr, name_en: subtitle.en })} where id = ${rootId}`
  for (const { on, precision, title, place, note } of sampleComing)
    await sql`insert into coming_dates (id, body_id, "on", precision, title, place, note) values
      (gen_random_uuid(), ${rootId}, ${on}, ${precision}, ${sql.json(title)}, ${place ? sql.json(place) : null}, ${note ? sql.json(note) : null})`
}
