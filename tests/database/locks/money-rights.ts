import { both, holding, own, type Rights, type Rule } from './rule'

const keeps = holding('campaign.account')
/** Sums are for whoever plans or reads elections too, names for those alone who keep the account. */
const follows = holding('campaign.account', 'election.plan', 'election.read')
const within: Rule = (_, row, world) => {
  const election = world.elections.get(row.election_id)
  return world.above.get(row.body_id)?.includes(election?.body_id) ?? false
}
const ownPaper: Rule = (actor, row, world) =>
  actor !== null && world.evidenceBy.get(row.document_id) === actor.memberId

/** A paper that shows what a campaign paid is open to whoever keeps its account. */
export const isVoucher: Rule = (actor, row, world) =>
  actor?.holds('campaign.account', world.voucherOf.get(row.id) ?? '') ?? false

/** The tables of campaign money: who may do what. Nothing is changed or removed by anybody. */
export const MONEY_RIGHTS: Record<string, Rights> = {
  campaign_accounts: {
    key: ['id'],
    touch: 'opened_at',
    signs: ['opened_by'],
    select: follows,
    insert: both(keeps, own('opened_by'), within),
  },
  campaign_limits: {
    key: ['id'],
    touch: 'reason',
    signs: ['set_by'],
    select: follows,
    insert: both(keeps, own('set_by')),
  },
  campaign_budgets: {
    key: ['id'],
    touch: 'amounts',
    signs: ['saved_by'],
    select: follows,
    insert: both(keeps, own('saved_by')),
  },
  campaign_entries: {
    key: ['id'],
    touch: 'amount',
    signs: ['recorded_by'],
    select: follows,
    insert: both(keeps, own('recorded_by')),
  },
  // With its entry; to one that stands nobody gives another name.
  campaign_parties: { key: ['entry_id'], touch: 'name', select: keeps, insert: () => false },
  campaign_vouchers: {
    key: ['entry_id', 'document_id'],
    touch: 'attached_at',
    signs: ['attached_by'],
    select: keeps,
    insert: both(keeps, own('attached_by'), ownPaper),
  },
  campaign_cancellations: {
    key: ['entry_id'],
    touch: 'reason',
    signs: ['cancelled_by'],
    select: follows,
    insert: both(keeps, own('cancelled_by')),
  },
  campaign_alarms: {
    key: ['id'],
    touch: 'spent',
    signs: ['raised_by'],
    select: follows,
    insert: both(keeps, own('raised_by')),
  },
}
