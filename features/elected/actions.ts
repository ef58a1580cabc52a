'use server'
import { action } from '@/gate/action'
import {
  consentInput,
  correctedOfficeInput,
  correctedResponsibilityInput,
  endingInput,
  officeInput,
  responsibilityInput,
  withdrawalInput,
} from './input'
import {
  correctOffice,
  correctResponsibility,
  endOffice,
  hideOffice,
  recordOffice,
  recordResponsibility,
  showOffice,
} from './mutations'

const refreshes = ['elected']

export const recordOfficeAction = action('elected.recorded', officeInput, recordOffice, { refreshes })
export const correctOfficeAction = action('elected.corrected', correctedOfficeInput, correctOffice, {
  refreshes,
})
export const endOfficeAction = action('elected.ended', endingInput, endOffice, { refreshes })
export const recordResponsibilityAction = action(
  'elected.responsibilityRecorded',
  responsibilityInput,
  recordResponsibility,
  { refreshes },
)
export const correctResponsibilityAction = action(
  'elected.responsibilityCorrected',
  correctedResponsibilityInput,
  correctResponsibility,
  { refreshes },
)
export const showOfficeAction = action('elected.shown', consentInput, showOffice, { refreshes })
export const hideOfficeAction = action('elected.hidden', withdrawalInput, hideOffice, { refreshes })
