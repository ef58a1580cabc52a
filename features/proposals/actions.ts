'use server'
import { action } from '@/gate/action'
import type { Actor } from '@/gate/actor'
import { spend } from '@/gate/limits'
import { Refused } from '@/gate/refusals'
import {
  answerInput,
  commentInput,
  meetingInput,
  type ProposalInput,
  pairInput,
  proposalInput,
  supportInput,
  uncommentInput,
} from './input'
import {
  answerProposal,
  bringProposal,
  comment,
  pair,
  sendProposal,
  support,
  uncomment,
  unpair,
  unsupport,
} from './mutations'

const A_DAY = { times: 10, seconds: 86_400 }

// What is typed is kept and can be sent tomorrow, which is not what is said of other limits.
const withinTheDay = (actor: Actor) =>
  spend('proposal.sent', actor.memberId, A_DAY).catch((error) => {
    throw error instanceof Refused && error.reason === 'tooMany' ? new Refused('proposalsADay') : error
  })

type Sent = { programmeId: string; proposalId: string }
const itsPage = ({ programmeId, proposalId }: Sent) =>
  `/members/programmes/${programmeId}/proposals/${proposalId}`

export const sendProposalAction = action(
  'proposal.sent',
  proposalInput,
  async (actor: Actor, proposal: ProposalInput) => {
    await withinTheDay(actor)
    return sendProposal(actor, proposal)
  },
  { leadsTo: itsPage },
)
export const bringProposalAction = action('proposal.sent', meetingInput, bringProposal, {
  leadsTo: itsPage,
})
export const supportAction = action('proposal.supported', supportInput, support)
export const unsupportAction = action('proposal.unsupported', supportInput, unsupport)
export const commentAction = action('proposal.commented', commentInput, comment)
export const uncommentAction = action('proposal.uncommented', uncommentInput, uncomment)
export const pairAction = action('proposal.paired', pairInput, pair)
export const unpairAction = action('proposal.unpaired', pairInput, unpair)
export const answerProposalAction = action('proposal.answered', answerInput, answerProposal)
