'use server'
import { action } from '@/gate/action'
import { givenUpInput, objectiveInput } from './input'
import { giveUpObjective, setObjective } from './mutations'

const leadsTo = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}/work/objectives`

export const setObjectiveAction = action('objective.set', objectiveInput, setObjective)
export const giveUpObjectiveAction = action('objective.givenUp', givenUpInput, giveUpObjective, { leadsTo })
