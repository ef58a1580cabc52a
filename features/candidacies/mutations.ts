import { randomUUID } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import {
  candidacies,
  candidacyCalls,
  candidacyOpinions,
  candidacyWithdrawals,
  endorsementRevocations,
  endorsements,
} from '@/db/schema/candidacies'
import { candidateLists, candidatePlaces } from '@/db/schema/candidate-lists'
import { members } from '@/db/schema/structure'
import { electionIn, isFor } from '@/features/elections/election-rows'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { callOn } from './call'
import { callIn, constituencyIn, heldCandidacy } from './candidacy-rows'
import type {
  ApplyInput,
  CallInput,
  CandidacyInput,
  EditedCallInput,
  EndorsementInput,
  EnteredInput,
  OpinionInput,
  RevocationInput,
} from './input'
import { mayCall, mayEndorse, mayJudge, mayWithdraw } from './policy'

const today = () => onTheClock(new Date()).day

/** Asks who of a body's members, and of those below it, wants to stand where it prepares an election. */
export const openCall = (actor: Actor, { electionId, bodyId, ...said }: CallInput) =>
  as(actor, async (tx) => {
    await electionIn(tx, electionId)
    insist(mayCall(actor, bodyId), 'notYours')
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    const id = randomUUID()
    await tx.insert(candidacyCalls).values({ ...said, id, electionId, bodyId, addedBy: actor.memberId })
    const { opensOn, closesOn } = said
    await record(tx, actor, 'candidacies.called', { subject: id, bodyId, details: { opensOn, closesOn } })
    return { electionId, callId: id }
  })

/** Says anew until when one may apply, and what is asked. Refuses `stale` with what another one wrote. */
export const editCall = (actor: Actor, { callId, version, ...said }: EditedCallInput) =>
  as(actor, async (tx) => {
    const before = await callIn(tx, callId)
    insist(mayCall(actor, before.bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const rows = await tx
      .update(candidacyCalls)
      .set({ ...said, version: version + 1 })
      .where(and(eq(candidacyCalls.id, callId), eq(candidacyCalls.version, version)))
      .returning({ id: candidacyCalls.id })
    if (rows.length === 0) insist(false, 'stale', { theirs: await callIn(tx, callId) })
    const { bodyId, electionId } = before
    const details = { from: before.closesOn, to: said.closesOn }
    await record(tx, actor, 'candidacies.recalled', { subject: callId, bodyId, details })
    return { electionId, version: version + 1 }
  })

const ONCE = { candidacies_once: 'appliedAlready' } as const

/** A member wants to stand. Refuses `callAhead` and `callOver` outside the days of the call. */
export const apply = (actor: Actor, { callId, ...said }: ApplyInput) =>
  as(actor, async (tx) => {
    const call = await callIn(tx, callId)
    const { electionId, bodyId } = await constituencyIn(tx, said.constituencyId)
    const standing = callOn(call, today())
    insist(standing !== 'ahead', 'callAhead')
    insist(standing === 'open', 'callOver')
    insist(await takes(tx, callId, said.constituencyId), 'notFound')
    insistBorn(said.bornOn)
    const own = { memberId: actor.memberId, enteredBy: actor.memberId }
    const row = { ...said, ...own, id: randomUUID(), electionId, bodyId, callId }
    await underRules(tx.insert(candidacies).values(row), ONCE)
    await record(tx, actor, 'candidacy.sent', { subject: row.id, bodyId })
    return { electionId, candidacyId: row.id }
  })

/** Enters a candidacy for a member who has no access; whoever plans may do so after the call, too. */
export const enterCandidacy = (actor: Actor, said: EnteredInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId } = await constituencyIn(tx, said.constituencyId)
    insist(mayCall(actor, bodyId), 'notYours')
    insist(said.memberId !== actor.memberId, 'ownCandidacy')
    const [whose] = await tx.select({ id: members.id }).from(members).where(eq(members.id, said.memberId))
    insist(whose, 'notFound')
    insistBorn(said.bornOn)
    const row = { ...said, id: randomUUID(), electionId, bodyId, enteredBy: actor.memberId }
    await underRules(tx.insert(candidacies).values(row), ONCE)
    const details = { memberId: said.memberId }
    await record(tx, actor, 'candidacy.entered', { subject: row.id, bodyId, details })
    return { electionId, candidacyId: row.id }
  })

const insistBorn = (bornOn: string) => insist(bornOn < today(), 'invalid', { fields: { bornOn: 'bornOn' } })

async function takes(tx: Tx, callId: string, constituencyId: string): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select election.takes_candidacies(${callId}, ${constituencyId}) as taken`,
  )
  return row?.taken ?? false
}

/** Takes a candidacy back. Once it is endorsed, the endorsement is revoked first. */
export const withdrawCandidacy = (actor: Actor, { candidacyId }: CandidacyInput) =>
  as(actor, async (tx) => {
    const { candidacy, endorsement, withdrawal } = await heldCandidacy(tx, candidacyId)
    const { bodyId, electionId } = candidacy
    insist(mayWithdraw(actor, candidacy), 'notYours')
    insist(!withdrawal, 'withdrawnAlready')
    insist(!endorsement, 'endorsementStands')
    await tx.insert(candidacyWithdrawals).values({ candidacyId, bodyId, withdrawnBy: actor.memberId })
    await record(tx, actor, 'candidacy.withdrawn', { subject: candidacyId, bodyId })
    return { electionId, candidacyId }
  })

/** Says what one member of the commission thinks of a candidacy; said again, the latest counts. */
export const giveOpinion = (actor: Actor, { candidacyId, opinion, reason }: OpinionInput) =>
  as(actor, async (tx) => {
    const { candidacy, endorsement, withdrawal } = await heldCandidacy(tx, candidacyId)
    const { bodyId } = candidacy
    insist(candidacy.memberId !== actor.memberId, 'ownCandidacy')
    insist(mayJudge(actor, candidacy), 'notYours')
    insist(!withdrawal, 'withdrawnAlready')
    insist(!endorsement, 'endorsementStands')
    const said = { opinion, reason, givenAt: sql`now()` }
    await tx
      .insert(candidacyOpinions)
      .values({ ...said, candidacyId, bodyId, givenBy: actor.memberId })
      .onConflictDoUpdate({ target: [candidacyOpinions.candidacyId, candidacyOpinions.givenBy], set: said })
    // Not what was said: the ledger is read by more people than the commission has members.
    await record(tx, actor, 'candidacy.judged', { subject: candidacyId, bodyId })
    return { candidacyId }
  })

const ENDORSED = {
  endorsements_once: 'endorsedAlready',
  endorsements_candidacy_id_pk: 'endorsedAlready',
} as const

/** Records that the party endorses a candidate, by which decision. A person is endorsed once in an election. */
export const endorse = (actor: Actor, { candidacyId, ...decision }: EndorsementInput) =>
  as(actor, async (tx) => {
    const { candidacy, withdrawal } = await heldCandidacy(tx, candidacyId)
    const { bodyId, electionId, memberId } = candidacy
    insist(mayEndorse(actor, await electionIn(tx, electionId)), 'notYours')
    insist(!withdrawal, 'withdrawnAlready')
    insist(decision.decidedOn <= today(), 'invalid', { fields: { decidedOn: 'future' } })
    const row = { ...decision, candidacyId, bodyId, electionId, memberId, endorsedBy: actor.memberId }
    await underRules(tx.insert(endorsements).values(row), ENDORSED)
    await record(tx, actor, 'candidacy.endorsed', { subject: candidacyId, bodyId, details: decision })
    return { electionId, candidacyId }
  })

/** Takes an endorsement back, with the reason: the candidate leaves every list on which they stood. */
export const revokeEndorsement = (actor: Actor, { candidacyId, reason }: RevocationInput) =>
  as(actor, async (tx) => {
    const { candidacy, endorsement } = await heldCandidacy(tx, candidacyId)
    const { bodyId, electionId } = candidacy
    insist(mayEndorse(actor, await electionIn(tx, electionId)), 'notYours')
    insist(endorsement, 'notEndorsed')
    const { organ, decidedOn, reference } = endorsement
    await leaveLists(tx, candidacyId)
    await tx.delete(endorsements).where(eq(endorsements.candidacyId, candidacyId))
    await tx.insert(endorsementRevocations).values({
      ...{ id: randomUUID(), candidacyId, bodyId, electionId, organ, decidedOn, reference, reason },
      revokedBy: actor.memberId,
    })
    await record(tx, actor, 'endorsement.revoked', { subject: candidacyId, bodyId, details: { reason } })
    return { electionId, candidacyId }
  })

// Those behind them move up.
async function leaveLists(tx: Tx, candidacyId: string): Promise<void> {
  const left = await tx
    .delete(candidatePlaces)
    .where(eq(candidatePlaces.candidacyId, candidacyId))
    .returning()
  for (const { constituencyId, part, place } of left) {
    await tx
      .update(candidatePlaces)
      .set({ place: sql`${candidatePlaces.place} - 1` })
      .where(
        and(
          eq(candidatePlaces.constituencyId, constituencyId),
          eq(candidatePlaces.part, part),
          gt(candidatePlaces.place, place),
        ),
      )
    await tx
      .update(candidateLists)
      .set({ version: sql`${candidateLists.version} + 1` })
      .where(eq(candidateLists.constituencyId, constituencyId))
  }
}
