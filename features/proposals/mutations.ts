import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { proposalComments, proposalDuplicates, proposalSupports, proposals } from '@/db/schema/proposals'
import { areMinutesOf } from '@/features/amendments/queries'
import { knownCommunes, standsWithin } from '@/features/programmes/programme-rows'
import { byTheRules } from '@/features/programmes/rules'
import { gathers, isDrafted } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { answerOne, becomes } from './answering'
import type {
  AnswerInput,
  CommentInput,
  MeetingInput,
  PairInput,
  ProposalInput,
  SupportInput,
  UncommentInput,
} from './input'
import { comesFrom, mayAnswer, mayBringFrom, mayPropose, mayTakeBack, mayTakePart } from './policy'
import { belongingOf, commentById, proposalForAct, proposalsToAnswer, seasonOf } from './proposal-rows'
import { outcomesOf } from './standing'

/** Sends a member's own proposal to a programme that gathers; without a body chosen, it comes from their home. */
export const sendProposal = (actor: Actor, { fromId, ...typed }: ProposalInput) =>
  as(actor, async (tx) => {
    const programme = await seasonOf(tx, typed.programmeId)
    insist(programme, 'notFound')
    const belonging = await belongingOf(tx, actor)
    insist(mayPropose(actor, programme.bodyId, belonging), 'notYours')
    const from = fromId ?? belonging.home
    insist(from, 'noHome')
    insist(comesFrom(from, belonging), 'notYours')
    insist(gathers(programme.stage), 'outOfSeason')
    const { memberId } = actor
    return enter(tx, actor, { ...typed, bodyId: programme.bodyId, memberId, fromId: from })
  })

/** Enters what a meeting proposed, for members without an account: with its minutes, and how many stood behind it. */
export const bringProposal = (actor: Actor, { metOn, ...typed }: MeetingInput) =>
  as(actor, async (tx) => {
    const programme = await seasonOf(tx, typed.programmeId)
    insist(programme, 'notFound')
    insist(mayBringFrom(actor, typed.fromId), 'notYours')
    insist(await standsWithin(tx, typed.fromId, programme.bodyId), 'notYours')
    insist(gathers(programme.stage), 'outOfSeason')
    insist(metOn <= onTheClock(new Date()).day, 'invalid', { fields: { metOn: 'future' } })
    insist(await areMinutesOf(tx, typed.fromId, typed.minutesId), 'invalid', {
      fields: { minutesId: 'required' },
    })
    return enter(tx, actor, { ...typed, metOn, bodyId: programme.bodyId, memberId: null })
  })

type Entered = Omit<typeof proposals.$inferInsert, 'id' | 'enteredBy'> & { communes: string[] }

async function enter(tx: Tx, actor: Actor, typed: Entered) {
  const id = randomUUID()
  const { programmeId, bodyId, voices } = typed
  const communes = await knownCommunes(tx, typed.communes)
  await byTheRules(tx.insert(proposals).values({ ...typed, id, communes, enteredBy: actor.memberId }))
  await record(tx, actor, 'proposal.sent', { subject: id, bodyId, ...(voices && { details: { voices } }) })
  return { proposalId: id, programmeId }
}

/** Stands behind a proposal; twice is once. */
export const support = (actor: Actor, { proposalId }: SupportInput) =>
  as(actor, async (tx) => {
    const proposal = await partIn(tx, actor, proposalId)
    const added = await tx
      .insert(proposalSupports)
      .values({ proposalId, memberId: actor.memberId })
      .onConflictDoNothing()
      .returning({ at: proposalSupports.at })
    if (added.length > 0)
      await record(tx, actor, 'proposal.supported', { subject: proposalId, bodyId: proposal.bodyId })
    return { proposalId }
  })

/** Stands behind it no longer. */
export const unsupport = (actor: Actor, { proposalId }: SupportInput) =>
  as(actor, async (tx) => {
    const proposal = await proposalForAct(tx, proposalId)
    insist(proposal, 'notFound')
    const mine = and(
      eq(proposalSupports.proposalId, proposalId),
      eq(proposalSupports.memberId, actor.memberId),
    )
    const gone = await tx.delete(proposalSupports).where(mine).returning({ at: proposalSupports.at })
    if (gone.length > 0)
      await record(tx, actor, 'proposal.unsupported', { subject: proposalId, bodyId: proposal.bodyId })
    return { proposalId }
  })

// Only who takes part in the programme, and only while it is drawn up.
async function partIn(tx: Tx, actor: Actor, proposalId: string) {
  const proposal = await proposalForAct(tx, proposalId)
  insist(proposal, 'notFound')
  insist(mayTakePart(actor, proposal.bodyId, await belongingOf(tx, actor)), 'notYours')
  insist(isDrafted(proposal.stage), 'outOfSeason')
  return proposal
}

/** Says or asks something about a proposal. */
export const comment = (actor: Actor, { proposalId, kind, text }: CommentInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await partIn(tx, actor, proposalId)
    const id = randomUUID()
    await tx.insert(proposalComments).values({ id, proposalId, memberId: actor.memberId, kind, text })
    await record(tx, actor, 'proposal.commented', { subject: proposalId, bodyId, details: { kind } })
    return { commentId: id }
  })

/** Takes one's own comment or question back. */
export const uncomment = (actor: Actor, { commentId }: UncommentInput) =>
  as(actor, async (tx) => {
    const said = await commentById(tx, commentId)
    insist(said, 'notFound')
    insist(mayTakeBack(actor, said), 'notYours')
    await tx.delete(proposalComments).where(eq(proposalComments.id, commentId))
    await record(tx, actor, 'proposal.uncommented', { subject: said.proposalId, bodyId: said.bodyId })
    return { proposalId: said.proposalId }
  })

/** Holds two proposals of a programme to be the same. */
export const pair = (actor: Actor, { proposalId, ofId }: PairInput) =>
  as(actor, async (tx) => {
    const { bodyId, programmeId } = await partIn(tx, actor, proposalId)
    const other = ofId === proposalId ? null : await proposalForAct(tx, ofId)
    insist(other?.programmeId === programmeId, 'invalid', { fields: { ofId: 'malformed' } })
    const added = await tx
      .insert(proposalDuplicates)
      .values({ proposalId, ofId, memberId: actor.memberId })
      .onConflictDoNothing()
      .returning({ at: proposalDuplicates.at })
    if (added.length > 0)
      await record(tx, actor, 'proposal.paired', { subject: proposalId, bodyId, details: { ofId } })
    return { proposalId }
  })

/** Takes that back, whichever of the two one began with. */
export const unpair = (actor: Actor, { proposalId, ofId }: PairInput) =>
  as(actor, async (tx) => {
    const proposal = await proposalForAct(tx, proposalId)
    insist(proposal, 'notFound')
    const gone = await tx
      .delete(proposalDuplicates)
      .where(
        sql`${proposalDuplicates.memberId} = ${actor.memberId} and (${proposalDuplicates.proposalId},
          ${proposalDuplicates.ofId}) in ((${proposalId}, ${ofId}), (${ofId}, ${proposalId}))`,
      )
      .returning({ at: proposalDuplicates.at })
    if (gone.length > 0)
      await record(tx, actor, 'proposal.unpaired', {
        ...{ subject: proposalId, bodyId: proposal.bodyId },
        details: { ofId },
      })
    return { proposalId }
  })

/**
 * Answers a proposal, and those that say the same, with a reason: taken as a new point, merged into one, not now, or
 * declined. Answered anew, the last answer counts. Each author is told.
 */
export const answerProposal = (actor: Actor, { proposals: asked, ...answer }: AnswerInput) =>
  as(actor, async (tx) => {
    const found = await proposalsToAnswer(tx, asked)
    const [first] = found
    insist(first && found.length === asked.length, 'notFound')
    const { programmeId, bodyId } = first
    insist(mayAnswer(actor, bodyId), 'notYours')
    insist(
      found.every((other) => other.programmeId === programmeId),
      'invalid',
    )
    insist(first.stage !== 'archived', 'outOfSeason')
    const point = await becomes(tx, actor, first, answer)
    for (const { id, outcome } of outcomesOf(answer.outcome, asked)) {
      const proposal = found.find((other) => other.id === id) ?? first
      await answerOne(tx, actor, { proposal, outcome, point, reason: answer.reason })
      await record(tx, actor, 'proposal.answered', {
        ...{ subject: id, bodyId },
        details: { outcome, ...(point && { point: point.number }) },
      })
    }
    return { programmeId, proposalId: first.id, number: point?.number ?? null }
  })
