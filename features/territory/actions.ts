'use server'
import { action } from '@/gate/action'
import { constituencyInput, editedConstituencyInput, removedConstituencyInput } from './input'
import { addConstituency, editConstituency, removeConstituency } from './mutations'

export const addConstituencyAction = action('constituency.added', constituencyInput, addConstituency)
export const editConstituencyAction = action('constituency.edited', editedConstituencyInput, editConstituency)
export const removeConstituencyAction = action(
  'constituency.removed',
  removedConstituencyInput,
  removeConstituency,
  { leadsTo: ({ electionId }) => `/members/elections/${electionId}/territory` },
)
