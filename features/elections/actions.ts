'use server'
import { action } from '@/gate/action'
import {
  editedElectionInput,
  editedMilestoneInput,
  electionInput,
  feedInput,
  markInput,
  milestoneInput,
  pollingDayInput,
  removedMilestoneInput,
} from './input'
import {
  addElection,
  addMilestone,
  editElection,
  editMilestone,
  makeFeed,
  markDone,
  movePollingDay,
  removeMilestone,
  stopFeed,
  unmark,
} from './mutations'

const leadsTo = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}`

export const addElectionAction = action('election.added', electionInput, addElection, { leadsTo })
export const editElectionAction = action('election.edited', editedElectionInput, editElection)
export const movePollingDayAction = action('election.moved', pollingDayInput, movePollingDay, { leadsTo })
export const addMilestoneAction = action('milestone.set', milestoneInput, addMilestone)
export const editMilestoneAction = action('milestone.edited', editedMilestoneInput, editMilestone, {
  leadsTo,
})
export const removeMilestoneAction = action('milestone.removed', removedMilestoneInput, removeMilestone, {
  leadsTo,
})
export const markDoneAction = action('step.done', markInput, markDone)
export const unmarkAction = action('step.reopened', markInput, unmark)
export const makeFeedAction = action('calendar.opened', feedInput, makeFeed)
export const stopFeedAction = action('calendar.shut', feedInput, stopFeed)
