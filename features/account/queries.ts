import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { as, asVisitor, atTheDoor, type Tx } from '@/db/client'
import { sessions } from '@/db/schema/access'
import { organisation } from '@/db/schema/portal'
import { bodies, mandates, offices } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { digest } from '@/gate/secrets'
import type { Proven } from '@/gate/session'
import { IDLE_SECONDS } from '@/gate/session-length'
import { isPassword, NOBODYS_HASH } from './hashing'
import type { Link } from './link'
import { soughtBy } from './sign-in-name'

type Credentials = { member_id: string; password_hash: string | null }

/** What the member is checked with who goes by this address, phone or number; undefined where nobody does. */
export async function credentialsOf(name: string): Promise<Credentials | undefined> {
  const { address, phone, number } = soughtBy(name)
  const [found] = await atTheDoor((tx) =>
    tx.execute<Credentials>(sql`select * from door.credentials(${address}, ${phone}, ${number})`),
  )
  return found
}

/** What tries are counted for: the member’s id, whichever of their names was typed, else that name. Both take the same work. */
export const accountBehind = async (name: string): Promise<string> =>
  (await credentialsOf(name))?.member_id ?? name

/** Whose link this is, while it can still be used; null when it is spent, too old, or nobody's. */
export async function ownerOf({ purpose, secret }: Link) {
  const [row] = await atTheDoor((tx) =>
    tx.execute<{ email: string; name_ar: string; name_latin: string }>(
      sql`select * from door.token_owner(${digest(secret)}, ${purpose})`,
    ),
  )
  return row ? { email: row.email, nameAr: row.name_ar, nameLatin: row.name_latin } : null
}

/** What the organisation calls itself, in every language: no good as a password. */
export async function organisationWords(): Promise<string[]> {
  const [row] = await asVisitor((tx) =>
    tx.select({ name: organisation.name, subtitle: organisation.subtitle }).from(organisation).limit(1),
  )
  return row ? [...Object.values(row.name), ...Object.values(row.subtitle)] : []
}

/** The actor’s own password, asked again before what cannot be undone, as it was when it was checked; null where it is another. */
export async function knownPassword({ memberId }: Actor, password: string): Promise<Proven | null> {
  const [kept] = await atTheDoor((tx) =>
    tx.execute<{ hash: string | null }>(sql`select door.password_of(${memberId}) as hash`),
  )
  const right = await isPassword(kept?.hash ?? NOBODYS_HASH, password)
  return kept?.hash && right ? { memberId, hash: kept.hash } : null
}

/** The id of the organisation's root body: where acts about the whole portal are written down. */
export async function rootOf(tx: Tx): Promise<string> {
  const [row] = await tx.select({ id: organisation.rootId }).from(organisation).limit(1)
  if (!row) throw new Error('The organisation was not founded.')
  return row.id
}

/** The actor's sessions that are open now, the one last used first. */
export const openSessions = (actor: Actor) =>
  as(actor, (tx) =>
    tx
      .select({
        id: sessions.id,
        device: sessions.device,
        createdAt: sessions.createdAt,
        seenAt: sessions.seenAt,
      })
      .from(sessions)
      .where(
        and(
          eq(sessions.memberId, actor.memberId),
          isNull(sessions.revokedAt),
          gt(sessions.endsAt, sql`now()`),
          gt(sessions.seenAt, sql`now() - make_interval(secs => ${IDLE_SECONDS})`),
        ),
      )
      .orderBy(desc(sessions.seenAt)),
  )

/** The mandates that the actor holds now: office, body, since when. */
export const currentMandates = (actor: Actor) =>
  as(actor, (tx) =>
    tx
      .select({
        id: mandates.id,
        since: mandates.startsAt,
        until: mandates.endsAt,
        officeKey: offices.key,
        office: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
        body: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
      })
      .from(mandates)
      .innerJoin(offices, eq(offices.id, mandates.officeId))
      .innerJoin(bodies, eq(bodies.id, mandates.bodyId))
      .where(
        and(
          eq(mandates.memberId, actor.memberId),
          sql`${mandates.startsAt} <= now()`,
          or(isNull(mandates.endsAt), gt(mandates.endsAt, sql`now()`)),
        ),
      )
      .orderBy(mandates.startsAt),
  )
