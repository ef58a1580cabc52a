import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { credentials } from '@/db/schema/access'
import {
  DAYS_TO_THINK,
  dataAnswers,
  dataRequests,
  emailChanges,
  erasures,
  RETAINED,
  retentionTimes,
} from '@/db/schema/mydata'
import { consents, contacts } from '@/db/schema/people'
import { violated } from '@/db/violations'
import { addressChangedLetter, linkLetter } from '@/features/account/letters'
import { LINK_MINUTES } from '@/features/account/link'
import { knownPassword, rootOf } from '@/features/account/queries'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { post, tell } from '@/gate/mail'
import { insist, Refused } from '@/gate/refusals'
import { keyedHash, seal } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'
import type { Locale } from '@/i18n/locales'
import { type Agreement, CONSENT_VERSION, changesOf, partsOf } from './consent'
import { answerDue, erasureDue } from './deadline'
import type {
  AddressInput,
  ConsentsInput,
  CorrectionInput,
  DecisionInput,
  ErasureInput,
  LanguageInput,
  ObjectionInput,
  PhoneInput,
  RetentionInput,
} from './input'
import { isOwnRequest, mayAnswer, mayChangeRetention } from './policy'
import { heldAbout } from './queries'
import { correct, homeOf, requestIn } from './request-rows'

/** Keeps the actor’s own telephone number, sealed; null takes it away. One signs in with it unless another had it before. */
export const changePhone = (actor: Actor, { phone }: PhoneInput) =>
  as(actor, async (tx) => {
    const phoneSealed = phone === null ? null : seal(phone, 'phone')
    const phoneKey = phone === null ? null : keyedHash(phone, 'phone')
    const phoneTail = phone === null ? null : keyedHash(phone.slice(-4), 'tail')
    const kept = { phoneSealed, phoneKey, phoneTail }
    await tx
      .insert(contacts)
      .values({ memberId: actor.memberId, ...kept })
      .onConflictDoUpdate({ target: contacts.memberId, set: kept })
    await recordOwn(tx, actor, 'account.phoneChanged')
  })

/** Asks to be reached, and to sign in, at another address: a link goes there, and nothing changes before it is opened. */
export async function askForAddress(actor: Actor, { email, password }: AddressInput, locale: Locale) {
  await insistOwnPassword(actor, password)
  insist(email !== actor.email, 'invalid', { fields: { email: 'sameAddress' } })
  const secret = freshSecret()
  const letter = await linkLetter('email', email, secret, locale)
  const waiting = {
    email,
    emailSealed: seal(email, 'email'),
    emailKey: keyedHash(email, 'email'),
    hash: digest(secret),
    endsAt: sql`now() + make_interval(mins => ${LINK_MINUTES.email})`,
  }
  await as(actor, async (tx) => {
    await tx
      .insert(emailChanges)
      .values({ memberId: actor.memberId, ...waiting })
      .onConflictDoUpdate({ target: emailChanges.memberId, set: waiting })
    await post(tx, letter)
    await recordOwn(tx, actor, 'account.emailAsked')
  })
}

/** Takes the new address, by the link that was sent there; the one before is told. */
export async function confirmAddress(actor: Actor, secret: string, locale: Locale): Promise<void> {
  const letter = await addressChangedLetter(actor.email, locale)
  await as(actor, async (tx) => {
    const earlier = await confirmed(tx, secret)
    insist(earlier !== null, 'linkSpent')
    await tell(tx, letter)
    await recordOwn(tx, actor, 'account.emailChanged')
  })
}

// Whether another member has it is seen here and not before, by whoever reads that mailbox.
async function confirmed(tx: Tx, secret: string): Promise<string | null> {
  try {
    const [row] = await tx.transaction((inner) =>
      inner.execute<{ earlier: string | null }>(
        sql`select register.confirm_my_email(${digest(secret)}) as earlier`,
      ),
    )
    return row?.earlier ?? null
  } catch (error) {
    if (violated(error) === 'credentials_email_unique') throw new Refused('addressTaken')
    throw error
  }
}

/** Chooses the language of letters, whichever one signs in in. */
export const chooseLanguage = (actor: Actor, { language }: LanguageInput) =>
  as(actor, async (tx) => {
    await tx
      .update(credentials)
      .set({ locale: language, localeChosen: true })
      .where(eq(credentials.memberId, actor.memberId))
    await recordOwn(tx, actor, 'account.languageChosen')
  })

/** Agrees to some purposes over some channels, and withdraws what is not ticked any more. */
export const changeConsents = (actor: Actor, wanted: ConsentsInput) =>
  as(actor, async (tx) => {
    const { given, withdrawn } = changesOf(await standing(tx, actor.memberId), wanted)
    await withdraw(tx, actor.memberId, withdrawn)
    const { memberId } = actor
    const about = { memberId, recordedBy: memberId, version: CONSENT_VERSION, evidence: 'portal' } as const
    if (given.length > 0)
      await tx.insert(consents).values(given.map((one) => ({ id: randomUUID(), ...partsOf(one), ...about })))
    await recordOwn(tx, actor, 'account.consentsChanged', given.length + withdrawn.length)
  })

const standing = async (tx: Tx, memberId: string): Promise<Agreement[]> => {
  const rows = await tx
    .select({ purpose: consents.purpose, channel: consents.channel })
    .from(consents)
    .where(and(eq(consents.memberId, memberId), isNull(consents.withdrawnAt)))
    .for('update')
  return rows
    .filter(({ channel, purpose }) => channel !== 'record' && purpose !== 'membership')
    .map(({ purpose, channel }) => `${purpose}.${channel}` as Agreement)
}

const withdraw = async (tx: Tx, memberId: string, agreements: readonly Agreement[]): Promise<void> => {
  if (agreements.length === 0) return
  const which = sql`${consents.purpose} || '.' || ${consents.channel}`
  await tx
    .update(consents)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(eq(consents.memberId, memberId), isNull(consents.withdrawnAt), inArray(which, [...agreements])),
    )
}

/** Asks the home branch to put a detail right. */
export const askForCorrection = (actor: Actor, { field, wanted, reason }: CorrectionInput) =>
  as(actor, (tx) => ask(tx, actor, { kind: 'correction', subject: field, wanted, reason }))

/** Objects to a purpose: what was agreed to for it is withdrawn at once, and the home branch answers. */
export const object = (actor: Actor, { purpose, reason }: ObjectionInput) =>
  as(actor, async (tx) => {
    const agreed = await standing(tx, actor.memberId)
    await withdraw(
      tx,
      actor.memberId,
      agreed.filter((one) => partsOf(one).purpose === purpose),
    )
    return ask(tx, actor, { kind: 'objection', subject: purpose, wanted: '', reason })
  })

type Asked = Pick<typeof dataRequests.$inferInsert, 'kind' | 'subject' | 'wanted' | 'reason'>

async function ask(tx: Tx, actor: Actor, asked: Asked): Promise<{ requestId: string }> {
  const [id, bodyId, now] = [randomUUID(), await homeOf(tx, actor.memberId), new Date()]
  const row = { id, memberId: actor.memberId, bodyId, askedAt: now, dueAt: answerDue(now), ...asked }
  await tx.insert(dataRequests).values(row)
  await record(tx, actor, asked.kind === 'correction' ? 'correction.asked' : 'objection.made', {
    subject: id,
    bodyId,
  })
  return { requestId: id }
}

/** Answers a request: puts the detail right, takes note of an objection, or declines and says why. */
export const answerRequest = (actor: Actor, { requestId, outcome, value, reason }: DecisionInput) =>
  as(actor, async (tx) => {
    const asked = await requestIn(tx, requestId)
    const bodyId = asked.home
    insist(mayAnswer(actor, asked), 'notYours')
    insist(!isOwnRequest(actor, asked), 'ownRequest')
    insist(!asked.answered, 'alreadyAnswered')
    insist(outcome === 'declined' || (asked.kind === 'objection') === (outcome === 'noted'), 'invalid', {
      fields: { outcome: 'malformed' },
    })
    insist(outcome !== 'declined' || reason !== '', 'invalid', { fields: { reason: 'required' } })
    if (outcome === 'corrected') await correct(tx, asked, value)
    await tx.insert(dataAnswers).values({ requestId, bodyId, answeredBy: actor.memberId, outcome, reason })
    await record(tx, actor, asked.kind === 'correction' ? 'correction.answered' : 'objection.answered', {
      subject: requestId,
      bodyId,
    })
  })

/** Takes everything held about the actor along. */
export const takeMyData = (actor: Actor, locale: Locale) =>
  as(actor, async (tx) => {
    const sections = await heldAbout(tx, locale)
    await recordOwn(tx, actor, 'mydata.taken')
    return sections
  })

/**
 * Asks to be erased, with the password. It is done after a week and can be taken back until then: it cannot be undone,
 * and a telephone left open or a quarrel must not cost anyone thirty years of membership.
 */
export async function askForErasure(actor: Actor, { password }: ErasureInput) {
  await insistOwnPassword(actor, password)
  return as(actor, async (tx) => {
    const [row] = await tx.execute<{ last: boolean }>(sql`select register.am_i_the_last() as last`)
    insist(!row?.last, 'lastOne')
    const { memberId } = actor
    const now = new Date()
    await tx
      .insert(erasures)
      .values({ memberId, cause: 'asked', askedAt: now, dueAt: erasureDue(now, DAYS_TO_THINK) })
      .onConflictDoNothing()
    await recordOwn(tx, actor, 'erasure.asked')
  })
}

/** Takes that back, while there is time. */
export const stay = (actor: Actor) =>
  as(actor, async (tx) => {
    const kept = await tx.delete(erasures).where(eq(erasures.memberId, actor.memberId))
    insist(kept.count > 0, 'nothingAsked')
    await recordOwn(tx, actor, 'erasure.takenBack')
  })

/** Decides how many months what has run out is kept: counted from the next night on. */
export const changeRetention = (actor: Actor, times: RetentionInput) =>
  as(actor, async (tx) => {
    const bodyId = await rootOf(tx)
    insist(mayChangeRetention(actor, bodyId), 'notYours')
    for (const kind of RETAINED)
      await tx.update(retentionTimes).set({ months: times[kind] }).where(eq(retentionTimes.kind, kind))
    await record(tx, actor, 'mydata.timesChanged', { subject: bodyId, bodyId, details: times })
  })

async function insistOwnPassword(actor: Actor, password: string): Promise<void> {
  const right = await knownPassword(actor, password)
  insist(right, 'invalid', { fields: { password: 'passwordWrong' } })
}

const recordOwn = async (tx: Tx, actor: Actor, act: string, count = 1): Promise<void> =>
  record(tx, actor, act, { subject: actor.memberId, bodyId: await rootOf(tx), count })
