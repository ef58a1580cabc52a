'use server'
import { tagsOf } from '@/features/programmes/tags'
import { action } from '@/gate/action'
import {
  droppingInput,
  indicatorInput,
  milestoneDayInput,
  milestoneInput,
  pointIdInput,
  pointInput,
  readingInput,
  rewordingInput,
} from './input'
import {
  addIndicator,
  addMilestone,
  addPoint,
  dateMilestone,
  dropPoint,
  readIndicator,
  restorePoint,
  rewordPoint,
} from './mutations'

const refreshes = ({ programmeId }: { programmeId: string }) => tagsOf(programmeId)
const leadsTo = ({ programmeId, number }: { programmeId: string; number: number }) =>
  `/members/programmes/${programmeId}/points/${number}`

export const addPointAction = action('point.added', pointInput, addPoint, { refreshes, leadsTo })
export const rewordPointAction = action('point.reworded', rewordingInput, rewordPoint, { refreshes, leadsTo })
export const dropPointAction = action('point.dropped', droppingInput, dropPoint, { refreshes })
export const restorePointAction = action('point.restored', pointIdInput, restorePoint, { refreshes })
export const addMilestoneAction = action('point.milestoned', milestoneInput, addMilestone, { refreshes })
export const dateMilestoneAction = action('point.dated', milestoneDayInput, dateMilestone, { refreshes })
export const addIndicatorAction = action('point.measured', indicatorInput, addIndicator, { refreshes })
export const readIndicatorAction = action('point.read', readingInput, readIndicator, { refreshes })
