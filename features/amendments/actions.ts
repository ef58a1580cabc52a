'use server'
import { action } from '@/gate/action'
import { amendmentInput, answerInput, meetingAmendmentInput } from './input'
import { answerAmendment, bringAmendment, sendAmendment } from './mutations'

export const sendAmendmentAction = action('amendment.sent', amendmentInput, sendAmendment)
export const bringAmendmentAction = action('amendment.sent', meetingAmendmentInput, bringAmendment)
export const answerAmendmentAction = action('amendment.answered', answerInput, answerAmendment)
