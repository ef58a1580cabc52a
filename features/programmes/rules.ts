import type { Reason } from '@/gate/refusals'
import { underRules } from '@/gate/rules'

// What two people at once, or a lie, would break: the database says it by the name of the rule.
const RULES: Record<string, Reason> = {
  programme_moves_one_step: 'noSuchMove',
  programmes_adopted_with_points: 'noPoints',
  points_in_season: 'outOfSeason',
  point_versions_in_season: 'outOfSeason',
  milestones_in_season: 'outOfSeason',
  milestone_days_in_season: 'outOfSeason',
  indicators_in_season: 'outOfSeason',
  indicator_readings_in_season: 'outOfSeason',
  point_versions_follow: 'stale',
  point_versions_numbered: 'stale',
  points_dropped_before_adoption: 'wasAdopted',
  proposals_in_season: 'outOfSeason',
  amendments_in_season: 'outOfSeason',
  opinions_in_season: 'outOfSeason',
  progress_entries_in_season: 'outOfSeason',
  progress_entries_correct_their_point: 'notFound',
  progress_entries_delivered_with_evidence: 'noEvidence',
  funding_committed_was_pledged: 'abovePledged',
  funding_paid_was_committed: 'aboveCommitted',
  amendment_answers_pkey: 'alreadyAnswered',
  progress_rulings_pkey: 'alreadyAnswered',
  contest_outcomes_pkey: 'alreadyAnswered',
  funding_cancellations_pkey: 'cancelledAlready',
  opinion_closings_pkey: 'voteOver',
  opinion_counts_pkey: 'alreadyAnswered',
}

/** Does something by the rules of programmes: what one of them forbids is refused with its reason. */
export const byTheRules = <Done>(work: PromiseLike<Done>): Promise<Done> => underRules(work, RULES)
