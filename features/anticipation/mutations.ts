import { and, eq } from 'drizzle-orm'
import { as } from '@/db/client'
import { campaignProgrammes } from '@/db/schema/campaign'
import { electionIn, isFor } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import { programmeIn } from '@/features/programmes/programme-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { LinkInput, UnlinkInput } from './input'

/** A body goes into an election with this programme; another one takes the place of the one before. */
export const linkProgramme = (actor: Actor, { electionId, bodyId, programmeId }: LinkInput) =>
  as(actor, async (tx) => {
    await electionIn(tx, electionId)
    insist(mayPlan(actor, bodyId), 'notYours')
    const { titleAr } = await programmeIn(tx, programmeId)
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    await tx.delete(campaignProgrammes).where(linkOf(electionId, bodyId))
    await tx.insert(campaignProgrammes).values({ electionId, bodyId, programmeId, linkedBy: actor.memberId })
    const details = { programme: titleAr }
    await record(tx, actor, 'anticipation.linked', { subject: electionId, bodyId, details })
    return { electionId }
  })

/** It goes with none any more. What tasks and objectives serve stays with them. */
export const unlinkProgramme = (actor: Actor, { electionId, bodyId }: UnlinkInput) =>
  as(actor, async (tx) => {
    await electionIn(tx, electionId)
    insist(mayPlan(actor, bodyId), 'notYours')
    const removed = await tx
      .delete(campaignProgrammes)
      .where(linkOf(electionId, bodyId))
      .returning({ bodyId: campaignProgrammes.bodyId })
    if (removed.length > 0) await record(tx, actor, 'anticipation.unlinked', { subject: electionId, bodyId })
    return { electionId }
  })

const linkOf = (electionId: string, bodyId: string) =>
  and(eq(campaignProgrammes.electionId, electionId), eq(campaignProgrammes.bodyId, bodyId))
