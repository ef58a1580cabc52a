import { sql } from 'drizzle-orm'
import type { Count } from '@/db/campaign'
import { as } from '@/db/client'
import { bodiesNamed, type Election, electionWith, planned } from '@/features/elections/queries'
import { type Commune, communeList, type Names } from '@/features/programmes/queries'
import { personOf, wordsOf } from '@/features/programmes/words'
import { type Person, peopleToEntrust } from '@/features/tasks/queries'
import type { Actor } from '@/gate/actor'

/** What was done on a day in a place. */
export type Outing = Record<Count, number> & {
  id: string
  bodyId: string
  body: Names
  communeCode: string
  area: string
  heldOn: string
  ledBy: string
  /** Null where the reader may not know who it is. */
  leader: Person | null
  version: number
}

type NamedBody = { id: string; name: Names }
type Found = {
  outings: Outing[]
  planners: NamedBody[]
  own: NamedBody[]
  people: ({ id: string } & Person)[]
}

const outings = sql`(select coalesce(json_agg(json_build_object('id', o.id, 'bodyId', o.body_id,
    'body', ${wordsOf('b', 'name')}, 'communeCode', o.commune_code, 'area', o.area, 'heldOn', o.held_on,
    'doors', o.doors, 'conversations', o.conversations, 'leaflets', o.leaflets, 'meetings', o.meetings,
    'participants', o.participants, 'ledBy', o.led_by, 'leader', ${personOf('w')}, 'version', o.version)
    order by o.held_on desc, o.recorded_at desc, o.id), '[]')
  from campaign_outings o join bodies b on b.id = o.body_id
    left join access.campaign_people(e.id) w on w.id = o.led_by
  where o.election_id = e.id)`

/**
 * The outings before an election: all of the bodies where the actor reads or plans, else those they led; the bodies
 * for which they may count one, and the communes. Null where the actor may not know of the election.
 */
export const outingsRoom = (actor: Actor, electionId: string, who = '') =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Found>(
      tx,
      electionId,
      sql`${outings} as outings, ${peopleToEntrust(who)} as people,
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners,
        ${bodiesNamed(sql`b.id = any(access.own_bodies()) and election.is_within(e.id, b.id)`)} as own`,
    )
    if (!found) return null
    const { outings: held, planners, own, people, ...rest } = found
    const election = rest as Election
    return {
      election,
      outings: held,
      planners,
      own,
      people,
      communes: within(election, await communeList(tx)),
    }
  })

const within = ({ communes }: Election, all: readonly Commune[]): Commune[] =>
  all.filter(({ code }) => communes.length === 0 || communes.includes(code))
