import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { ElectionKind } from '@/db/elections'
import { communeList, type Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import { type LawChoice, lawChoices } from '@/features/rulesets/queries'
import type { Actor } from '@/gate/actor'

type Words = { ar: string; fr: string; en: string }

/** An election in short: what for, when, under which law. */
export type Election = {
  id: string
  bodyId: string
  body: Names
  kind: ElectionKind
  title: Words
  pollingDay: string
  isAssumed: boolean
  closesAt: string
  /** Whether the last station has closed. */
  isOver: boolean
  /** HCP codes; none for the whole territory. */
  communes: string[]
  ruleSetId: string
  law: Words
  version: number
  /** On which day it was entered here. */
  addedOn: string
}

const elections = (where: SQL, more = sql``) => sql`
  select e.id, e.body_id as "bodyId", ${wordsOf('b', 'name')} as body, e.kind, ${wordsOf('e', 'title')} as title,
    e.polling_day::text as "pollingDay", e.is_assumed as "isAssumed", e.closes_at as "closesAt",
    e.silent_until <= now() as "isOver", e.communes,
    e.rule_set_id as "ruleSetId", ${wordsOf('r', 'name')} as law, e.version,
    (e.added_at at time zone 'Africa/Casablanca')::date::text as "addedOn" ${more}
  from elections e join bodies b on b.id = e.body_id join rule_sets r on r.id = e.rule_set_id
  where ${where} order by e.polling_day desc, e.id`

/** Bodies by their names, as one value of a query: those of these ids that were not dissolved, those above first. */
export const bodiesNamed = (ids: SQL): SQL => sql`
  (select coalesce(json_agg(json_build_object('id', b.id, 'name', ${wordsOf('b', 'name')})
    order by b.parent_id nulls first, b.name_ar), '[]') from bodies b where b.dissolved_on is null and ${ids})`

/** True on bodies for which the actor plans elections. */
export const planned = (actor: Pick<Actor, 'reach'>): SQL =>
  sql`b.id = any(${`{${actor.reach('election.plan').join(',')}}`}::uuid[])`

type NamedBody = { id: string; name: Names }

/** Elections are few: the list ends here. */
const MOST = 200

/** The elections that the actor may know of, the latest first; and with what they may begin one. */
export const electionsRoom = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const listed = await tx.execute<Election>(sql`${elections(sql`true`)} limit ${MOST}`)
    const [begun] = actor.holdsSomewhere('election.plan')
      ? await tx.execute<{ bodies: NamedBody[]; laws: LawChoice[] }>(
          sql`select ${bodiesNamed(planned(actor))} as bodies, ${lawChoices} as laws`,
        )
      : []
    const communes = begun ? await communeList(tx) : []
    return { elections: [...listed], bodies: begun?.bodies ?? [], laws: begun?.laws ?? [], communes }
  })

/** An election in short with more columns of one's own; undefined where the actor may not know of it. */
export async function electionWith<More extends Record<string, unknown>>(
  tx: Tx,
  electionId: string,
  more: SQL,
): Promise<(Election & More) | undefined> {
  const [election] = await tx.execute(elections(sql`e.id = ${electionId}`, sql`, ${more}`))
  return election as (Election & More) | undefined
}

/** An election in short; null where the actor may not know of it. */
export const electionHead = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const [election] = await tx.execute<Election>(elections(sql`e.id = ${electionId}`))
    return election ?? null
  })

/** An election, and with what it is edited: the laws, and the communes; null where the actor may not know of it. */
export const editingRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<{ laws: LawChoice[] }>(tx, electionId, sql`${lawChoices} as laws`)
    return found ? { election: found, laws: found.laws, communes: await communeList(tx) } : null
  })
