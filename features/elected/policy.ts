import type { Actor } from '@/gate/actor'

type Kept = { bodyId: string }
type Held = Kept & { memberId: string | null }

/** The register of elected officials is kept by whoever the body, or one above it, put in charge of it. */
export const mayRecord = (actor: Actor, { bodyId }: Kept) => actor.holds('elected.record', bodyId)

/** Whether a member's office is shown to the public is for them to say; what they signed on paper is recorded for them. */
export const mayShow = (actor: Actor, office: Held) =>
  office.memberId === actor.memberId || mayRecord(actor, office)

/** And to take back: by them, or for them. */
export const mayHide = (actor: Actor, office: Held) => mayShow(actor, office)
