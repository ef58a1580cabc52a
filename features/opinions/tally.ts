import { CHOICES, type Choice } from '@/db/plans'

/** A show of hands in a meeting, as it was counted there. */
export type Hands = { present: number; inFavour: number; against: number; abstained: number }

export const RESULTS = ['carried', 'rejected', 'tied', 'noQuorum'] as const
export type Result = (typeof RESULTS)[number]

/** A vote as it comes out, in people. */
export type Tally = {
  inFavour: number
  against: number
  abstained: number
  /** Who voted here and who was at the meeting, together. */
  turnout: number
  quorumMet: boolean
  result: Result
}

/** How many chose what. */
export const chosen = (ballots: readonly Choice[]): Record<Choice, number> => {
  const count = (choice: Choice) => ballots.filter((one) => one === choice).length
  const [inFavour, against, abstain] = CHOICES.map(count)
  return { for: inFavour ?? 0, against: against ?? 0, abstain: abstain ?? 0 }
}

/**
 * What a vote comes to. In: how many chose what here; the show of hands, where there was one; how many sit in the body;
 * and which part of them must take part, in percent (statutes).
 * Who voted here and raised a hand too counts twice: nobody knows who raised one, so the page says so beside the sum.
 */
export function tally(
  votes: Record<Choice, number>,
  hands: Hands | null,
  electorate: number,
  quorum: number,
): Tally {
  const inFavour = votes.for + (hands?.inFavour ?? 0)
  const against = votes.against + (hands?.against ?? 0)
  const abstained = votes.abstain + (hands?.abstained ?? 0)
  const turnout = votes.for + votes.against + votes.abstain + (hands?.present ?? 0)
  // Whole numbers on both sides: a share that is rounded could find a quorum that is not there.
  const quorumMet = turnout * 100 >= quorum * electorate
  return { inFavour, against, abstained, turnout, quorumMet, result: resultOf(inFavour, against, quorumMet) }
}

// Who abstains takes part, and is on neither side.
function resultOf(inFavour: number, against: number, quorumMet: boolean): Result {
  if (!quorumMet) return 'noQuorum'
  if (inFavour === against) return 'tied'
  return inFavour > against ? 'carried' : 'rejected'
}
