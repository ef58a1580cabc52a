import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { opinionClosings, opinionCounts, opinions, opinionVotes } from '@/db/schema/programmes'
import { areMinutesOf } from '@/features/amendments/queries'
import { headOf } from '@/features/programmes/queries'
import { byTheRules } from '@/features/programmes/rules'
import { isConsulted } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { AskingInput, ClosingInput, CountInput, VoteInput } from './input'
import { mayAsk, mayCount } from './policy'
import { type AskedOpinion, isWithin, opinionIn } from './queries'

/** Asks a body for its opinion on a programme in consultation. */
export const askOpinion = (actor: Actor, { programmeId, askedId, question, closesOn }: AskingInput) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    insist(head, 'notFound')
    const { bodyId } = head
    insist(mayAsk(actor, bodyId), 'notYours')
    insist(isConsulted(head.stage), 'outOfSeason')
    insist(await isWithin(tx, bodyId, askedId), 'invalid', { fields: { askedId: 'malformed' } })
    insist(closesOn >= today(), 'invalid', { fields: { closesOn: 'past' } })
    const id = randomUUID()
    const row = { id, programmeId, bodyId, askedId, question, closesOn, askedBy: actor.memberId }
    await byTheRules(tx.insert(opinions).values(row))
    await record(tx, actor, 'opinion.asked', { subject: id, bodyId, details: { asked: askedId, closesOn } })
    return { opinionId: id }
  })

/** Votes in the open; voted again, the later vote stands, until the vote is closed. */
export const vote = (actor: Actor, { opinionId, choice }: VoteInput) =>
  as(actor, async (tx) => {
    const opinion = await openOpinion(tx, opinionId, 'votes')
    insist(opinion.sitsThere, 'notYourVote')
    insist(opinion.mayVote, 'voteOver')
    const cast = { choice, castAt: sql`now()` }
    await tx
      .insert(opinionVotes)
      .values({ opinionId, memberId: actor.memberId, choice })
      .onConflictDoUpdate({ target: [opinionVotes.opinionId, opinionVotes.memberId], set: cast })
    await record(tx, actor, 'opinion.voted', { subject: opinionId, bodyId: opinion.askedId })
    return { opinionId, choice }
  })

/** Enters what a meeting of the body counted, for members without an account, with its minutes. Once. */
export const countHands = (actor: Actor, { opinionId, heldOn, minutesId, ...hands }: CountInput) =>
  as(actor, async (tx) => {
    const { askedId, counted } = await openOpinion(tx, opinionId, 'votes', (asked) =>
      mayCount(actor, asked.askedId),
    )
    insist(!counted, 'alreadyAnswered')
    insist(heldOn <= today(), 'invalid', { fields: { heldOn: 'future' } })
    insist(await areMinutesOf(tx, askedId, minutesId), 'invalid', { fields: { minutesId: 'malformed' } })
    const row = { opinionId, askedId, heldOn, ...hands, minutesId, enteredBy: actor.memberId }
    await byTheRules(tx.insert(opinionCounts).values(row))
    await record(tx, actor, 'opinion.counted', {
      subject: opinionId,
      bodyId: askedId,
      details: { heldOn, ...hands },
    })
    return { opinionId }
  })

/** Closes a vote: who could vote and the quorum are kept as they are now, and no vote comes after. */
export const closeOpinion = (actor: Actor, { opinionId }: ClosingInput) =>
  as(actor, async (tx) => {
    const { programmeId, bodyId } = await openOpinion(tx, opinionId, 'closes', (asked) =>
      mayAsk(actor, asked.bodyId),
    )
    await byTheRules(
      tx.insert(opinionClosings).values({ opinionId, programmeId, bodyId, closedBy: actor.memberId }),
    )
    await record(tx, actor, 'opinion.closed', { subject: opinionId, bodyId })
    return { opinionId }
  })

const today = () => onTheClock(new Date()).day

// Votes side by side; who closes waits for those under way, and what comes after finds the vote closed.
const LOCK = { votes: sql`pg_advisory_xact_lock_shared`, closes: sql`pg_advisory_xact_lock` }

async function openOpinion(
  tx: Tx,
  opinionId: string,
  lock: keyof typeof LOCK,
  may: (asked: AskedOpinion) => boolean = () => true,
): Promise<AskedOpinion> {
  await tx.execute(sql`select ${LOCK[lock]}(hashtextextended(${`opinion ${opinionId}`}, 0))`)
  const opinion = await opinionIn(tx, opinionId)
  insist(opinion, 'notFound')
  insist(may(opinion), 'notYours')
  insist(!opinion.closed, 'voteOver')
  return opinion
}
