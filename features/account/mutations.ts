import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { as, atTheDoor, type Tx } from '@/db/client'
import { sessions } from '@/db/schema/access'
import type { Actor } from '@/gate/actor'
import { enqueue } from '@/gate/jobs'
import { record } from '@/gate/ledger'
import { post, seal, tell } from '@/gate/mail'
import { insist, Refused } from '@/gate/refusals'
import { digest, freshSecret } from '@/gate/secrets'
import type { Proven } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import { codeHash } from './code'
import { hashPassword, isOutdated, isPassword, NOBODYS_HASH } from './hashing'
import type {
  AcceptanceInput,
  CodeEntryInput,
  DeviceInput,
  PasswordChangeInput,
  ResetInput,
  SignInInput,
} from './input'
import { linkLetter, passwordChangedLetter } from './letters'
import { LINK_MINUTES, type Link } from './link'
import { isNameless } from './nameless'
import { passwordFault } from './password'
import { credentialsOf, knownPassword, organisationWords, ownerOf, rootOf } from './queries'

/** The member whose address (or phone, or number) and password these are. Unknown ones are refused in the same words and time. */
export async function signIn({ email, password }: Pick<SignInInput, 'email' | 'password'>): Promise<Proven> {
  const known = await credentialsOf(email)
  const kept = known?.password_hash ?? NOBODYS_HASH
  const right = await isPassword(kept, password)
  insist(known?.password_hash && right, 'wrongPassword')
  const { member_id: memberId } = known
  return { memberId, hash: isOutdated(kept) ? await rehash(memberId, kept, password) : kept }
}

// Hashing takes its time: a password that was set meanwhile stays.
async function rehash(memberId: string, kept: string, password: string): Promise<string> {
  const fresh = await hashPassword(password)
  const [row] = await atTheDoor((tx) =>
    tx.execute<{ done: boolean }>(sql`select door.rehash(${memberId}, ${kept}, ${fresh}) as done`),
  )
  insist(row?.done, 'wrongPassword')
  return fresh
}

/**
 * Asks for a link to choose a new password. Only notes the wish: whether the address is anyone's is looked up
 * afterwards, so that asking takes the same work and time for every address.
 */
export const askForReset = ({ email }: ResetInput, locale: Locale): Promise<void> =>
  atTheDoor((tx) => enqueue(tx, 'reset', { sealed: seal({ email, locale }) }))

/** Sends the link, if the address is a member's and they were not sent five within the hour. */
export async function sendResetLink(email: string, locale: Locale): Promise<void> {
  const secret = freshSecret()
  const letter = await linkLetter('reset', email, secret, locale)
  await atTheDoor(async (tx) => {
    const [row] = await tx.execute<{ who: string | null }>(
      sql`select door.issue_token(${email}, ${digest(secret)}, 'reset', make_interval(mins => ${LINK_MINUTES.reset})) as who`,
    )
    if (row?.who) await post(tx, letter)
  })
}

/** Sets a new password by a link from a letter; the link is spent, and every session of that member ends. */
export async function setPassword(link: Link, password: string, locale: Locale): Promise<void> {
  const owner = await standing(link)
  await insistStrong(password, [owner.email, owner.nameAr, owner.nameLatin])
  const [hash, letter] = [await hashPassword(password), await passwordChangedLetter(owner.email, locale)]
  await atTheDoor(async (tx) => {
    const [row] = await tx.execute<{ who: string | null }>(
      sql`select door.redeem(${digest(link.secret)}, ${link.purpose}, ${hash}, ${locale}) as who`,
    )
    insist(row?.who, 'linkSpent')
    await post(tx, letter)
  })
}

/**
 * Accepts an invitation: the invited person sets their first password. Only the first administrator, who has no name yet,
 * says what they are called; what anyone else typed there is not looked at.
 */
export async function acceptInvitation(link: Link, input: AcceptanceInput, locale: Locale): Promise<void> {
  const { password } = input
  const owner = await standing(link)
  const { nameAr, nameLatin } = isNameless(owner) ? namesIn(input) : owner
  await insistStrong(password, [owner.email, nameAr, nameLatin])
  const hash = await hashPassword(password)
  await atTheDoor(async (tx) => {
    const [row] = await tx.execute<{ who: string | null }>(
      sql`select door.accept(${digest(link.secret)}, ${hash}, ${locale}, ${nameAr}, ${nameLatin}) as who`,
    )
    insist(row?.who, 'linkSpent')
  })
}

function namesIn({ nameAr, nameLatin }: AcceptanceInput): { nameAr: string; nameLatin: string } {
  if (nameAr && nameLatin) return { nameAr, nameLatin }
  const missing = { ...(!nameAr && { nameAr: 'required' }), ...(!nameLatin && { nameLatin: 'required' }) }
  throw new Refused('invalid', { fields: missing })
}

/** Sets a password by a printed code, which is spent. Out: whose it is. An unknown number is refused like a wrong code. */
export async function enterByCode(
  { number, code, password }: CodeEntryInput,
  locale: Locale,
): Promise<string> {
  const kept = codeHash(number, code)
  const [owner] = await atTheDoor((tx) =>
    tx.execute<{ name_ar: string; name_latin: string }>(sql`select * from door.token_owner(${kept}, 'code')`),
  )
  insist(owner, 'codeWrong')
  await insistStrong(password, [String(number), owner.name_ar, owner.name_latin])
  const hash = await hashPassword(password)
  return atTheDoor(async (tx) => {
    const [row] = await tx.execute<{ who: string | null }>(
      sql`select door.redeem(${kept}, 'code', ${hash}, ${locale}) as who`,
    )
    insist(row?.who, 'codeWrong')
    return row.who
  })
}

/**
 * Changes one's own password, knowing the present one. Every session ends; the caller opens a new one.
 * Out: what that one is opened with. Refused where the present one was changed meanwhile.
 */
export async function changePassword(
  actor: Actor,
  input: PasswordChangeInput,
  locale: Locale,
): Promise<Proven> {
  const { currentPassword, password } = input
  const known = await knownPassword(actor, currentPassword)
  const wrong = { fields: { currentPassword: 'passwordWrong' } }
  insist(known, 'invalid', wrong)
  if (password === currentPassword)
    throw new Refused('weakPassword', { fields: { password: 'passwordSame' } })
  await insistStrong(password, [actor.email, actor.name.ar, actor.name.latin])
  const [hash, letter] = [await hashPassword(password), await passwordChangedLetter(actor.email, locale)]
  await as(actor, async (tx) => {
    const [row] = await tx.execute<{ done: boolean }>(
      sql`select door.change_my_password(${known.hash}, ${hash}) as done`,
    )
    insist(row?.done, 'invalid', wrong)
    await tell(tx, letter)
    await record(tx, actor, 'password.changed', { subject: actor.memberId, bodyId: await rootOf(tx) })
  })
  return { memberId: actor.memberId, hash }
}

/** Signs one of one's own devices out. */
export const endSession = (actor: Actor, { session }: DeviceInput): Promise<void> =>
  as(actor, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.id, session), eq(sessions.memberId, actor.memberId), isNull(sessions.revokedAt)))
    insist(ended.count > 0, 'notFound')
    await recordRevoked(tx, actor, session, 1)
  })

/** Signs every device of one's own out but the one in hand. Out: how many. */
export const endOtherSessions = (actor: Actor): Promise<number> =>
  as(actor, async (tx) => {
    const others = and(ne(sessions.id, actor.sessionId), eq(sessions.memberId, actor.memberId))
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(others, isNull(sessions.revokedAt)))
    if (ended.count > 0) await recordRevoked(tx, actor, actor.memberId, ended.count)
    return ended.count
  })

const recordRevoked = async (tx: Tx, actor: Actor, subject: string, count: number): Promise<void> =>
  record(tx, actor, 'session.revoked', { subject, bodyId: await rootOf(tx), count })

const standing = async (link: Link) => {
  const owner = await ownerOf(link)
  insist(owner, 'linkSpent')
  return owner
}

async function insistStrong(password: string, about: string[]): Promise<void> {
  const fault = passwordFault(password, [...about, ...(await organisationWords())])
  if (fault) throw new Refused('weakPassword', { fields: { password: fault } })
}
