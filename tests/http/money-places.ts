import type { Sql } from 'postgres'
import { anAccount, anEntry } from '../builders/money'
import { type Kept, type Place, room } from './place'
import type { Room } from './rooms'

const under = '/[locale]/members/elections/[id]/money'
const at =
  (rest = '') =>
  ({ electionId, accountId }: Kept) =>
    `/members/elections/${electionId}/money/${accountId}${rest}`

/** The rooms of campaign money: sums for whoever plans or reads elections, names for whoever keeps the account. */
export const MONEY_ROOMS: Record<string, Place> = {
  [`${under}/page`]: room(
    ['campaign.account', 'election.plan', 'election.read'],
    'candidates',
    ({ electionId }) => `/members/elections/${electionId}/money`,
  ),
  [`${under}/[account]/page`]: room(
    ['campaign.account', 'election.plan', 'election.read'],
    'candidates',
    at(),
  ),
  [`${under}/[account]/entries/page`]: room(['campaign.account'], 'donor', at('/entries')),
  [`${under}/[account]/budget/page`]: room(['campaign.account'], 'candidates', at('/budget')),
  [`${under}/[account]/print/page`]: room(['campaign.account'], 'donor', at('/print')),
  [`${under}/[account]/export/route`]: room(['campaign.account'], 'donor', at('/export?format=csv')),
}

/** An account of the branch’s election, with a donor whom none but its keepers may know of. */
export async function moneyIn(
  sql: Sql,
  { electionId, branchId }: { electionId: string; branchId: string },
  authorId: string,
  word: () => string,
) {
  const [candidates, donor] = [word(), word()]
  const election = { id: electionId, bodyId: branchId }
  const { id: accountId, ...account } = await anAccount(sql, election, authorId, { list: candidates })
  await anEntry(sql, { ...account, id: accountId }, authorId, 'receipt', { name: donor })
  await anEntry(sql, { ...account, id: accountId }, authorId)
  return { accountId, candidates, donor }
}

/** The same as rooms of one thing each. */
export const moneyRooms = ({ electionId, accountId }: { electionId: string; accountId: string }): Room[] => {
  const money = `/ar/members/elections/${electionId}/money`
  return [
    { name: 'campaign accounts', path: money },
    { name: 'a campaign account', path: `${money}/${accountId}` },
    { name: 'its entries', path: `${money}/${accountId}/entries` },
    { name: 'its budget', path: `${money}/${accountId}/budget` },
    { name: 'its print', path: `${money}/${accountId}/print` },
  ]
}
