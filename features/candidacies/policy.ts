import type { Actor } from '@/gate/actor'

type OfMember = { bodyId: string; memberId: string }

/** Whoever plans elections for a body calls for candidacies there, and enters those of members without access. */
export const mayCall = (actor: Actor, bodyId: string) => actor.holds('election.plan', bodyId)

/** The commission's members say what they think of every candidacy but their own. */
export const mayJudge = (actor: Actor, { bodyId, memberId }: OfMember) =>
  actor.holds('candidacies.judge', bodyId) && memberId !== actor.memberId

/** What the commission said, and who of it: for it and for whoever plans, never for whom it is about. */
export const mayReadOpinions = (actor: Actor, { bodyId, memberId }: OfMember) =>
  memberId !== actor.memberId &&
  (actor.holds('candidacies.judge', bodyId) || actor.holds('election.plan', bodyId))

/** The party endorses where the election as a whole is prepared. */
export const mayEndorse = (actor: Actor, election: { bodyId: string }) =>
  actor.holds('election.plan', election.bodyId)

/** Each withdraws their own; for whoever has no access, those do who entered it. */
export const mayWithdraw = (actor: Actor, candidacy: OfMember & { enteredBy: string }) =>
  candidacy.memberId === actor.memberId ||
  (candidacy.enteredBy !== candidacy.memberId && actor.holds('election.plan', candidacy.bodyId))
