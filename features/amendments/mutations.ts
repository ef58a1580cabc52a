import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { amendmentAnswers } from '@/db/schema/points'
import { applied, joined, paragraphsOf, placeOf, reworded, whereabouts } from '@/features/points/paragraphs'
import { byTheRules } from '@/features/programmes/rules'
import { isConsulted, isDrafted } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { tell } from '@/gate/mail'
import { insist } from '@/gate/refusals'
import type { Locale } from '@/i18n/locales'
import {
  type AmendedPoint,
  addAmendment,
  amendedPoint,
  homeOf,
  mayCome,
  type SentAmendment,
  sentAmendment,
  wordAnew,
} from './amendment-rows'
import type { AmendmentInput, AnswerInput, MeetingAmendmentInput } from './input'
import { answeredLetter } from './letters'
import { mayAnswer, mayBringFrom } from './policy'
import { areMinutesOf } from './queries'
import { standing } from './standing'

/** Says one paragraph of a point otherwise, for oneself. */
export const sendAmendment = (actor: Actor, { fromId: chosen, ...input }: AmendmentInput) =>
  as(actor, async (tx) => {
    const point = await amendedPoint(tx, input.pointId)
    const { memberId } = actor
    const fromId = chosen ?? (await homeOf(tx))
    insist(fromId, 'noHome')
    insist(await mayCome(tx, point.bodyId, memberId, fromId), 'notYours')
    const change = amendable(point, input)
    const amendmentId = await addAmendment(tx, actor, point, { ...change, memberId, fromId })
    await record(tx, actor, 'amendment.sent', { subject: amendmentId, bodyId: point.bodyId })
    return { amendmentId }
  })

/** Brings what a meeting wants said otherwise, for members without an account, with its minutes. */
export const bringAmendment = (actor: Actor, input: MeetingAmendmentInput) =>
  as(actor, async (tx) => {
    const point = await amendedPoint(tx, input.pointId)
    const { fromId, metOn, voices, minutesId } = input
    insist(mayBringFrom(actor, fromId), 'notYours')
    insist(await mayCome(tx, point.bodyId, null, fromId), 'notYours')
    insist(metOn <= onTheClock(new Date()).day, 'invalid', { fields: { metOn: 'future' } })
    insist(await areMinutesOf(tx, fromId, minutesId), 'invalid', { fields: { minutesId: 'malformed' } })
    const meeting = { memberId: null, fromId, metOn, voices, minutesId }
    const amendmentId = await addAmendment(tx, actor, point, { ...amendable(point, input), ...meeting })
    const details = { from: fromId, metOn, voices }
    await record(tx, actor, 'amendment.sent', { subject: amendmentId, bodyId: point.bodyId, details })
    return { amendmentId }
  })

type Asked = Pick<AmendmentInput, 'language' | 'paragraph' | 'before' | 'after' | 'reason'>

// What is changed is in the text that stands; who saw an earlier one is shown both, and sends again.
function amendable(point: AmendedPoint, { language: locale, paragraph, before, after, reason }: Asked) {
  insist(isConsulted(point.stage) && !point.dropped, 'outOfSeason')
  const now = paragraphsOf(point.text[locale])
  const place = placeOf(now, { paragraph, before })
  insist(place !== null, 'textMoved', { theirs: standing(point.text[locale], point.version, paragraph) })
  return { locale, paragraph: place, before, after, reason }
}

/**
 * Answers an amendment, with a reason. Taken, as it is or in the drafter’s words, it makes a new wording of its point
 * at once; the others of that paragraph stay, to be adapted to the new words or declined. Its author is written to.
 */
export const answerAmendment = (actor: Actor, input: AnswerInput) =>
  as(actor, async (tx) => {
    const { amendmentId, outcome, reason } = input
    const amendment = await sentAmendment(tx, amendmentId)
    const { programmeId, bodyId } = amendment
    insist(mayAnswer(actor, bodyId), 'notYours')
    insist(!amendment.answered, 'alreadyAnswered')
    const version = outcome === 'declined' ? null : await take(tx, actor, amendment, input)
    const row = { amendmentId, programmeId, bodyId, outcome, reason, version, answeredBy: actor.memberId }
    await byTheRules(tx.insert(amendmentAnswers).values(row))
    await tellAuthor(tx, amendment, input)
    await record(tx, actor, 'amendment.answered', { subject: amendmentId, bodyId, details: { outcome } })
    return { amendmentId, outcome, version }
  })

function take(tx: Tx, actor: Actor, amendment: SentAmendment, input: AnswerInput): Promise<number> {
  insist(isDrafted(amendment.stage) && !amendment.dropped, 'outOfSeason')
  const words = input.outcome === 'accepted' ? accepted(amendment) : adapted(amendment, input)
  return wordAnew(tx, actor, amendment, amendment.locale, joined(words))
}

function accepted(amendment: SentAmendment): string[] {
  const now = paragraphsOf(amendment.text[amendment.locale])
  const next = applied(now, amendment)
  insist(next, 'textMoved', { theirs: standingNow(amendment) })
  return next
}

// Words that replace others are written in sight of those: where they have changed since, the drafter looks again.
function adapted(amendment: SentAmendment, { version, after }: AnswerInput): string[] {
  const place = placeIn(amendment)
  const seen = version === amendment.version || place.state === 'stands' || place.state === 'new'
  insist(seen, 'stale', { theirs: standingNow(amendment) })
  return reworded(paragraphsOf(amendment.text[amendment.locale]), place, after)
}

const placeIn = (amendment: SentAmendment) =>
  whereabouts(paragraphsOf(amendment.earlier), paragraphsOf(amendment.text[amendment.locale]), amendment)

const standingNow = (amendment: SentAmendment) =>
  standing(amendment.text[amendment.locale], amendment.version, placeIn(amendment).at)

async function tellAuthor(tx: Tx, { programmeId, number }: SentAmendment, answer: AnswerInput) {
  const { amendmentId, outcome, reason } = answer
  const [author] = await tx.execute<{ email: string; locale: Locale }>(
    sql`select email, locale from door.author_of('amendment', ${amendmentId})`,
  )
  if (!author) return
  const said = { programmeId, number, outcome, reason }
  await tell(tx, await answeredLetter(author.email, said, author.locale, (work) => work(tx)))
}
