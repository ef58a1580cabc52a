'use server'
import { action } from '@/gate/action'
import { editedElectionInput, electionInput, pollingDayInput } from './input'
import { addElection, editElection, movePollingDay } from './mutations'

const leadsTo = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}`

export const addElectionAction = action('election.added', electionInput, addElection, { leadsTo })
export const editElectionAction = action('election.edited', editedElectionInput, editElection)
export const movePollingDayAction = action('election.moved', pollingDayInput, movePollingDay, { leadsTo })
