import type { Actor } from '@/gate/actor'

type OfMember = { bodyId: string; memberId: string }

/** Which papers a file holds is set where the election as a whole is prepared. */
export const maySetKinds = (actor: Actor, election: { bodyId: string }) =>
  actor.holds('election.plan', election.bodyId)

/** Whoever plans takes in the papers of candidates. */
export const mayTakeIn = (actor: Actor, candidacy: OfMember) => actor.holds('election.plan', candidacy.bodyId)

/** A candidate's papers are theirs, and those who plan read them; the commission judges without them. */
export const mayReadPapers = (actor: Actor, candidacy: OfMember) =>
  candidacy.memberId === actor.memberId || actor.holds('election.plan', candidacy.bodyId)
