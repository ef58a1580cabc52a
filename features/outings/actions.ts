'use server'
import { action } from '@/gate/action'
import { correctedOutingInput, outingInput, removedOutingInput } from './input'
import { correctOuting, recordOuting, removeOuting } from './mutations'

const leadsTo = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}/work/outings`

export const recordOutingAction = action('outing.recorded', outingInput, recordOuting)
export const correctOutingAction = action('outing.corrected', correctedOutingInput, correctOuting, {
  leadsTo,
})
export const removeOutingAction = action('outing.removed', removedOutingInput, removeOuting, { leadsTo })
