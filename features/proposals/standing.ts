import { ANSWERS, type ProposalAnswer } from '@/db/plans'

/** What became of a proposal so far. */
export const STANDINGS = ['waiting', ...ANSWERS] as const
export type Standing = (typeof STANDINGS)[number]

/** What can be asked of the list: only those that wait, only those that were answered, one outcome, or all. */
export const SHELVES = ['all', 'waiting', 'answered', ...ANSWERS] as const

export const ORDERS = ['newest', 'supported'] as const

/** True for outcomes that lead to a point. */
export const leadsToPoint = (outcome: ProposalAnswer): boolean => outcome === 'taken' || outcome === 'merged'

/**
 * What becomes of each of several proposals that are answered at once: the first one becomes the new point, the others
 * are merged into it; any other outcome is everyone’s.
 */
export const outcomesOf = (
  outcome: ProposalAnswer,
  proposals: readonly string[],
): { id: string; outcome: ProposalAnswer }[] =>
  proposals.map((id, place) => ({ id, outcome: outcome === 'taken' && place > 0 ? 'merged' : outcome }))

/** How many stand behind a proposal: those who brought it, and those who support it since. */
export const behind = ({ voices, supports }: { voices: number; supports: number }): number =>
  voices + supports
