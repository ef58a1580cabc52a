import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Stage } from '@/db/plans'
import type { Actor } from '@/gate/actor'
import type { Belonging } from './policy'

/** A programme’s body and stage; undefined where the actor may not know of it. */
export const seasonOf = async (tx: Tx, programmeId: string) => {
  const [row] = await tx.execute<{ bodyId: string; stage: Stage }>(
    sql`select body_id as "bodyId", stage from programmes where id = ${programmeId}`,
  )
  return row
}

/** Where the actor belongs: what the row policies of programmes ask, with their home among their seats. */
export const belongingOf = async (tx: Tx, actor: Actor) => {
  const [row] = await tx.execute<BelongingRow>(sql`select ${belongingAs(actor)}`)
  return belongingIn(row)
}

export type BelongingRow = { own: string[]; seats: string[]; home: string | null }

/** What `belongingIn` is made of, as columns of a question. */
export const belongingAs = ({ memberId }: Actor) => sql`access.own_bodies() as own, access.seats() as seats,
  (select h.body_id from profiles h where h.member_id = ${memberId}) as home`

export function belongingIn(row: BelongingRow | undefined): Belonging & { home: string | null } {
  const { own = [], seats = [], home = null } = row ?? {}
  return {
    own,
    seats: home === null || seats.includes(home) ? seats : [...seats, home],
    home: home ?? seats[0] ?? null,
  }
}

/** Which programme a proposal is of, and its season; undefined where the actor may not know of it. */
export const proposalForAct = async (tx: Tx, proposalId: string) => {
  const [row] = await tx.execute<{ programmeId: string; bodyId: string; stage: Stage }>(sql`
    select x.programme_id as "programmeId", x.body_id as "bodyId", p.stage
    from proposals x join programmes p on p.id = x.programme_id where x.id = ${proposalId}`)
  return row
}

/** A comment with its body; undefined where the actor may not read it. */
export const commentById = async (tx: Tx, commentId: string) => {
  const [row] = await tx.execute<{ memberId: string; proposalId: string; bodyId: string }>(sql`
    select c.member_id as "memberId", c.proposal_id as "proposalId", x.body_id as "bodyId"
    from proposal_comments c join proposals x on x.id = c.proposal_id where c.id = ${commentId}`)
  return row
}

/** What an answer needs to know of a proposal. */
export type AskedProposal = {
  id: string
  programmeId: string
  bodyId: string
  stage: Stage
  title: string
  need: string
  communes: string[]
  quarter: string
  /** In centimes. */
  cost: number | null
}

/** The proposals of these ids that the actor may know of, in the order of the ids. */
export const proposalsToAnswer = async (tx: Tx, ids: readonly string[]): Promise<AskedProposal[]> => {
  const wanted = `{${ids.join(',')}}`
  return [
    ...(await tx.execute<AskedProposal>(sql`
      select x.id, x.programme_id as "programmeId", x.body_id as "bodyId", p.stage, x.title, x.need, x.communes, x.quarter,
        x.cost::float8 as cost
      from proposals x join programmes p on p.id = x.programme_id where x.id = any(${wanted}::uuid[])
      order by array_position(${wanted}::uuid[], x.id)`)),
  ]
}
