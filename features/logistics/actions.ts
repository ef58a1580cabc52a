'use server'
import { action } from '@/gate/action'
import { editedResourceInput, loanIdInput, loanInput, resourceIdInput, resourceInput } from './input'
import { addResource, cancelLoan, editResource, lend, removeResource, takeBack } from './mutations'

const toAll = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}/logistics`
const toOne = ({ electionId, resourceId }: { electionId: string; resourceId: string }) =>
  `/members/elections/${electionId}/logistics/${resourceId}`

export const addResourceAction = action('resource.added', resourceInput, addResource)
export const editResourceAction = action('resource.edited', editedResourceInput, editResource)
export const removeResourceAction = action('resource.removed', resourceIdInput, removeResource, {
  leadsTo: toAll,
})
export const lendAction = action('loan.made', loanInput, lend, { leadsTo: toOne })
export const takeBackAction = action('loan.returned', loanIdInput, takeBack)
export const cancelLoanAction = action('loan.cancelled', loanIdInput, cancelLoan)
