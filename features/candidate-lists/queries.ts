import { sql } from 'drizzle-orm'
import type { Gender, ListPart } from '@/db/candidacies'
import { as, type Tx } from '@/db/client'
import type { Ballot, Part } from '@/db/elections'
import { breaches } from '@/features/candidacies/legality'
import { electionWith } from '@/features/elections/queries'
import { ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { ballotRules } from './ballot-rules'
import { inOrder } from './order'

type Place = { ar: string; fr: string }

/** A constituency, and how far its list is filled. */
export type ListedList = {
  id: string
  bodyId: string
  code: string
  name: Place
  ballot: Ballot
  part: Part
  seats: number
  womenSeats: number
  placed: number
}

const constituency = sql`k.id, k.body_id as "bodyId", k.code,
  json_build_object('ar', k.name_ar, 'fr', k.name_fr) as name, k.ballot, k.part, k.seats, k.women_seats as "womenSeats"`

const PER_PAGE = 100

/** The constituencies whose lists the actor may read, a page at a time; null where they may not know of the election. */
export const listsRoom = (actor: Actor, electionId: string, page: number) =>
  as(actor.reader, async (tx) => {
    const election = await electionWith(tx, electionId, sql`true as known`)
    if (!election) return null
    const rows = await tx.execute<ListedList & { total: number }>(sql`
      select ${constituency}, count(*) over ()::int as total,
        (select count(*)::int from candidate_places p where p.constituency_id = k.id and p.part <> 'standIn') as placed
      from constituencies k where k.election_id = ${electionId} and (${reads})
      order by k.part, length(k.code), k.code limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}`)
    return { election, lists: [...rows], page, pages: Math.ceil((rows[0]?.total ?? 0) / PER_PAGE) }
  })

const reads = sql`k.body_id = any((select access.bodies('election.plan'))::uuid[])
  or k.body_id = any((select access.bodies('candidacies.judge'))::uuid[])`

/** Somebody on a list, or who may be put on it. */
export type ListCandidate = {
  candidacyId: string
  name: { ar: string; latin: string }
  gender: Gender
  bornOn: string
  mandates: string[]
}
export type PlacedCandidate = ListCandidate & { part: ListPart; place: number; elsewhere: Place[] }

const candidate = sql`c.id as "candidacyId", json_build_object('ar', c.name_ar, 'latin', c.name_latin) as name,
  c.gender, c.born_on::text as "bornOn", c.mandates`

const placed = sql`
    select ${candidate}, p.part, p.place,
      (select coalesce(json_agg(json_build_object('ar', x.name_ar, 'fr', x.name_fr)), '[]')
        from election.placed_elsewhere(p.constituency_id) x where x.candidacy_id = c.id) as elsewhere
    from candidate_places p join candidacies c on c.id = p.candidacy_id`

// Whoever applied here, and whoever is ready for any place; whoever stands elsewhere already comes last.
const atHand = (tx: Tx, electionId: string, constituencyId: string) =>
  tx.execute<ListCandidate & { placed: boolean }>(sql`
    select ${candidate}, exists (select from candidate_places o where o.candidacy_id = c.id) as placed
    from endorsements d join candidacies c on c.id = d.candidacy_id
    where d.election_id = ${electionId} and (c.constituency_id = ${constituencyId} or c.any_place)
      and not exists (select from candidate_places p where p.candidacy_id = c.id and p.constituency_id = ${constituencyId})
    order by placed, c.name_ar, c.id limit 300`)

type Found = Omit<ListedList, 'placed'> & { version: number }
type Listing = { rules: unknown; list: Found | null; placed: PlacedCandidate[] }

/**
 * The list of a constituency, or its candidate and stand-in, with who may be put on it and what in it does not agree
 * with the law; null where the actor may not read it.
 */
export const listRoom = (actor: Actor, electionId: string, constituencyId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Listing>(
      tx,
      electionId,
      sql`r.rules, (select row_to_json(x) from (select ${constituency},
          coalesce((select l.version from candidate_lists l where l.constituency_id = k.id), 0) as version
          from constituencies k where k.id = ${constituencyId} and k.election_id = e.id and (${reads})) x) as list,
        (select coalesce(json_agg(x), '[]') from (${placed} where p.constituency_id = ${constituencyId}) x) as placed`,
    )
    if (!found?.list) return null
    const { rules, list, placed: those, ...election } = found
    const places = inOrder(those)
    const candidates = places.map(({ candidacyId, elsewhere, ...one }) => ({
      ...{ ...one, id: candidacyId, elsewhere: elsewhere.map(({ ar }) => ar) },
    }))
    const asked = ballotRules(list, ruleSet.parse(rules))
    return {
      ...{ election, list, places, asked },
      atHand: [...(await atHand(tx, electionId, constituencyId))],
      breaches: breaches(candidates, asked, election.pollingDay),
    }
  })
export type ListRoom = NonNullable<Awaited<ReturnType<typeof listRoom>>>
