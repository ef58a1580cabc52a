import { randomUUID } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import { asOwner } from '@/db/owner'
import { keyedHash } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'
import type { Locale } from '@/i18n/locales'
import { LINK_MINUTES } from './link'

/** What came of an invitation: a secret to send, or a member who had a password already and needs no letter. */
export type Invited = { secret: string } | { alreadyMember: true }

/** Thrown when there is someone already who can invite others from within the portal. */
export class AdministratorStands extends Error {}

const CONCERNED = [
  'members',
  'credentials',
  'mandates',
  'offices',
  'suspensions',
  'organisation',
  'tokens',
  'ledger',
]

/**
 * Invites the first administrator: one root mandate, whose decision is the founding itself.
 * In: a connection as owner, the address as it is kept, the language of the letter.
 * An earlier invitation that nobody accepted is withdrawn: a mistyped address must not stand for ever.
 */
export const inviteFounder = (sql: Sql, email: string, locale: Locale): Promise<Invited> =>
  asOwner(sql, CONCERNED, async (tx): Promise<Invited> => {
    await tx`select pg_advisory_xact_lock(hashtext('wahaj.invite'))`
    if (await administratorStands(tx)) throw new AdministratorStands()
    await withdrawPending(tx, email)
    const member = (await knownMember(tx, email)) ?? (await newMember(tx, email, locale))
    await giveMandate(tx, member.id)
    await note(tx, member.id)
    return member.hasPassword ? { alreadyMember: true } : { secret: await issueLink(tx, member.id) }
  })

// Our own words, put into three questions as they stand; nothing that anyone typed is in them.
const RUNS = `m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())`

async function administratorStands(tx: TransactionSql): Promise<boolean> {
  const [one] = await tx`select from mandates m join offices o on o.id = m.office_id
    join credentials c on c.member_id = m.member_id join organisation g on g.root_id = m.body_id
    where 'mandates.assign' = any(o.capabilities) and c.password_hash is not null and ${tx.unsafe(RUNS)}
      and not exists (select from suspensions s where s.member_id = m.member_id and s.starts_at <= now()
        and (s.ends_at is null or s.ends_at > now())) limit 1`
  return one !== undefined
}

async function withdrawPending(tx: TransactionSql, email: string): Promise<void> {
  await tx`update mandates m set ends_at = now() from credentials c where c.member_id = m.member_id
    and m.decision = 'founding' and c.password_hash is null and c.email <> ${email} and ${tx.unsafe(RUNS)}`
  await tx`update tokens set used_at = now() where purpose = 'invitation' and used_at is null`
}

type Invitee = { id: string; hasPassword: boolean }

async function knownMember(tx: TransactionSql, email: string): Promise<Invitee | undefined> {
  const [known] = await tx<{ id: string; has_password: boolean }[]>`
    select member_id as id, password_hash is not null as has_password from credentials where email = ${email}`
  return known && { id: known.id, hasPassword: known.has_password }
}

// Called by their address until they say their name.
async function newMember(tx: TransactionSql, email: string, locale: Locale): Promise<Invitee> {
  const id = randomUUID()
  await tx`insert into members (id, name_ar, name_latin) values (${id}, ${email}, ${email})`
  await tx`insert into credentials (member_id, email, email_key, locale)
    values (${id}, ${email}, ${keyedHash(email, 'email')}, ${locale})`
  return { id, hasPassword: false }
}

const giveMandate = (tx: TransactionSql, memberId: string) => tx`
  insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on)
  select ${randomUUID()}, ${memberId}, o.id, g.root_id, now(), 'founding', current_date
  from offices o cross join organisation g where o.key = 'provincialSecretary'
    and not exists (select from mandates m where m.member_id = ${memberId} and m.office_id = o.id
      and m.body_id = g.root_id and ${tx.unsafe(RUNS)})`

const note = (tx: TransactionSql, memberId: string) => tx`
  insert into ledger (id, act, subject, body_id)
  select ${randomUUID()}, 'invitation.asked', ${memberId}, root_id from organisation`

async function issueLink(tx: TransactionSql, memberId: string): Promise<string> {
  const secret = freshSecret()
  await tx`insert into tokens (hash, member_id, purpose, ends_at)
    values (${digest(secret)}, ${memberId}, 'invitation', now() + make_interval(mins => ${LINK_MINUTES.invitation}))`
  return secret
}
