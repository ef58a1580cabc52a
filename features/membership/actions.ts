'use server'
import { action } from '@/gate/action'
import {
  agreementInput,
  decliningInput,
  departureInput,
  leavingInput,
  memberInput,
  ownTransferInput,
  suspensionInput,
  transferInput,
} from './input'
import {
  agreeToTransfer,
  askOwnTransfer,
  askTransfer,
  declineTransfer,
  leave,
  liftSuspension,
  recordDeparture,
  recordReturn,
  suspendMember,
} from './mutations'

export const suspendAction = action('member.suspended', suspensionInput, suspendMember)
export const liftAction = action('member.lifted', memberInput, liftSuspension)
export const departAction = action('member.left', departureInput, recordDeparture)
export const leaveAction = action('member.left', leavingInput, leave)
export const returnAction = action('member.returned', memberInput, recordReturn)
export const askTransferAction = action('transfer.asked', transferInput, askTransfer)
export const askOwnTransferAction = action('transfer.asked', ownTransferInput, askOwnTransfer)
export const agreeTransferAction = action('transfer.agreed', agreementInput, agreeToTransfer)
export const declineTransferAction = action('transfer.declined', decliningInput, declineTransfer)
