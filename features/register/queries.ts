import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { BodyKind } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { type Declined, keysOf } from './contact'
import { type Asked, filtersOf, type Question, readSearch } from './question'

export const PAGE = 25

type Names = { ar: string; fr: string; en: string | null }

/** A member on a page of the register: by name and number, and by what the reader may know besides. */
export type Entry = {
  id: string
  number: number
  nameAr: string
  nameLatin: string
  knownAs: string
  joinedAt: string
  /** Null where the home is out of the reader's reach. */
  home: { id: string; name: Names } | null
  gender: 'f' | 'm' | null
  bornOn: string | null
  commune: Names | null
  /** Where a mandate of theirs runs within reach, and which offices they hold there. */
  places: Names[]
  offices: Names[]
  suspended: boolean
  left: boolean
}

/** A list of ids as the driver hands it over: one parameter, however many. */
export const idList = (ids: readonly string[]): SQL => sql`${`{${ids.join(',')}}`}::uuid[]`

const names = (alias: string) =>
  sql.raw(`json_build_object('ar', ${alias}.name_ar, 'fr', ${alias}.name_fr, 'en', ${alias}.name_en)`)
const runs = sql.raw('x.starts_at <= now() and (x.ends_at is null or x.ends_at > now())')

/** Who answers a question, in order, and how many there are; the register's own function looks. */
export async function found(tx: Tx, asked: Asked, search: string, most: number, skipped = 0) {
  const { phone, tail } = keysOf(readSearch(search))
  const [row] = await tx.execute<{ total: number; members: string[] }>(
    sql`select total, members from register.page(${JSON.stringify(asked)}::jsonb, ${phone}::bytea, ${tail}::bytea, ${most}, ${skipped})`,
  )
  return row ?? { total: 0, members: [] }
}

/** These members as their row policies show them to the actor, in the order given. */
export const entriesOf = (tx: Tx, ids: readonly string[]): Promise<Entry[]> =>
  tx.execute<Entry>(sql`
    select m.id, m.number, m.name_ar as "nameAr", m.name_latin as "nameLatin", m.known_as as "knownAs",
      m.joined_at::text as "joinedAt", p.gender, p.born_on::text as "bornOn",
      case when b.id is not null then json_build_object('id', b.id, 'name', ${names('b')}) end as home,
      case when c.code is not null then json_build_object('ar', c.name_ar, 'fr', c.name_fr, 'en', null) end as commune,
      (select coalesce(json_agg(distinct jsonb_build_object('ar', y.name_ar, 'fr', y.name_fr, 'en', y.name_en)), '[]')
        from mandates x join bodies y on y.id = x.body_id where x.member_id = m.id and ${runs}) as places,
      (select coalesce(json_agg(${names('o')}), '[]') from mandates x join offices o on o.id = x.office_id
        where x.member_id = m.id and o.key <> 'member' and ${runs}) as offices,
      exists (select from suspensions x where x.member_id = m.id and ${runs}) as suspended,
      exists (select from departures d where d.member_id = m.id and d.returned_at is null) as left
    from unnest(${idList(ids)}) with ordinality as w(id, place) join members m on m.id = w.id
      left join profiles p on p.member_id = m.id left join bodies b on b.id = p.body_id
      left join communes c on c.code = p.commune_code
    order by w.place`)

export type Choices = {
  bodies: { id: string; kind: BodyKind; name: Names }[]
  communes: { id: string; name: Names }[]
  offices: { id: string; name: Names }[]
  segments: { id: string; name: string; question: string }[]
}

/** What the filters offer: bodies within reach, communes, offices, and the actor's saved questions. */
async function choicesFor(tx: Tx, actor: Actor): Promise<Choices> {
  const [row] = await tx.execute<Choices>(sql`select
    (select coalesce(json_agg(json_build_object('id', b.id, 'kind', b.kind, 'name', ${names('b')}) order by b.name_ar), '[]')
      from bodies b where b.id = any(${idList(actor.reach('members.read'))}) and b.dissolved_on is null) as bodies,
    (select json_agg(json_build_object('id', code, 'name', json_build_object('ar', name_ar, 'fr', name_fr, 'en', null))
      order by name_ar) from communes) as communes,
    (select json_agg(json_build_object('id', o.id, 'name', ${names('o')}) order by o.name_ar) from offices o
      where o.key <> 'member') as offices,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'question', question) order by saved_at), '[]')
      from segments) as segments`)
  return row ?? { bodies: [], communes: [], offices: [], segments: [] }
}

/** A page of the register, what its filters offer, and how many members answer the question. */
export const registerPage = (actor: Actor, question: Question, now: Date) =>
  as(actor, async (tx) => {
    const skipped = (question.page - 1) * PAGE
    const { total, members } = await found(tx, filtersOf(question, now), question.q, PAGE, skipped)
    const entries = members.length > 0 ? await entriesOf(tx, members) : []
    const choices = await choicesFor(tx, actor)
    return { entries, total, pages: Math.ceil(total / PAGE), choices }
  })

type Dated = { id: string; startsAt: string; endsAt: string | null; reason: string }

export type Sheet = Entry & {
  mandates: (Dated & { office: Names; body: Names; over: boolean })[]
  suspensions: (Dated & { over: boolean })[]
  departures: { id: string; leftAt: string; returnedAt: string | null; reason: string }[]
  transfers: {
    id: string
    from: Names
    to: Names
    askedAt: string
    receivedAt: string | null
    endedAt: string | null
  }[]
  /** Whether the actor decides over their standing. */
  answersFor: boolean
  /** The bodies in which it was decided that they are suspended, or have left. */
  decidedFrom: string[]
}

/** One member with their history, as the actor may know it; null where they may not know of them at all. */
export const memberSheet = (actor: Actor, memberId: string): Promise<Sheet | null> =>
  as(actor, async (tx) => {
    const [entry] = await entriesOf(tx, [memberId])
    if (!entry) return null
    const [history] = await tx.execute<Omit<Sheet, keyof Entry>>(sql`select
      register.answers_for(${memberId}) as "answersFor",
      to_json(register.decided_from(${memberId}, 'suspension') || register.decided_from(${memberId}, 'departure')) as "decidedFrom",
      (select coalesce(json_agg(json_build_object('id', x.id, 'startsAt', x.starts_at, 'endsAt', x.ends_at,
        'office', ${names('o')}, 'body', ${names('b')}, 'reason', coalesce(e.reason, ''),
        'over', coalesce(x.ends_at <= now(), false)) order by x.starts_at desc), '[]')
        from mandates x join offices o on o.id = x.office_id join bodies b on b.id = x.body_id
        left join mandate_endings e on e.mandate_id = x.id where x.member_id = ${memberId}) as mandates,
      (select coalesce(json_agg(json_build_object('id', x.id, 'startsAt', x.starts_at, 'endsAt', x.ends_at,
        'reason', x.reason, 'over', coalesce(x.ends_at <= now(), false)) order by x.starts_at desc), '[]')
        from suspensions x where x.member_id = ${memberId}) as suspensions,
      (select coalesce(json_agg(json_build_object('id', d.id, 'leftAt', d.left_at, 'returnedAt', d.returned_at,
        'reason', d.reason) order by d.left_at desc), '[]') from departures d where d.member_id = ${memberId}) as departures,
      (select coalesce(json_agg(json_build_object('id', t.id, 'from', ${names('f')}, 'to', ${names('g')},
        'askedAt', t.asked_at, 'receivedAt', t.received_at, 'endedAt', t.ended_at) order by t.asked_at desc), '[]')
        from transfers t join bodies f on f.id = t.from_body join bodies g on g.id = t.to_body
        where t.member_id = ${memberId}) as transfers`)
    return history ? { ...entry, ...history } : null
  })

/** The bodies whose whole list the actor may reveal, by their name. */
export const branchesToCall = (actor: Actor) =>
  as(actor, (tx) =>
    tx.execute<{ id: string; name: Names; count: number }>(sql`
      select b.id, ${names('b')} as name, count(*)::int as count from profiles p join bodies b on b.id = p.body_id
      where b.id = any(${idList(actor.reach('members.read'))}) group by b.id order by b.name_ar`),
  )

/** Members at home in a body who are called to its meetings: neither suspended nor gone. */
export async function calledIn(tx: Tx, bodyId: string): Promise<Entry[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select m.id from profiles p join members m on m.id = p.member_id where p.body_id = ${bodyId}
      and not exists (select from departures d where d.member_id = m.id and d.returned_at is null)
      and not exists (select from suspensions x where x.member_id = m.id and ${runs})
    order by m.name_ar, m.id`)
  return rows.length > 0
    ? entriesOf(
        tx,
        rows.map(({ id }) => id),
      )
    : []
}

/**
 * The channels over which each is not called to meetings: nobody is written to over one that they did not agree to.
 * A call is left out only where they were asked, which nobody was on an old paper list.
 */
export async function declinedIn(tx: Tx, memberIds: string[]): Promise<Map<string, Declined[]>> {
  const rows = await tx.execute<{ id: string; channels: Declined[] }>(sql`
    select w.id, array_agg(c.channel order by c.place) as channels from unnest(${idList(memberIds)}) as w(id),
      unnest(array['phone', 'whatsapp', 'email']) with ordinality as c(channel, place)
    where not exists (select from consents x where x.member_id = w.id and x.purpose = 'meetings'
        and x.channel = c.channel and x.withdrawn_at is null)
      and (c.channel <> 'phone' or exists (select from consents x where x.member_id = w.id
        and (x.purpose = 'meetings' or x.evidence <> 'paper')))
    group by w.id`)
  return new Map(rows.map(({ id, channels }) => [id, channels]))
}

/** The home of a member within the actor's reach; null where there is none that they may know of. */
export async function homeOf(tx: Tx, memberId: string): Promise<string | null> {
  const [row] = await tx.execute<{ body_id: string }>(
    sql`select body_id from profiles where member_id = ${memberId}`,
  )
  return row?.body_id ?? null
}
