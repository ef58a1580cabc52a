import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Sql } from 'postgres'
import { foundOrganisation } from '@/db/founding'
import accounts from '@/db/sample/accounts.json'
import type { SampleArticle } from '@/db/sample/articles/article'
import { sampleArticles } from '@/db/sample/articles/articles'
import { sampleBodies, sampleComing, sampleOrganisation } from '@/db/sample/organisation'
import { Actor } from '@/gate/actor'
import { loadMembers } from './sample-members'
import { loadArticle } from './sample-news'

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
  await loadMembers(sql, bodies)
  const place = (article: SampleArticle) => ({
    bodyId: rootId,
    author: new Actor(
      people(article.author),
      randomUUID(),
      { ar: '', latin: '' },
      { 'news.write': [rootId] },
    ),
    publisherId: people('editor1'),
  })
  // Pictures take time to make: two at once is what two cores bear.
  for (let next = 0; next < sampleArticles.length; next += 2)
    await Promise.all(
      sampleArticles.slice(next, next + 2).map((article) => loadArticle(sql, article, place(article))),
    )
  await loadOrganisation(sql, rootId)
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
  const ids = new Map([['root', rootId]])
  for (const { key, parent, kind, name, foundedOn, beingFounded, communes } of sampleBodies) {
    if (parent === null) continue
    const id = randomUUID()
    const place = {
      id,
      parent_id: finder(ids)(parent),
      kind,
      founded_on: foundedOn,
      being_founded: beingFounded,
    }
    ids.set(key, id)
    await sql`insert into bodies ${sql({ ...place, name_ar: name.ar, name_fr: name.fr, name_en: name.en })}`
    for (const code of communes) await sql`insert into body_communes values (${id}, ${code})`
  }
  return finder(ids)
}

async function loadPeople(sql: Sql, bodies: Find): Promise<Find> {
  const ids = new Map<string, string>()
  for (const { key, email, password, nameAr, nameLatin, office, body } of accounts) {
    const id = randomUUID()
    ids.set(key, id)
    const password_hash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    await sql`insert into members (id, name_ar, name_latin) values (${id}, ${nameAr}, ${nameLatin})`
    await sql`insert into credentials ${sql({ member_id: id, email, password_hash })}`
    await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on)
      select gen_random_uuid(), ${id}, id, ${bodies(body)}, '2018-04-22', 'congress', '2018-04-22'
      from offices where key = ${office}`
    await sql`insert into profiles (member_id, body_id) values (${id}, ${bodies(body)})`
  }
  return finder(ids)
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
