'use server'
import { action } from '@/gate/action'
import { cancellationInput, paymentInput, rateInput, standingInput } from './input'
import { cancelReceipt, recordPayment, setRate, setStanding } from './mutations'

export const setRateAction = action('dues.set', rateInput, setRate)
export const setStandingAction = action('dues.standing', standingInput, setStanding)
export const recordPaymentAction = action('dues.recorded', paymentInput, recordPayment, {
  leadsTo: ({ receiptId }) => `/members/dues/receipts/${receiptId}`,
})
export const cancelReceiptAction = action('dues.cancelled', cancellationInput, cancelReceipt)
