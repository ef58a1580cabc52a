'use server'
import { action } from '@/gate/action'
import { delegationInput, endingInput, givingInput } from './input'
import { delegateMandate, endMandate, giveMandate } from './mutations'

export const giveMandateAction = action('mandate.given', givingInput, giveMandate)
export const endMandateAction = action('mandate.ended', endingInput, endMandate)
export const delegateMandateAction = action('mandate.delegated', delegationInput, delegateMandate)
