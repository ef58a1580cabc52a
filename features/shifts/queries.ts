import { type SQL, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { bodiesNamed, electionWith, planned } from '@/features/elections/queries'
import { peopleNamed } from '@/features/mandates/queries'
import type { Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'

export type Shift = {
  id: string
  bodyId: string
  body: Names
  purpose: string
  place: string
  startsAt: Date
  endsAt: Date
  needed: number
  version: number
  coming: number
  /** Whether the reader is down for it. */
  isMine: boolean
}

/** As it comes out of the database: instants as text. */
export type ShiftRow = Omit<Shift, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }

/** Shifts of an election are counted in dozens; the list ends here. */
const MOST = 1_000

/** The shifts of the election `e` that the actor may know of, as one value of a query. */
export const shiftsOf = (where: SQL): SQL => sql`
  (select coalesce(json_agg(x), '[]') from (
    select s.id, s.body_id as "bodyId", ${wordsOf('b', 'name')} as body, s.purpose, s.place, s.starts_at as "startsAt",
      s.ends_at as "endsAt", s.needed, s.version, coalesce(c.coming, 0) as coming,
      exists (select from shift_volunteers v where v.shift_id = s.id and v.member_id = (select access.me())) as "isMine"
    from shifts s join bodies b on b.id = s.body_id left join election.coming(e.id) c on c.shift_id = s.id
    where s.election_id = e.id and ${where} order by s.starts_at, s.id limit ${MOST}) x)`

/** A shift with its hours as instants. */
export const withHours = ({ startsAt, endsAt, ...shift }: ShiftRow): Shift => ({
  ...shift,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
})

type Room = { shifts: ShiftRow[]; bodies: { id: string; name: Names }[] }

/** An election, its shifts that the actor may know of, and the bodies for which they set some; null where it is none. */
export const shiftsRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const may = actor.holdsSomewhere('election.plan')
    const bodies = may
      ? bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)
      : sql`'[]'::json`
    const election = await electionWith<Room>(
      tx,
      electionId,
      sql`${shiftsOf(sql`true`)} as shifts, ${bodies} as bodies`,
    )
    return election ? { election, shifts: election.shifts.map(withHours), bodies: election.bodies } : null
  })

/** Somebody who is down for a shift. */
export type Volunteer = { memberId: string; name: { ar: string; latin: string } | null; ownWord: boolean }

/** A shift with who is down for it, and people of that name; null where the actor may not know of it. */
export const shiftRoom = (actor: Actor, electionId: string, shiftId: string, who: string) =>
  as(actor.reader, async (tx) => {
    const volunteers = sql`(select coalesce(json_agg(json_build_object('memberId', v.member_id,
      'name', case when n.member_id is not null then json_build_object('ar', n.name_ar, 'latin', n.name_latin) end,
      'ownWord', v.added_by = v.member_id) order by v.added_at), '[]')
      from shift_volunteers v left join register.named_for(e.id) n on n.member_id = v.member_id
      where v.shift_id = ${shiftId})`
    const election = await electionWith<{ shifts: ShiftRow[]; volunteers: Volunteer[] }>(
      tx,
      electionId,
      sql`${shiftsOf(sql`s.id = ${shiftId}`)} as shifts, ${volunteers} as volunteers`,
    )
    const [shift] = election?.shifts ?? []
    if (!election || !shift) return null
    const found = who ? await peopleNamed(tx, who) : null
    return { election, shift: withHours(shift), volunteers: election.volunteers, found }
  })
