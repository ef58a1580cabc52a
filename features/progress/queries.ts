import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { EvidenceKind, Stage, Step } from '@/db/plans'
import type { DocumentType } from '@/features/documents/document'
import type { WaitingLine } from '@/features/home/line'
import { pointHead } from '@/features/points/queries'
import { headOf } from '@/features/programmes/queries'
import { personOf, saidOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { counting, type Entry, stepOf } from './progress'

/** A point as whoever writes down its progress needs it. */
export type FollowedPoint = {
  id: string
  number: number
  programmeId: string
  bodyId: string
  stage: Stage
  /** The day on which its programme begins. */
  startsOn: string
  /** Whether the actor belongs to its body, or to one below it. */
  belongs: boolean
  /** Whether the public reads its programme. */
  open: boolean
}

const belongs = sql`p.body_id = any((select access.own_bodies())::uuid[]) as belongs`
const stands = sql`not exists (select from point_droppings d where d.point_id = t.id)`

/** One point that stands in its programme; undefined where there is none, or none that the actor may know of. */
export const followedPoint = async (tx: Tx, pointId: string): Promise<FollowedPoint | undefined> => {
  const [point] = await tx.execute<FollowedPoint>(sql`
    select t.id, t.number, t.programme_id as "programmeId", t.body_id as "bodyId", p.stage,
      p.starts_on::text as "startsOn", ${belongs},
      exists (select from programme_openings o where o.programme_id = p.id) as open
    from points t join programmes p on p.id = t.programme_id where t.id = ${pointId} and ${stands}`)
  return point
}

/** Which point an entry is of. */
export const entryById = async (tx: Tx, entryId: string): Promise<{ pointId: string } | undefined> => {
  const [entry] = await tx.execute<{ pointId: string }>(
    sql`select e.point_id as "pointId" from progress_entries e where e.id = ${entryId}`,
  )
  return entry
}

// What the rules ask of an entry.
const ruled = sql`e.id, e.step, e.happened_on::text as "happenedOn", e.entered_at as "enteredAt", e.corrects,
  r.outcome as ruling`

/** All entries of a point, as the rules ask for them. */
export const entriesOf = async (tx: Tx, pointId: string): Promise<Entry[]> => [
  ...(await tx.execute<Entry>(sql`
    select ${ruled} from progress_entries e left join progress_rulings r on r.entry_id = e.id
    where e.point_id = ${pointId}`)),
]

type Person = { ar: string; latin: string }

/** Something that shows that an entry is true. */
export type Shown = {
  id: string
  kind: EvidenceKind
  title: string
  url: string | null
  picture: { name: string; width: number; height: number } | null
  paper: { name: string; title: string; type: DocumentType; bytes: number } | null
}

/** An entry with all that is said and shown of it. */
export type ToldEntry = Entry & {
  text: { ar: string; fr: string }
  reason: string
  /** Null where the actor may not know who it was. */
  by: Person | null
  ruledBy: Person | null
  ruledAt: string | null
  returnedWhy: string | null
  shown: Shown[]
}

const shown = sql`(select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'title', v.title, 'url', v.url,
    'picture', case when i.id is not null then json_build_object('name', i.name, 'width', i.width, 'height', i.height) end,
    'paper', case when d.id is not null then json_build_object('name', d.name, 'title', d.title, 'type', d.type,
      'bytes', d.bytes) end) order by v.added_at, v.id), '[]')
  from evidence v left join pictures i on i.id = v.picture_id left join documents d on d.id = v.document_id
  where v.entry_id = e.id)`

const told = (more: SQL, where: SQL) => sql`
  select ${ruled}, ${saidOf('e', 'text')} as text, e.reason, ${personOf('m')} as by,
    ${personOf('w')} as "ruledBy", r.ruled_at as "ruledAt",
    case when r.outcome = 'returned' then r.reason end as "returnedWhy", ${shown} as shown ${more}
  from progress_entries e join points t on t.id = e.point_id left join progress_rulings r on r.entry_id = e.id
    left join members m on m.id = e.entered_by left join members w on w.id = r.ruled_by
  where ${where}`

/** The most entries that one room lists as waiting; the rest come up once these are seen to. */
export const MOST_WAITING = 50

/** An entry that nobody has confirmed or returned, and the point that it is of. */
export type WaitingEntry = ToldEntry & { number: number; title: { ar: string; fr: string } }

const title = sql`(select ${saidOf('v', 'title')} from point_versions v
  where v.point_id = t.id and v.number = t.version)`

const waitingIn = async (tx: Tx, programmeId: string): Promise<WaitingEntry[]> => [
  ...(await tx.execute<WaitingEntry>(
    sql`${told(
      sql`, t.number, ${title} as title`,
      sql`e.programme_id = ${programmeId} and r.entry_id is null`,
    )} order by e.entered_at, e.id limit ${MOST_WAITING}`,
  )),
]

type Chain = {
  id: string
  number: number
  title: { ar: string; fr: string }
  dueOn: string | null
  entries: Entry[]
  /** What the last entry that counts says. */
  said: { ar: string; fr: string } | null
  /** The day on which the programme began to run. */
  beganOn: string
}

/** A point, how far it came, and when something was last heard of it. */
export type PointProgress = Omit<Chain, 'beganOn'> & {
  step: Step
  /** When what was said last happened. */
  lastOn: string | null
  /** The day of the last word, or else the one on which its programme began to run. */
  heardOn: string
}

const chainsIn = (tx: Tx, programmeId: string) =>
  tx.execute<Chain>(sql`
    select t.id, t.number, ${saidOf('v', 'title')} as title, v.due_on::text as "dueOn",
      (select coalesce(json_agg(json_build_object('id', e.id, 'step', e.step, 'happenedOn', e.happened_on,
          'enteredAt', e.entered_at, 'corrects', e.corrects, 'ruling', r.outcome)), '[]')
        from progress_entries e left join progress_rulings r on r.entry_id = e.id where e.point_id = t.id) as entries,
      (select ${saidOf('e', 'text')} from progress_entries e
        join progress_rulings r on r.entry_id = e.id and r.outcome = 'confirmed'
        where e.point_id = t.id and not exists (select from progress_entries c
          join progress_rulings s on s.entry_id = c.id and s.outcome = 'confirmed' where c.corrects = e.id)
        order by e.happened_on desc, e.entered_at desc, e.id desc limit 1) as said,
      coalesce((select max((m.moved_at at time zone 'Africa/Casablanca')::date) from programme_moves m
        where m.programme_id = t.programme_id and m.stage = 'running'), p.starts_on)::text as "beganOn"
    from points t join programmes p on p.id = t.programme_id join point_versions v on v.point_id = t.id and v.number = t.version
    where t.programme_id = ${programmeId} and ${stands} order by t.number`)

// An entry is a word said on the day it was entered, however long ago it happened.
const progressOf = ({ beganOn, ...chain }: Chain): PointProgress => {
  const entries = counting(chain.entries)
  const days = entries.map(({ enteredAt }) => onTheClock(new Date(enteredAt)).day).sort()
  const lastOn = entries.at(-1)?.happenedOn ?? null
  return { ...chain, step: stepOf(entries), lastOn, heardOn: days.at(-1) ?? beganOn }
}

/** A programme’s progress: what waits, and every point with its chain; null where the actor may not know of it. */
export const progressRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const points = [...(await chainsIn(tx, programmeId))].map(progressOf)
    return { head, points, waiting: await waitingIn(tx, programmeId) }
  })

/** One point with all its entries and whether the actor belongs to its body; null where there is none for them. */
export const pointProgressRoom = (actor: Actor, programmeId: string, number: number) =>
  as(actor, async (tx) => {
    const found = await pointHead(tx, programmeId, number)
    if (!found) return null
    const [seen] = await tx.execute<{ entries: ToldEntry[]; belongs: boolean }>(sql`
      select (select coalesce(json_agg(x), '[]') from (${told(sql``, sql`e.point_id = ${found.point.id}`)}) x) as entries,
        ${belongs} from programmes p where p.id = ${programmeId}`)
    return { ...found, entries: seen?.entries ?? [], belongs: seen?.belongs ?? false }
  })

/** Entries in the actor’s hands that nobody has confirmed or returned. */
export const entriesWaiting: WaitingLine = {
  key: 'entries',
  path: () => '/members/programmes',
  concerns: (actor) => actor.holdsSomewhere('programme.edit'),
  count: () => sql`select count(*) from progress_entries e
    where e.body_id = any((select access.bodies('programme.edit'))::uuid[])
      and not exists (select from progress_rulings r where r.entry_id = e.id)`,
}
