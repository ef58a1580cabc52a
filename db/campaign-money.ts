// Apart from the tables, so that a form in the browser does not bring the schema along.

/** Whether money comes into a campaign or goes out of it. */
export const SIDES = ['receipt', 'expense'] as const
export type Side = (typeof SIDES)[number]

/**
 * Where a campaign’s money comes from, in the order of its account. To be confirmed: the form of the Cour des comptes
 * has not been seen; what is asked for there in another order is put in that order here, and nowhere else.
 */
export const RECEIPT_HEADINGS = [
  'ownMeans',
  'partySupport',
  'stateSupport',
  'moneyDonation',
  'kindDonation',
] as const

/** What a campaign’s money is spent on, in the order of its account. To be confirmed like the receipts’. */
export const EXPENSE_HEADINGS = ['printing', 'meetings', 'transport', 'media', 'personnel', 'petty'] as const

/** All headings of an account, in its order. */
export const HEADINGS = [...RECEIPT_HEADINGS, ...EXPENSE_HEADINGS] as const
export type Heading = (typeof HEADINGS)[number]

/** Those headings for which a limit of each donor stands. */
export const DONATIONS = ['moneyDonation', 'kindDonation'] as const

/** How it was paid; what was given in kind has a worth, and no money passes. */
export const WAYS = ['transfer', 'cheque', 'cash', 'inKind'] as const
export type Way = (typeof WAYS)[number]

/** More than this, in centimes, is a slip of the finger: ten milliard dirhams. */
export const MOST_OF_CAMPAIGN = 1_000_000_000_000
