import { z } from 'zod'
import { id, lines, maybeDay, someLines, ticked } from '@/gate/fields'

export const suspensionInput = z.object({ memberId: id, reason: someLines(600), endsOn: maybeDay })
export type SuspensionInput = z.infer<typeof suspensionInput>

export const memberInput = z.object({ memberId: id })
export type MemberInput = z.infer<typeof memberInput>

export const departureInput = z.object({ memberId: id, reason: someLines(600) })
export type DepartureInput = z.infer<typeof departureInput>

export const leavingInput = z.object({
  reason: lines(600),
  sure: ticked.refine((sure) => sure, 'required'),
})
export type LeavingInput = z.infer<typeof leavingInput>

export const transferInput = z.object({ memberId: id, toBody: id, reason: lines(600) })
export type TransferInput = z.infer<typeof transferInput>

export const ownTransferInput = z.object({ toBody: id, reason: lines(600) })
export type OwnTransferInput = z.infer<typeof ownTransferInput>

export const agreementInput = z.object({ transferId: id })
export type AgreementInput = z.infer<typeof agreementInput>

export const decliningInput = z.object({ transferId: id, reason: someLines(600) })
export type DecliningInput = z.infer<typeof decliningInput>
