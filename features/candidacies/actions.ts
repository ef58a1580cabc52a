'use server'
import { action } from '@/gate/action'
import {
  applyInput,
  callInput,
  candidacyInput,
  editedCallInput,
  endorsementInput,
  enteredInput,
  opinionInput,
  revocationInput,
} from './input'
import * as mutations from './mutations'

const leadsTo = ({ electionId, candidacyId }: { electionId: string; candidacyId: string }) =>
  `/members/elections/${electionId}/candidacies/${candidacyId}`

export const openCallAction = action('candidacies.called', callInput, mutations.openCall)
export const editCallAction = action('candidacies.recalled', editedCallInput, mutations.editCall)
export const applyAction = action('candidacy.sent', applyInput, mutations.apply, { leadsTo })
export const enterCandidacyAction = action('candidacy.entered', enteredInput, mutations.enterCandidacy, {
  leadsTo,
})
export const withdrawCandidacyAction = action(
  'candidacy.withdrawn',
  candidacyInput,
  mutations.withdrawCandidacy,
)
export const giveOpinionAction = action('candidacy.judged', opinionInput, mutations.giveOpinion)
export const endorseAction = action('candidacy.endorsed', endorsementInput, mutations.endorse)
export const revokeEndorsementAction = action(
  'endorsement.revoked',
  revocationInput,
  mutations.revokeEndorsement,
)
