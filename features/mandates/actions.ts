'use server'
import { action } from '@/gate/action'
import { delegationInput, endingInput, givingInput } from './input'
import { delegateMandate, endMandate, giveMandate } from './mutations'

// The body's public page names those who lead it.
const pageOf = ({ bodyId }: { bodyId: string }) => [`body:${bodyId}`]

export const giveMandateAction = action('mandate.given', givingInput, giveMandate, { refreshes: pageOf })
export const endMandateAction = action('mandate.ended', endingInput, endMandate, { refreshes: pageOf })
export const delegateMandateAction = action('mandate.delegated', delegationInput, delegateMandate)
