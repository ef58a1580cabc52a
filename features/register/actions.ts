'use server'
import { action } from '@/gate/action'
import { callInput, revealInput, segmentGone, segmentInput } from './input'
import { dropSegment, revealBranch, revealMember, saveSegment } from './mutations'

export const revealMemberAction = action('contacts.revealed', revealInput, revealMember, { quiet: true })
export const revealBranchAction = action('contacts.revealed', callInput, revealBranch, { quiet: true })
export const saveSegmentAction = action('segment.saved', segmentInput, saveSegment)
export const dropSegmentAction = action('segment.dropped', segmentGone, dropSegment)
