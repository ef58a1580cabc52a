import { z } from 'zod'
import { RANKS } from '@/db/coverage'
import { electionDay } from '@/features/elections/input'
import { plainPhone } from '@/features/messages/phone'
import { id, line, maybeId, someLine, ticked } from '@/gate/fields'

export const NAME_LENGTH = 120
export const PURPOSE_LENGTH = 200

const rank = z.enum(RANKS, 'required')

export const askInput = z.object({ stationId: id, rank, memberId: id })
export type AskInput = z.infer<typeof askInput>

const phone = line(40).transform((typed, context) => {
  const plain = plainPhone(typed)
  if (!plain) context.addIssue({ code: 'custom', message: typed === '' ? 'required' : 'phone' })
  return plain ?? ''
})

export const askOutsiderInput = z.object({
  stationId: id,
  rank,
  name: someLine(NAME_LENGTH),
  phone,
  agreedOn: electionDay,
  agreed: ticked.refine((agreed) => agreed, 'noConsent'),
})
export type AskOutsiderInput = z.infer<typeof askOutsiderInput>

export const agentInput = z.object({ agentId: id })
export type AgentInput = z.infer<typeof agentInput>

export const answerInput = agentInput.extend({
  comes: z.enum(['yes', 'no'], 'required').transform((said) => said === 'yes'),
})
export type AnswerInput = z.infer<typeof answerInput>

export const trainingInput = agentInput.extend({ trainedOn: electionDay })
export type TrainingInput = z.infer<typeof trainingInput>

/** The place that somebody is moved from: moved meanwhile, they are not moved again. */
export const moveInput = agentInput.extend({ from: rank, rank })
export type MoveInput = z.infer<typeof moveInput>

/** Of one station, or of all stations of a commune; of all where neither is named. */
export const revealInput = z.object({
  electionId: id,
  stationId: maybeId,
  commune: line(20),
  purpose: someLine(PURPOSE_LENGTH),
})
export type RevealInput = z.infer<typeof revealInput>
