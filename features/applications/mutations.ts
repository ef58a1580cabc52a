import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { as, asVisitor, atTheDoor, type Tx } from '@/db/client'
import { applications } from '@/db/schema/applications'
import { violated } from '@/db/violations'
import { CODE_DAYS, codeHash, freshCode } from '@/features/account/code'
import { linkLetter, type Read } from '@/features/account/letters'
import { LINK_MINUTES } from '@/features/account/link'
import { insistDecided } from '@/features/mandates/term'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { post } from '@/gate/mail'
import { insist, Refused } from '@/gate/refusals'
import { unseal } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'
import type { Locale } from '@/i18n/locales'
import { addressSealed, linkSecret, phoneSealed } from './applicant'
import { CONSENT_VERSION } from './consents'
import type {
  AdmissionInput,
  ApplicationIdInput,
  ApplicationInput,
  CodeInput,
  DecisionInput,
  PaperInput,
  PassingInput,
} from './input'
import { askedLetter, declinedLetter, receivedLetter } from './letters'
import { mayAdmit, mayDecide, mayEnter, mayHandCode } from './policy'
import { applicationIn, insistBody, insistCommune, lastStep, memberNumber } from './queries'

type Person = Omit<ApplicationInput, 'bodyId' | 'email' | 'website'> | PaperInput

/** What both ways of applying have in common. */
const personal = (person: Person) => {
  const { nameAr, nameLatin, knownAs, gender, bornOn, communeCode, contribution, agreed, phone } = person
  const said = { nameAr, nameLatin, knownAs, gender, bornOn, communeCode, contribution }
  return { ...said, ...(phone && phoneSealed(phone)), consents: agreed, consentVersion: CONSENT_VERSION }
}

/**
 * Takes an application in, and writes to its sender: nothing reaches a body before they have confirmed the address.
 * What a machine filled in is dropped, and it gets the same answer.
 */
export async function apply(input: ApplicationInput, locale: Locale): Promise<void> {
  const bodyId = await asVisitor(async (tx) => {
    await insistCommune(tx, input.communeCode)
    return insistBody(tx, input.bodyId)
  })
  if (input.website) return
  const id = randomUUID()
  const secret = linkSecret(id)
  const letter = await receivedLetter(input.email, secret, locale)
  await atTheDoor(async (tx) => {
    // No RETURNING: whoever writes at the door reads nothing there, not even their own.
    await tx.insert(applications).values({
      ...personal(input),
      ...addressSealed(input.email),
      ...{ id, bodyId, locale, stage: 'unconfirmed', link: digest(secret) },
    })
    await post(tx, letter)
  })
}

/** What the applicant does by their own link: confirms the address, answers a question, withdraws. */
export const actAsApplicant = (
  secret: string,
  move: 'confirmed' | 'answered' | 'withdrawn',
  words: string,
): Promise<void> =>
  atTheDoor(async (tx) => {
    const [row] = await tx.execute<{ done: boolean }>(
      sql`select register.applicant_acts(${digest(secret)}, ${move}, ${words}) as done`,
    )
    insist(row?.done, 'linkSpent')
  })

/** Types in an application that someone signed on paper. */
export const enterPaper = (actor: Actor, input: PaperInput, locale: Locale) =>
  as(actor, async (tx) => {
    insist(mayEnter(actor, input.bodyId), 'notYours')
    await insistCommune(tx, input.communeCode)
    const bodyId = await insistBody(tx, input.bodyId)
    insistSigned(input.signedOn)
    const id = randomUUID()
    const { signedOn, keptBy } = input
    const paper = { signedOn, keptBy, enteredBy: actor.memberId }
    await tx
      .insert(applications)
      .values({ ...personal(input), ...paper, id, bodyId, locale, stage: 'branch' })
    await record(tx, actor, 'application.entered', { subject: id, bodyId })
    return { applicationId: id }
  })

const insistSigned = (signedOn: string): void => {
  insist(signedOn <= new Date().toISOString().slice(0, 10), 'invalid', { fields: { signedOn: 'future' } })
}

/** The applicant's contacts; who saw them is written down by the register. */
export const openApplication = (actor: Actor, { applicationId }: ApplicationIdInput) =>
  as(actor, (tx) => recordedContacts(tx, applicationId))

async function recordedContacts(tx: Tx, applicationId: string) {
  const [row] = await tx.execute<{ phone_sealed: Buffer | null; email_sealed: Buffer | null }>(
    sql`select * from register.open_application(${applicationId})`,
  )
  insist(row, 'notFound')
  return {
    phone: row.phone_sealed && unseal(row.phone_sealed, 'phone'),
    email: row.email_sealed && unseal(row.email_sealed, 'email'),
  }
}

/** The branch is for it: the secretariat has the last word. */
export const accept = (actor: Actor, input: DecisionInput) =>
  as(actor, async (tx) => {
    insist(input.stage !== 'secretariat', 'invalid')
    await decide(tx, actor, input, 'accepted')
    return { applicationId: input.applicationId }
  })

/** Says no, with a reason that the applicant reads. */
export const decline = (actor: Actor, input: DecisionInput) =>
  as(actor, async (tx) => {
    const { address, secret, locale } = await decide(tx, actor, input, 'declined')
    if (address) await post(tx, await declinedLetter(address, secret, input.reason, locale, within(tx)))
    return { applicationId: input.applicationId }
  })

/** Puts a question to the applicant, whose turn it is then. */
export const askBack = (actor: Actor, input: DecisionInput) =>
  as(actor, async (tx) => {
    const { address, secret, locale } = await decide(tx, actor, input, 'asked')
    if (address) await post(tx, await askedLetter(address, secret, input.reason, locale, within(tx)))
    return { applicationId: input.applicationId }
  })

/** Hands an application on to another branch, or to the province. */
export const passOn = (actor: Actor, input: PassingInput) =>
  as(actor, async (tx) => {
    await insistBody(tx, input.bodyId)
    await decide(tx, actor, input, 'passed', input.bodyId)
    return { applicationId: input.applicationId }
  })

// A letter written in the act's own transaction takes no second connection.
const within =
  (tx: Tx): Read =>
  (work) =>
    work(tx)

type Decided = { address: string | null; secret: string; locale: Locale }

async function decide(
  tx: Tx,
  actor: Actor,
  { applicationId, stage, reason }: DecisionInput,
  step: 'accepted' | 'declined' | 'asked' | 'passed',
  onward: string | null = null,
): Promise<Decided> {
  const application = await applicationIn(tx, applicationId)
  const { bodyId } = application
  insist(mayDecide(actor, { bodyId, stage }), 'notYours')
  const [row] = await tx.execute<{ email_sealed: Buffer | null; language: Locale }>(
    sql`select * from register.decide(${applicationId}, ${stage}, ${step}, ${reason}, ${onward})`,
  )
  if (!row) return refuseDecided(tx, applicationId)
  const details = { reason, ...(onward && { to: onward }) }
  await record(tx, actor, `application.${step}`, { subject: applicationId, bodyId, details })
  return addressIn(applicationId, row)
}

const addressIn = (
  applicationId: string,
  row: { email_sealed: Buffer | null; language: Locale },
): Decided => ({
  address: row.email_sealed && unseal(row.email_sealed, 'email'),
  secret: linkSecret(applicationId),
  locale: row.language,
})

// Somebody was quicker: they are told who, as far as they may know the name.
async function refuseDecided(tx: Tx, applicationId: string): Promise<never> {
  throw new Refused('decidedAlready', { theirs: await lastStep(tx, applicationId) })
}

/** The secretariat's word: from now on they are a member, and a letter invites them to set a password. */
export const admit = (actor: Actor, { applicationId, decidedOn, reason }: AdmissionInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await applicationIn(tx, applicationId)
    insist(mayAdmit(actor, { bodyId, stage: 'secretariat' }), 'notYours')
    insistDecided(decidedOn, new Date())
    const memberId = randomUUID()
    const [row] = await tx.execute<{ email_sealed: Buffer | null; language: Locale }>(
      sql`select * from register.admit(${applicationId}, ${memberId}, ${reason}, ${decidedOn}::date)`,
    )
    if (!row) return refuseDecided(tx, applicationId)
    const { address } = addressIn(applicationId, row)
    if (address) await invite(tx, memberId, address)
    const details = { reason, member: memberId }
    await record(tx, actor, 'application.admitted', { subject: applicationId, bodyId, details })
    return { applicationId }
  })

/** Sends the invitation once more: the one before may have run out. */
export const inviteAgain = (actor: Actor, { applicationId }: ApplicationIdInput) =>
  as(actor, async (tx) => {
    const { bodyId, memberId } = await applicationIn(tx, applicationId)
    insist(memberId, 'notFound')
    await invite(tx, memberId, null)
    await record(tx, actor, 'invitation.asked', { subject: memberId, bodyId })
    return { applicationId }
  })

async function invite(tx: Tx, memberId: string, address: string | null): Promise<void> {
  const secret = freshSecret()
  const lasts = sql`make_interval(mins => ${LINK_MINUTES.invitation})`
  const [row] = await tx
    .transaction((inner) =>
      inner.execute<{ sent_to: string | null; language: Locale }>(
        sql`select * from register.invite(${memberId}, ${address}, ${digest(secret)}, ${lasts})`,
      ),
    )
    .catch((error) => {
      if (violated(error) === 'credentials_email_unique') throw new Refused('alreadyMember')
      throw error
    })
  insist(row?.sent_to, 'notFound')
  await post(tx, await linkLetter('invitation', row.sent_to, secret, row.language, within(tx)))
}

/**
 * A printed one-time code for a member without e-mail: to sign in the first time, and again after a lost password.
 * Out: the code, which is shown this once and kept nowhere.
 */
export async function issueCode(actor: Actor, { memberId }: CodeInput) {
  const code = freshCode()
  const issued = await as(actor, async (tx) => {
    insist(mayHandCode(actor), 'notYours')
    const member = await memberNumber(tx, memberId)
    insist(member, 'notFound')
    const { bodyId, number, name } = member
    insist(actor.holds('members.manage', bodyId), 'notYours')
    const [row] = await tx.execute<{ done: boolean }>(
      sql`select register.issue_code(${memberId}, ${codeHash(number, code)}, make_interval(days => ${CODE_DAYS})) as done`,
    )
    insist(row?.done, 'noCode')
    await record(tx, actor, 'code.issued', { subject: memberId, bodyId })
    return { number, name }
  })
  // Past the transaction: what answers a form is kept, and a code must not be.
  return { ...issued, code }
}
