'use server'
import { action } from '@/gate/action'
import { editedMilestoneInput, feedInput, markInput, milestoneInput, removedMilestoneInput } from './input'
import {
  addMilestone,
  editMilestone,
  makeFeed,
  markDone,
  removeMilestone,
  stopFeed,
  unmark,
} from './mutations'

const leadsTo = ({ electionId }: { electionId: string }) => `/members/elections/${electionId}`

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
