/** Where a candidacy stands: sent in, with an opinion of the commission, endorsed, or withdrawn. */
export const STANDINGS = ['sent', 'judged', 'endorsed', 'withdrawn'] as const
export type Standing = (typeof STANDINGS)[number]

/** What of it is known decides: a withdrawal before an endorsement, and that before opinions. */
export function standingOf(one: { withdrawn: boolean; endorsed: boolean; opinions: number }): Standing {
  if (one.withdrawn) return 'withdrawn'
  if (one.endorsed) return 'endorsed'
  return one.opinions > 0 ? 'judged' : 'sent'
}
