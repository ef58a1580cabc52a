import type { Actor } from '@/gate/actor'

type OfBody = { bodyId: string }

// Whoever writes for a body fills and tends its library.
export const mayUpload = (actor: Actor, bodyId: string) => actor.holds('news.write', bodyId)

// What is said of a programme is shown by whoever belongs to its body, or to one below it, or minds its programmes;
// what a campaign paid, by whoever keeps its account.
export const mayBring = (actor: Actor, bodyId: string, own: readonly string[]) =>
  own.includes(bodyId) ||
  actor.holds('programme.read', bodyId) ||
  actor.holds('programme.edit', bodyId) ||
  actor.holds('funding.record', bodyId) ||
  actor.holds('campaign.account', bodyId)

export const mayDescribe = (actor: Actor, picture: OfBody) => actor.holds('news.write', picture.bodyId)

// What a published text shows stays until that text is withdrawn or shows another picture; evidence stays.
export const mayRemove = (actor: Actor, picture: OfBody) => actor.holds('news.write', picture.bodyId)
export const isRemovable = (picture: { shown: boolean; purpose: string }) =>
  !picture.shown && picture.purpose === 'library'

export const maySeeLibrary = (actor: Actor) => actor.holdsSomewhere('news.write', 'news.publish')
