import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Authority, ProposalAnswer } from '@/db/plans'
import { pointDroppings, points, pointVersions } from '@/db/schema/points'
import { themes } from '@/db/schema/programmes'
import { proposalAnswers } from '@/db/schema/proposals'
import { byTheRules } from '@/features/programmes/rules'
import { takesPoints } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { tell } from '@/gate/mail'
import { insist } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import { answeredLetter } from './letters'
import type { AskedProposal } from './proposal-rows'
import { leadsToPoint } from './standing'

type Answer = {
  outcome: ProposalAnswer
  pointId: string | null
  theme: string
  authority: Authority | null
}
export type Became = { id: string; number: number }

/** The point that a proposal became or goes into; null where it leads to none. */
export async function becomes(
  tx: Tx,
  actor: Actor,
  proposal: AskedProposal,
  { outcome, pointId, theme, authority }: Answer,
): Promise<Became | null> {
  if (!leadsToPoint(outcome)) return null
  if (outcome === 'merged') return standingPoint(tx, proposal.programmeId, pointId)
  insist(takesPoints(proposal.stage), 'outOfSeason')
  const [known] = await tx.select({ key: themes.key }).from(themes).where(eq(themes.key, theme))
  insist(known, 'invalid', { fields: { theme: 'malformed' } })
  insist(authority, 'invalid', { fields: { authority: 'required' } })
  return newPoint(tx, actor, proposal, known.key, authority)
}

async function standingPoint(tx: Tx, programmeId: string, pointId: string | null): Promise<Became> {
  const [point] = await tx
    .select({ id: points.id, number: points.number })
    .from(points)
    .where(
      and(
        sql`${points.id} = ${pointId}`,
        eq(points.programmeId, programmeId),
        sql`not exists (select from ${pointDroppings} d where d.point_id = ${points.id})`,
      ),
    )
  insist(point, 'invalid', { fields: { pointId: 'malformed' } })
  return point
}

// In the proposal’s own words: the drafter words it anew as a point’s next version, and both stay.
async function newPoint(
  tx: Tx,
  actor: Actor,
  proposal: AskedProposal,
  theme: string,
  authority: Authority,
): Promise<Became> {
  const { programmeId, bodyId, title, need, communes, quarter, cost } = proposal
  const id = randomUUID()
  const whole = { programmeId, bodyId }
  await byTheRules(tx.insert(points).values({ id, ...whole, addedBy: actor.memberId }))
  await byTheRules(
    tx.insert(pointVersions).values({
      ...{ id: randomUUID(), pointId: id, ...whole, number: 1, titleAr: title, needAr: need },
      ...{ theme, authority, communes, quarter, cost, savedBy: actor.memberId },
    }),
  )
  await record(tx, actor, 'point.added', { subject: id, bodyId })
  const [point] = await tx.select({ number: points.number }).from(points).where(eq(points.id, id))
  insist(point, 'notFound')
  return { id, number: point.number }
}

export type Answered = {
  proposal: AskedProposal
  outcome: ProposalAnswer
  point: Became | null
  reason: string
}

/** Writes down what became of one proposal, and tells its author by letter in their language. */
export async function answerOne(tx: Tx, actor: Actor, { proposal, outcome, point, reason }: Answered) {
  const { id: proposalId, programmeId, bodyId, title } = proposal
  await tx.insert(proposalAnswers).values({
    ...{ id: randomUUID(), proposalId, programmeId, bodyId, outcome, reason },
    ...{ pointId: point?.id ?? null, answeredBy: actor.memberId },
  })
  const [author] = await tx.execute<{ email: string; locale: Locale }>(
    sql`select * from door.author_of('proposal', ${proposalId})`,
  )
  if (!author) return
  const answered = { programmeId, proposalId, title, outcome, number: point?.number ?? null, reason }
  await tell(tx, await answeredLetter(tx, author.email, answered, author.locale))
}
