// Apart from the tables, so that a form in the browser does not bring the schema along.

/** For how long one payment of dues is. */
export const PERIODS = ['year', 'quarter', 'month'] as const
export type Period = (typeof PERIODS)[number]

/** How dues are handed over. */
export const PAYMENT_METHODS = ['cash', 'cheque', 'transfer'] as const
