'use server'
import { action } from '@/gate/action'
import {
  budgetInput,
  cancellationInput,
  expenseInput,
  limitsInput,
  openingInput,
  receiptInput,
  voucherInput,
} from './input'
import {
  attachVoucher,
  cancelEntry,
  openAccount,
  recordExpense,
  recordReceipt,
  saveBudget,
  setLimits,
} from './mutations'

export const openAccountAction = action('money.opened', openingInput, openAccount, {
  leadsTo: ({ electionId, accountId }) => `/members/elections/${electionId}/money/${accountId}`,
})
export const recordReceiptAction = action('money.received', receiptInput, recordReceipt)
export const recordExpenseAction = action('money.spent', expenseInput, recordExpense)
export const attachVoucherAction = action('money.vouched', voucherInput, attachVoucher)
export const cancelEntryAction = action('money.cancelled', cancellationInput, cancelEntry)
export const setLimitsAction = action('money.bounded', limitsInput, setLimits)
export const saveBudgetAction = action('money.budgeted', budgetInput, saveBudget)
