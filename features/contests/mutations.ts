import { randomUUID } from 'node:crypto'
import { as, atTheDoor } from '@/db/client'
import { contestOutcomes, contests } from '@/db/schema/followers'
import { addressed, pathOf } from '@/features/programmes/addressed'
import { byTheRules } from '@/features/programmes/rules'
import type { Actor } from '@/gate/actor'
import { enqueue } from '@/gate/jobs'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { seal } from '@/gate/seal'
import type { Locale } from '@/i18n/locales'
import type { ContestAnswerInput, ContestInput } from './input'
import { mayAnswer } from './policy'
import { contestById } from './queries'

/**
 * Takes in that somebody says something of a programme before the public is wrong. What a machine filled in is dropped,
 * and it gets the same thanks.
 */
export async function sendContest(input: ContestInput, locale: Locale): Promise<void> {
  const { text, email, website } = input
  const place = await addressed(input.programme, input.point)
  insist(place, 'notFound')
  if (website) return
  const { programmeId, bodyId, point } = place
  const emailSealed = email ? seal(email, 'email') : null
  const row = { id: randomUUID(), programmeId, bodyId, pointId: point?.id ?? null, text, emailSealed, locale }
  // No RETURNING: whoever writes at the door reads nothing there, not even their own.
  await atTheDoor((tx) => tx.insert(contests).values(row))
}

/** Says before the public what was doubted and what was found, without whoever wrote; who left an address is told. */
export const answerContest = (actor: Actor, { contestId, ...found }: ContestAnswerInput) =>
  as(actor, async (tx) => {
    const contest = await contestById(tx, contestId)
    insist(contest, 'notFound')
    insist(mayAnswer(actor, contest), 'notYours')
    const { programmeId, bodyId, point, slug } = contest
    const whole = { contestId, programmeId, bodyId, pointId: point?.id ?? null, answeredBy: actor.memberId }
    await byTheRules(
      tx
        .insert(contestOutcomes)
        .values({ ...whole, ...found })
        .execute(),
    )
    await enqueue(tx, 'contest', {
      contestId,
      found: {
        outcome: found.outcome,
        question: { ar: found.questionAr, fr: found.questionFr },
        answer: { ar: found.answerAr, fr: found.answerFr },
        path: pathOf({ slug, point }),
      },
    })
    const details = { outcome: found.outcome }
    await record(tx, actor, 'contest.answered', { subject: contestId, bodyId, details })
    return { contestId, programmeId }
  })
