import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { articles } from '@/db/schema/news'
import { programmes } from '@/db/schema/programmes'
import { campaignArticles, silenceGrants, silenceOverrides } from '@/db/schema/silence'
import { isFor } from '@/features/elections/election-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { GrantInput, MarkInput, OverrideInput } from './input'
import { mayAsk, mayGrant, mayMark } from './policy'
import { inSilence } from './rules'

/** Says that a text campaigns: it rests during the silence before an election. Said twice, the first stands. */
export const markCampaign = (actor: Actor, { articleId }: MarkInput) =>
  as(actor, async (tx) => {
    const bodyId = await bodyOf(tx, 'article', articleId)
    insist(mayMark(actor, bodyId), 'notYours')
    const marked = await tx
      .insert(campaignArticles)
      .values({ articleId, bodyId, markedBy: actor.memberId })
      .onConflictDoNothing()
      .returning({ articleId: campaignArticles.articleId })
    if (marked.length > 0) await record(tx, actor, 'campaign.marked', { subject: articleId, bodyId })
    return { articleId }
  })

/** Says that it does not, after all. Refuses `campaignRests` while that holds the text back. */
export const unmarkCampaign = (actor: Actor, { articleId }: MarkInput) =>
  as(actor, async (tx) => {
    const bodyId = await bodyOf(tx, 'article', articleId)
    insist(mayMark(actor, bodyId), 'notYours')
    const removed = await inSilence(
      tx
        .delete(campaignArticles)
        .where(eq(campaignArticles.articleId, articleId))
        .returning({ articleId: campaignArticles.articleId }),
    )
    if (removed.length > 0) await record(tx, actor, 'campaign.unmarked', { subject: articleId, bodyId })
    return { articleId }
  })

/** Asks that a text or a programme be let before the public in spite of the silence, with the reason. */
export const askOverride = (actor: Actor, { electionId, what, reason }: OverrideInput) =>
  as(actor, async (tx) => {
    const bodyId = await bodyOf(tx, what.kind, what.id)
    insist(mayAsk(actor, bodyId, what.kind), 'notYours')
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    const id = randomUUID()
    const of = what.kind === 'article' ? { articleId: what.id } : { programmeId: what.id }
    const row = { id, electionId, bodyId, reason, askedBy: actor.memberId, ...of }
    await tx.insert(silenceOverrides).values(row)
    const details = { what: what.kind, of: what.id, reason }
    await record(tx, actor, 'silence.asked', { subject: id, bodyId, details })
    return { overrideId: id }
  })

/** A second person agrees; from then on it can be put before the public. Refuses whoever asked. */
export const grantOverride = (actor: Actor, { overrideId }: GrantInput) =>
  as(actor, async (tx) => {
    const [asked] = await tx.select().from(silenceOverrides).where(eq(silenceOverrides.id, overrideId))
    insist(asked, 'notFound')
    const { bodyId, askedBy } = asked
    insist(askedBy !== actor.memberId, 'anotherAgrees')
    insist(mayGrant(actor, asked), 'notYours')
    await inSilence(tx.insert(silenceGrants).values({ overrideId, bodyId, grantedBy: actor.memberId }))
    await record(tx, actor, 'silence.granted', { subject: overrideId, bodyId, details: { askedBy } })
    return { overrideId }
  })

async function bodyOf(tx: Tx, kind: 'article' | 'programme', id: string): Promise<string> {
  const table = kind === 'article' ? articles : programmes
  const [row] = await tx.select({ bodyId: table.bodyId }).from(table).where(eq(table.id, id))
  insist(row, 'notFound')
  return row.bodyId
}
