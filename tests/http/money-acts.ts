import type { Sql } from 'postgres'
import { anElection } from '../builders/election'
import { aCancelledEntry, anAccount, anEntry, aVoucherPaper } from '../builders/money'
import { aBallotList, aConstituency } from '../builders/territory'
import type { Act, Fields, Place } from './acts'

type Made = (sql: Sql, place: Place) => Promise<Fields>

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'

const unopened: Made = async (sql, { bodyId, authorId }) => {
  const { id: electionId } = await anElection(sql, bodyId, authorId)
  const place = await aConstituency(sql, { electionId, bodyId }, authorId)
  return { listId: await aBallotList(sql, place, authorId, { isOurs: true }) }
}

const account = async (sql: Sql, { bodyId, authorId }: Place) =>
  anAccount(sql, await anElection(sql, bodyId, authorId), authorId)

const inAccount =
  (fields: Fields): Made =>
  async (sql, place) => ({ accountId: (await account(sql, place)).id, ...fields })

const anExpense = async (sql: Sql, place: Place) => anEntry(sql, await account(sql, place), place.authorId)

const said: Fields = {
  ...{ amount: '100', on: '1/11/2026', way: 'cheque', name: 'مطبعة الميناء', purpose: 'ملصقات' },
  ...{ reference: '', documentId: '' },
}

const keeps = (fields: Made): Act => ({ for: ['campaign.account'], at: 'body', fields })

/** Acts on campaign money, and who may do them. */
export const MONEY_ACTS: Record<string, Act> = {
  'money/openAccountAction': keeps(unopened),
  'money/recordReceiptAction': keeps(inAccount({ ...said, heading: 'moneyDonation' })),
  'money/recordExpenseAction': keeps(inAccount({ ...said, heading: 'printing' })),
  // Of a cancelled entry: whoever gets past the locks is told so, whosever paper it is.
  'money/attachVoucherAction': keeps(async (sql, place) => {
    const entryId = await anExpense(sql, place)
    await aCancelledEntry(sql, entryId, place.bodyId, place.authorId)
    return { entryId, documentId: await aVoucherPaper(sql, place.bodyId, place.authorId) }
  }),
  'money/cancelEntryAction': keeps(async (sql, place) => ({
    entryId: await anExpense(sql, place),
    reason: 'خطأ',
  })),
  'money/setLimitsAction': keeps(
    inAccount({
      version: NEVER,
      cap: '50000',
      donorMost: '',
      cashMost: '',
      article: 'المادة 94',
      reason: 'مرسوم',
    }),
  ),
  'money/saveBudgetAction': keeps(inAccount({ version: NEVER, printing: '20000' })),
}
