import type { Capability } from '@/db/capabilities'

/** What lies in the rooms of one branch: ids to ask for, and a word in each thing that nobody else's page has. */
export type Kept = Record<
  | 'branchId'
  | 'branch'
  | 'foundingId'
  | 'draftId'
  | 'draft'
  | 'discarded'
  | 'letterId'
  | 'letter'
  | 'picture'
  | 'document'
  | 'date'
  | 'noDevice'
  | 'memberId'
  | 'member'
  | 'electedId'
  | 'elected'
  | 'post'
  | 'receiptId'
  | 'receipt'
  | 'payerId'
  | 'payer'
  | 'rate'
  | 'need'
  | 'offerId'
  | 'offer'
  | 'applicationId'
  | 'applicant'
  | 'applicantAlias'
  | 'codeless'
  | 'codelessAlias'
  | 'clerk'
  | 'comradeId'
  | 'comrade'
  | 'importId'
  | 'list'
  | 'phone'
  | 'asked'
  | 'gatheringId'
  | 'gathering'
  | 'consultedId'
  | 'consulted'
  | 'runningId'
  | 'running'
  | 'proposalId'
  | 'proposal'
  | 'draftNumber'
  | 'draftPoint'
  | 'pointNumber'
  | 'point'
  | 'contestId'
  | 'contest'
  | 'electionId'
  | 'election'
  | 'milestoneId'
  | 'contestedId'
  | 'contested'
  | 'candidacyId'
  | 'candidate'
  | 'districtId'
  | 'district'
  | 'paperKind'
  | 'stationId'
  | 'station'
  | 'shiftId'
  | 'shift'
  | 'resourceId'
  | 'resource'
  | 'taskId'
  | 'task'
  | 'ruleSetId'
  | 'law'
  | 'constituencyId'
  | 'constituency'
  | 'seatsId'
  | 'seats'
  | 'accountId'
  | 'candidates'
  | 'donor',
  string
>

/** Who may open a page or a route, and what it then shows. `own`: what is the asking person's. */
export type Place =
  | { for: 'anyone' }
  /** Another test's: what is sent in, or answered to jobs alone. */
  | { for: 'itself' }
  /** `reach`: members of the branch, of bodies below it, and whoever leads or drafts there. */
  | { for: 'signedIn' | 'reach' | Capability[]; path: (kept: Kept) => string; shows: keyof Kept | 'own' }

/** A page or route that only some may open. */
export const room = (
  who: 'signedIn' | 'reach' | Capability[],
  shows: keyof Kept | 'own',
  path: string | ((kept: Kept) => string),
): Place => ({ for: who, shows, path: typeof path === 'string' ? () => path : path })
