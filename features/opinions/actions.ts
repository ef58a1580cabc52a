'use server'
import { action } from '@/gate/action'
import { askingInput, closingInput, countInput, voteInput } from './input'
import { askOpinion, closeOpinion, countHands, vote } from './mutations'

export const askOpinionAction = action('opinion.asked', askingInput, askOpinion)
export const voteAction = action('opinion.voted', voteInput, vote)
export const countAction = action('opinion.counted', countInput, countHands)
export const closeOpinionAction = action('opinion.closed', closingInput, closeOpinion)
