'use server'
import { tagsOf } from '@/features/programmes/tags'
import { action } from '@/gate/action'
import { amountInput, cancellationInput, lineInput } from './input'
import { addLine, cancelAmount, recordAmount } from './mutations'

const refreshes = ({ programmeId }: { programmeId: string }) => tagsOf(programmeId)

export const addLineAction = action('funding.lined', lineInput, addLine, { refreshes })
export const recordAmountAction = action('funding.recorded', amountInput, recordAmount, { refreshes })
export const cancelAmountAction = action('funding.cancelled', cancellationInput, cancelAmount, { refreshes })
