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

// Whose mandates hold, or hold no longer, may lead several bodies, whose public pages name them.
const refreshes = ['leaders']

export const suspendAction = action('member.suspended', suspensionInput, suspendMember, { refreshes })
export const liftAction = action('member.lifted', memberInput, liftSuspension, { refreshes })
export const departAction = action('member.left', departureInput, recordDeparture, { refreshes })
export const leaveAction = action('member.left', leavingInput, leave, { refreshes })
export const returnAction = action('member.returned', memberInput, recordReturn)
export const askTransferAction = action('transfer.asked', transferInput, askTransfer)
export const askOwnTransferAction = action('transfer.asked', ownTransferInput, askOwnTransfer)
export const agreeTransferAction = action('transfer.agreed', agreementInput, agreeToTransfer, { refreshes })
export const declineTransferAction = action('transfer.declined', decliningInput, declineTransfer)
