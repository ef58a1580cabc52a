/** A paper of a candidate's file, as it stands there. In: days, as `2027-03-01`; null where there is none. */
export type Paper = { isNeeded: boolean; handedInOn: string | null; expiresOn: string | null }

/** The most pressing first. */
export const PAPER_STANDINGS = ['expired', 'missing', 'expiring', 'good', 'optional'] as const
export type PaperStanding = (typeof PAPER_STANDINGS)[number]

/**
 * How a paper stands: expired today, missing, expiring before the last day on which files are taken in, good, or not
 * handed in where nobody has to. In: the last day of filing, and today.
 */
export function paperOn(
  { isNeeded, handedInOn, expiresOn }: Paper,
  lastDay: string,
  today: string,
): PaperStanding {
  if (handedInOn === null) return isNeeded ? 'missing' : 'optional'
  if (expiresOn === null) return 'good'
  if (expiresOn < today) return 'expired'
  return expiresOn < lastDay ? 'expiring' : 'good'
}

/** Those that something must be done about first; otherwise as they stood. */
export const pressingFirst = <One extends { standing: PaperStanding }>(papers: readonly One[]): One[] =>
  [...papers].sort(
    (one, other) => PAPER_STANDINGS.indexOf(one.standing) - PAPER_STANDINGS.indexOf(other.standing),
  )

/** A file is complete when every needed paper is there, and good beyond the last day of filing. */
export const isComplete = (papers: readonly { standing: PaperStanding }[]): boolean =>
  papers.length > 0 && papers.every(({ standing }) => standing === 'good' || standing === 'optional')
