import { z } from 'zod'
import { ANSWERS, AUTHORITIES } from '@/db/plans'
import { communesIn } from '@/features/founding/input'
import { maybeAmount } from '@/features/programmes/amount-field'
import { count, id, line, lines, maybeDay, maybeId, someLine, someLines, ticked } from '@/gate/fields'
import { LENGTHS } from './proposal'
import { ORDERS, SHELVES } from './standing'

/** No more proposals are answered at once than a page shows. */
export const MOST_AT_ONCE = 50

const marked = (fields: Record<string, unknown>, box: RegExp): string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const found = box.exec(name)?.[1]
    return found && ticked.parse(value) ? [found] : []
  })

const proposed = {
  programmeId: id,
  title: someLine(LENGTHS.title),
  need: someLines(LENGTHS.need),
  helps: lines(LENGTHS.helps),
  quarter: line(LENGTHS.quarter),
  cost: maybeAmount,
}

export const proposalInput = z
  .looseObject({ ...proposed, fromId: maybeId })
  .transform(({ programmeId, title, need, helps, quarter, cost: centimes, fromId, ...rest }) => ({
    ...{ programmeId, title, need, helps, quarter, cost: centimes, fromId },
    communes: communesIn(rest),
  }))
export type ProposalInput = z.infer<typeof proposalInput>

const voices = count(1, 100_000)

export const meetingInput = z
  .looseObject({
    ...proposed,
    fromId: id,
    metOn: maybeDay.pipe(z.string('required')),
    voices,
    minutesId: id,
  })
  .transform(({ programmeId, title, need, helps, quarter, cost: centimes, ...met }) => ({
    ...{ programmeId, title, need, helps, quarter, cost: centimes },
    ...{ fromId: met.fromId, metOn: met.metOn, voices: met.voices, minutesId: met.minutesId },
    communes: communesIn(met),
  }))
export type MeetingInput = z.infer<typeof meetingInput>

export const supportInput = z.object({ proposalId: id })
export type SupportInput = z.infer<typeof supportInput>

export const commentInput = z.object({
  proposalId: id,
  kind: z.enum(['comment', 'question'], 'required'),
  text: someLines(LENGTHS.said),
})
export type CommentInput = z.infer<typeof commentInput>

export const uncommentInput = z.object({ commentId: id })
export type UncommentInput = z.infer<typeof uncommentInput>

export const pairInput = z.object({ proposalId: id, ofId: id })
export type PairInput = z.infer<typeof pairInput>

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'

export const answerInput = z
  .looseObject({
    proposalId: id,
    outcome: z.enum(ANSWERS, 'required'),
    reason: someLines(LENGTHS.reason),
    pointId: maybeId,
    theme: line(40),
    authority: z.enum(['', ...AUTHORITIES]).catch(''),
  })
  .transform(({ proposalId, outcome, reason, pointId, theme, authority, ...rest }, context) => {
    const wants: Record<string, boolean> = {
      pointId: outcome === 'merged' && !pointId,
      theme: outcome === 'taken' && !theme,
      authority: outcome === 'taken' && !authority,
    }
    for (const [field, missing] of Object.entries(wants))
      if (missing) context.addIssue({ code: 'custom', path: [field], message: 'required' })
    const also = marked(rest, new RegExp(`^proposal\\.(${UUID})$`)).filter((other) => other !== proposalId)
    if (also.length >= MOST_AT_ONCE)
      context.addIssue({ code: 'custom', path: ['form'], message: 'malformed' })
    return { proposals: [proposalId, ...also], outcome, reason, pointId, theme, authority: authority || null }
  })
export type AnswerInput = z.infer<typeof answerInput>

/** What is asked of the list. */
export const listQuestion = z.object({
  shelf: z.enum(SHELVES).catch('all'),
  order: z.enum(ORDERS).catch('newest'),
  from: z.uuid().nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type ListQuestion = z.infer<typeof listQuestion>
