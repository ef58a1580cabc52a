// Apart from the tables, so that a form in the browser does not bring the schema along.

/** What a programme is for. */
export const PROGRAMME_KINDS = ['electoral', 'workPlan', 'actionPlan'] as const
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number]

/** The life of a programme, in its order. */
export const STAGES = [
  'gathering',
  'drafting',
  'consultation',
  'adopted',
  'running',
  'closed',
  'archived',
] as const
export type Stage = (typeof STAGES)[number]

/** What became of a proposal. */
export const ANSWERS = ['taken', 'merged', 'notNow', 'declined'] as const
export type ProposalAnswer = (typeof ANSWERS)[number]

/** What became of an amendment. */
export const AMENDMENT_ANSWERS = ['accepted', 'adapted', 'declined'] as const
export type AmendmentAnswer = (typeof AMENDMENT_ANSWERS)[number]

export const CHOICES = ['for', 'against', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]

/** How far a point has come; the first needs no entry. */
export const STEPS = [
  'promised',
  'begun',
  'partlyDelivered',
  'delivered',
  'delayed',
  'blocked',
  'abandoned',
] as const
export type Step = (typeof STEPS)[number]

export const EVIDENCE_KINDS = ['picture', 'document', 'minutes', 'link'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** Where money comes from. */
export const FUNDING_SOURCES = [
  'commune',
  'province',
  'region',
  'state',
  'partner',
  'donation',
  'allies',
  'party',
  'other',
] as const
export type FundingSource = (typeof FUNDING_SOURCES)[number]

/** How sure money is. */
export const FUNDING_STAGES = ['pledged', 'committed', 'paid'] as const
export type FundingStage = (typeof FUNDING_STAGES)[number]

/** How far a figure can be relied on: told by the organisation, confirmed by a paper, or an example of the sample. */
export const STANDINGS = ['reported', 'confirmed', 'illustrative'] as const
export type Standing = (typeof STANDINGS)[number]

/** Who is competent for a point by law. */
export const AUTHORITIES = ['commune', 'province', 'region', 'state', 'agency', 'party'] as const
export type Authority = (typeof AUTHORITIES)[number]

export const CONTEST_OUTCOMES = ['corrected', 'partly', 'upheld'] as const
export type ContestOutcome = (typeof CONTEST_OUTCOMES)[number]
