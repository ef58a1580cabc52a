import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { as, asVisitor } from '@/db/client'
import { type Council, careerEntries } from '@/db/schema/elected'
import type { InThreeLanguages } from '@/db/schema/portal'
import { bodies, type DECISION_KINDS } from '@/db/schema/structure'
import type { Dated } from '@/features/elected/term'
import type { Actor } from '@/gate/actor'

const MOST_SHOWN = 500

const entry = {
  id: careerEntries.id,
  text: careerEntries.text,
  startsOn: careerEntries.startsOn,
  startsPrecision: careerEntries.startsPrecision,
  endsOn: careerEntries.endsOn,
  endsPrecision: careerEntries.endsPrecision,
  source: careerEntries.source,
  sourceUrl: careerEntries.sourceUrl,
}

/** The organisation's dated history, from its beginning on. It names nobody. */
export async function publicHistory() {
  'use cache'
  cacheTag('history')
  cacheLife('max')
  return asVisitor((tx) =>
    tx
      .select(entry)
      .from(careerEntries)
      .orderBy(asc(careerEntries.startsOn), asc(careerEntries.id))
      .limit(MOST_SHOWN),
  )
}

export type HistoryEntry = Awaited<ReturnType<typeof publicHistory>>[number]

/** The history that the actor keeps, and the bodies they may keep it for. */
export const keptHistory = (actor: Actor) =>
  as(actor, async (tx) => {
    const reach = actor.reach('elected.record')
    const entries = await tx
      .select(entry)
      .from(careerEntries)
      .where(and(isNull(careerEntries.memberId), inArray(careerEntries.bodyId, reach)))
      .orderBy(asc(careerEntries.startsOn), asc(careerEntries.id))
      .limit(MOST_SHOWN)
    const keepers = await tx
      .select({ id: bodies.id, name: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn } })
      .from(bodies)
      .where(and(inArray(bodies.id, reach), isNull(bodies.dissolvedOn)))
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))
    return { entries, keepers }
  })

type Names = { ar: string; fr: string; en: string | null }
type Sourced = { source: string; sourceUrl: string | null; sourceOn: string }
type Corrected = { version: number; note: string; recordedOn: string }

export type HeldMandate = Dated & {
  id: string
  bodyId: string
  office: Names
  body: Names
  decision: (typeof DECISION_KINDS)[number]
  decidedOn: string
  note: string
  reason: string | null
  over: boolean
}
export type HeldSeat = Dated &
  Sourced &
  Corrected & {
    id: string
    council: Council
    commune: { ar: string; fr: string } | null
    placeAr: string
    placeFr: string
    seat: string
    councilGroup: string
    endReason: string
    consentedOn: string | null
  }
export type HeldResponsibility = Dated & Sourced & Corrected & { id: string; title: InThreeLanguages }

/** One person as those see them who may read their mandates: name, and every office with its dates and source. */
export type Career = {
  id: string
  name: { ar: string; latin: string }
  mayRead: boolean
  mandates: HeldMandate[]
  seats: HeldSeat[]
  responsibilities: HeldResponsibility[]
  entries: (HistoryEntry & { bodyId: string })[]
}

const clock = (column: string) =>
  sql.raw(`to_char((${column}) at time zone 'Africa/Casablanca', 'YYYY-MM-DD')`)
const names = (table: string) =>
  sql.raw(`jsonb_build_object('ar', ${table}.name_ar, 'fr', ${table}.name_fr, 'en', ${table}.name_en)`)
const dated = (row: string) =>
  sql.raw(`'startsOn', ${row}.starts_on, 'startsPrecision', ${row}.starts_precision,
    'endsOn', ${row}.ends_on, 'endsPrecision', ${row}.ends_precision`)
const sourced = (row: string) =>
  sql.raw(`'source', ${row}.source, 'sourceUrl', ${row}.source_url, 'sourceOn', ${row}.source_on,
    'version', ${row}.version, 'note', ${row}.note,
    'recordedOn', to_char(${row}.recorded_at at time zone 'Africa/Casablanca', 'YYYY-MM-DD')`)

// The last day of a mandate that ends at midnight is the day before.
const MANDATES = sql`select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'bodyId', x.body_id,
    'office', ${names('o')}, 'body', ${names('b')}, 'decision', x.decision, 'decidedOn', x.decided_on,
    'note', x.note, 'reason', e.reason, 'over', coalesce(x.ends_at <= now(), false),
    'startsOn', ${clock('x.starts_at')}, 'startsPrecision', 'day',
    'endsOn', greatest(${clock("x.ends_at - interval '1 microsecond'")}, case when x.ends_at is not null then ${clock('x.starts_at')} end),
    'endsPrecision', 'day')), '[]')
  from mandates x join offices o on o.id = x.office_id join bodies b on b.id = x.body_id
  left join mandate_endings e on e.mandate_id = x.id where x.member_id = m.id`

const SEATS = sql`select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'council', s.council,
    'commune', case when c.code is not null then jsonb_build_object('ar', c.name_ar, 'fr', c.name_fr) end,
    'placeAr', s.place_ar, 'placeFr', s.place_fr, 'seat', s.seat, 'councilGroup', s.council_group,
    'endReason', s.end_reason, 'consentedOn', k.given_on, ${dated('s')}, ${sourced('s')})), '[]')
  from elected_offices s left join communes c on c.code = s.commune_code
  left join elected_consents k on k.office_id = s.id where s.member_id = m.id`

const RESPONSIBILITIES = sql`select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'title', r.title,
    ${dated('r')}, ${sourced('r')})), '[]')
  from elected_responsibilities r join elected_offices s on s.id = r.office_id where s.member_id = m.id`

const ENTRIES = sql`select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'bodyId', n.body_id, 'text', n.text, ${dated('n')},
    'source', n.source, 'sourceUrl', n.source_url)), '[]')
  from career_entries n where n.member_id = m.id`

/** A member's career as far as the actor may read it; null where they may not. */
export const careerOf = (actor: Actor, memberId: string): Promise<Career | null> =>
  as(actor, async (tx) => {
    const [career] = await tx.execute<Career>(sql`
      select m.id, jsonb_build_object('ar', m.name_ar, 'latin', m.name_latin) as name,
        ${MAY_READ} as "mayRead", (${MANDATES}) as mandates, (${SEATS}) as seats,
        (${RESPONSIBILITIES}) as responsibilities, (${ENTRIES}) as entries
      from members m where m.id = ${memberId}`)
    return career?.mayRead ? career : null
  })

/** Whether the actor may read the mandates of the member `m`: their own, or of someone they lead or give offices to. */
export const MAY_READ = sql`(m.id = access.me() or m.id = any((select access.members_within('members.read'))::uuid[])
  or m.id = any((select access.members_within('mandates.assign'))::uuid[]))`
