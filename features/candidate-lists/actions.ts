'use server'
import { action } from '@/gate/action'
import { moveInput, placeInput, removalInput } from './input'
import { moveCandidate, placeCandidate, takeOffList } from './mutations'

export const placeCandidateAction = action('list.placed', placeInput, placeCandidate)
export const moveCandidateAction = action('list.moved', moveInput, moveCandidate)
export const takeOffListAction = action('list.taken', removalInput, takeOffList)
