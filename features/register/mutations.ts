import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { organisation } from '@/db/schema/portal'
import { segments } from '@/db/schema/register'
import { violated } from '@/db/violations'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import { type Contact, opened } from './contact'
import type { CallInput, ExportInput, RevealInput, SegmentGone, SegmentInput } from './input'
import { listOf } from './list'
import { mayOpenRegister, mayReveal } from './policy'
import { calledIn, declinedIn, entriesOf, found, homeOf, idList } from './queries'
import { filtersOf } from './question'

const MOST_EXPORTED = 100_000

// The register's own function hands contacts out, and writes into the ledger to whom whose were shown and why.
async function recordedContacts(tx: Tx, memberIds: string[], purpose: string): Promise<Contact[]> {
  const rows = await tx.execute<Parameters<typeof opened>[0]>(
    sql`select member_id, phone_sealed, email_sealed from register.reveal(${idList(memberIds)}, ${purpose})`,
  )
  return rows.map(opened)
}

// What a form was answered is kept for a week, so that it has no second effect; contacts are not to lie there.
const withoutKeeping = (actor: Actor) => actor.reader

/** Shows how one member is reached, for a purpose that is written down. */
export const revealMember = (actor: Actor, { memberId, purpose }: RevealInput) =>
  as(withoutKeeping(actor), async (tx) => {
    const home = await homeOf(tx, memberId)
    insist(home, 'notFound')
    insist(mayReveal(actor, home), 'notYours')
    const [contact] = await recordedContacts(tx, [memberId], purpose)
    const declined = (await declinedIn(tx, [memberId])).get(memberId) ?? []
    return { ...(contact ?? { memberId, phone: null, email: null }), declined }
  })

/**
 * Shows how all members of a branch are reached, once: for a meeting that it is called to, say.
 * A channel that a member has not agreed to stays hidden.
 */
export const revealBranch = (actor: Actor, { bodyId, purpose }: CallInput) =>
  as(withoutKeeping(actor), async (tx) => {
    insist(mayReveal(actor, bodyId), 'notYours')
    const people = await calledIn(tx, bodyId)
    insist(people.length > 0, 'nobodyThere')
    const ids = people.map(({ id }) => id)
    const contacts = await recordedContacts(tx, ids, purpose)
    const declinedBy = await declinedIn(tx, ids)
    const byMember = new Map(contacts.map((contact) => [contact.memberId, contact]))
    return {
      purpose,
      people: people.map(({ id, number, nameAr, nameLatin, knownAs }) => {
        const { phone = null, email = null } = byMember.get(id) ?? {}
        const declined = declinedBy.get(id) ?? []
        const byPhone = !declined.includes('phone') || !declined.includes('whatsapp')
        return {
          ...{ id, number, nameAr, nameLatin, knownAs, declined },
          phone: byPhone ? phone : null,
          email: declined.includes('email') ? null : email,
        }
      }),
    }
  })

const rootOf = async (tx: Tx): Promise<string> => {
  const [row] = await tx.select({ id: organisation.rootId }).from(organisation)
  insist(row, 'notFound')
  return row.id
}

/** Keeps a question under a name of one's own. */
export const saveSegment = (actor: Actor, { name, question }: SegmentInput) =>
  as(actor, async (tx) => {
    insist(mayOpenRegister(actor), 'notYours')
    const segmentId = randomUUID()
    try {
      await tx.transaction((inner) =>
        inner.insert(segments).values({ id: segmentId, memberId: actor.memberId, name, question }),
      )
    } catch (error) {
      if (violated(error) === 'segments_named_once')
        throw new Refused('invalid', { fields: { name: 'nameTaken' } })
      throw error
    }
    await record(tx, actor, 'segment.saved', { subject: segmentId, bodyId: await rootOf(tx) })
    return { segmentId }
  })

/** Forgets a question of one's own. */
export const dropSegment = (actor: Actor, { segmentId }: SegmentGone) =>
  as(actor, async (tx) => {
    const gone = await tx.delete(segments).where(eq(segments.id, segmentId)).returning({ id: segments.id })
    insist(gone.length === 1, 'notFound')
    await record(tx, actor, 'segment.dropped', { subject: segmentId, bodyId: await rootOf(tx) })
    return { segmentId }
  })

/** The members who answer a question, as a list to take away; with contacts only for a purpose that is written down. */
export const exportMembers = (actor: Actor, asked: ExportInput, locale: Locale) =>
  as(withoutKeeping(actor), async (tx) => {
    insist(mayOpenRegister(actor), 'notYours')
    insist(!asked.body || actor.holds('members.read', asked.body), 'notFound')
    insist(!asked.contacts || asked.purpose !== '', 'invalid', { fields: { purpose: 'required' } })
    const { members } = await found(tx, filtersOf(asked, new Date()), asked.q, MOST_EXPORTED)
    const entries = members.length > 0 ? await entriesOf(tx, members) : []
    const contacts = asked.contacts ? await recordedContacts(tx, members, asked.purpose) : null
    const bodyId = asked.body ?? (await rootOf(tx))
    await record(tx, actor, 'register.exported', {
      subject: bodyId,
      bodyId,
      count: entries.length,
      details: { contacts: asked.contacts, purpose: asked.purpose, format: asked.format },
    })
    return listOf(entries, contacts, locale)
  })
