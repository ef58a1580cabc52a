import { sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { knownPassword, rootOf } from '@/features/account/queries'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { post, tell } from '@/gate/mail'
import { insist } from '@/gate/refusals'
import { seal } from '@/gate/seal'
import type { Proven } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import type { CodeInput, ProvenInput, ResetInput } from './input'
import { factorLetter, factorLetters } from './letters'
import { mayReset } from './policy'
import { insistRight, proofOf, SEALED_AS } from './proof'
import { homesManaged, sharedSecretOf } from './queries'
import { freshRecoveryCodes, recoveryHash } from './recovery'
import { freshSharedSecret } from './totp'

/** Makes a secret for the actor's authenticator. It counts for nothing before a code has confirmed it. */
export const beginSecondFactor = (actor: Actor): Promise<void> =>
  as(actor, async (tx) => {
    const sealed = seal(freshSharedSecret(), SEALED_AS)
    const [row] = await tx.execute<{ begun: boolean }>(
      sql`select door.begin_my_second_factor(${sealed}) as begun`,
    )
    insist(row?.begun, 'factorChanged')
    await record(tx, actor, 'factor.begun', { subject: actor.memberId, bodyId: await rootOf(tx) })
  })

/**
 * Turns the actor's second factor on, by their password and a code of their authenticator.
 * Out: the codes for the day the device is lost, told this once. Every session ends; the caller opens a surer one, with
 * what is told beside them.
 */
export async function confirmSecondFactor(
  actor: Actor,
  { currentPassword, code }: ProvenInput,
  locale: Locale,
): Promise<{ codes: string[]; whose: Proven }> {
  const shared = await sharedSecretOf(actor.memberId)
  insist(shared && !shared.confirmed, 'factorChanged')
  const whose = await insistPassword(actor, currentPassword)
  const { secret } = shared
  const { step } = proofOf({ memberId: actor.memberId, secret }, code, new Date())
  insistRight(step !== null)
  const [codes, letter] = [freshRecoveryCodes(), await factorLetter('factorAdded', actor.email, locale)]
  await as(actor, async (tx) => {
    const [row] = await tx.execute<{ confirmed: boolean }>(
      sql`select door.confirm_my_second_factor(${secret}, ${step}::bigint, ${hashesOf(actor, codes)}) as confirmed`,
    )
    insist(row?.confirmed, 'factorChanged')
    await tell(tx, letter)
    await record(tx, actor, 'factor.added', { subject: actor.memberId, bodyId: await rootOf(tx) })
  })
  return { codes, whose }
}

/** Makes the printed codes anew, by a code; those before are worth nothing from now on. Out: the new ones. */
export async function renewRecoveryCodes(actor: Actor, { code }: CodeInput): Promise<{ codes: string[] }> {
  const { step, recovery } = await proofBy(actor, code)
  const codes = freshRecoveryCodes()
  // The codes are not the transaction's answer: what a form was answered is kept for a while.
  await as(actor, async (tx) => {
    const [row] = await tx.execute<{ renewed: boolean }>(
      sql`select door.renew_my_codes(${step}::bigint, ${recovery}::bytea, ${hashesOf(actor, codes)}) as renewed`,
    )
    insistRight(row?.renewed)
    await record(tx, actor, 'factor.codesRenewed', { subject: actor.memberId, bodyId: await rootOf(tx) })
  })
  return { codes }
}

/** Takes the actor's second factor away, by password and code. Every session ends; the caller opens a plain one with what is told. */
export async function removeSecondFactor(
  actor: Actor,
  { currentPassword, code }: ProvenInput,
  locale: Locale,
): Promise<Proven> {
  const whose = await insistPassword(actor, currentPassword)
  const { step, recovery } = await proofBy(actor, code)
  const letter = await factorLetter('factorRemoved', actor.email, locale)
  await as(actor, async (tx) => {
    const [row] = await tx.execute<{ removed: boolean }>(
      sql`select door.remove_my_second_factor(${step}::bigint, ${recovery}::bytea) as removed`,
    )
    insistRight(row?.removed)
    await tell(tx, letter)
    await record(tx, actor, 'factor.removed', { subject: actor.memberId, bodyId: await rootOf(tx) })
  })
  return whose
}

/** Takes someone's lost second factor away: their sessions end, they are told by letter, and sign in by password. */
export async function resetSecondFactor(actor: Actor, { memberId, reason }: ResetInput): Promise<void> {
  const letters = await factorLetters('factorReset')
  await as(actor, async (tx) => {
    const homes = await homesManaged(tx, memberId)
    insist(mayReset(actor, { memberId, homes }), 'notYours')
    const [told] = await tx.execute<{ email: string | null; locale: Locale }>(
      sql`select * from door.reset_second_factor(${memberId})`,
    )
    insist(told, 'factorChanged')
    if (told.email) await post(tx, { ...letters[told.locale], to: told.email })
    await record(tx, actor, 'factor.reset', {
      subject: memberId,
      bodyId: homes[0] ?? '',
      details: { reason },
    })
  })
}

const proofBy = async (actor: Actor, code: string) => {
  const shared = await sharedSecretOf(actor.memberId)
  insist(shared?.confirmed, 'factorChanged')
  return proofOf({ memberId: actor.memberId, secret: shared.secret }, code, new Date())
}

const hashesOf = ({ memberId }: Actor, codes: string[]) => {
  const hashes = codes.map((code) => `"\\\\x${recoveryHash(memberId, code).toString('hex')}"`)
  return sql`${`{${hashes.join()}}`}::bytea[]`
}

async function insistPassword(actor: Actor, password: string): Promise<Proven> {
  const whose = await knownPassword(actor, password)
  insist(whose, 'invalid', { fields: { currentPassword: 'passwordWrong' } })
  return whose
}
