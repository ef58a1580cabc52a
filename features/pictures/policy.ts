import type { Actor } from '@/gate/actor'

type OfBody = { bodyId: string }

// Whoever writes for a body fills and tends its library.
export const mayUpload = (actor: Actor, bodyId: string) => actor.holds('news.write', bodyId)
export const mayDescribe = (actor: Actor, picture: OfBody) => actor.holds('news.write', picture.bodyId)

// What a published text shows stays until that text is withdrawn or shows another picture.
export const mayRemove = (actor: Actor, picture: OfBody) => actor.holds('news.write', picture.bodyId)
export const isRemovable = (picture: { shown: boolean }) => !picture.shown

export const maySeeLibrary = (actor: Actor) => actor.holdsSomewhere('news.write', 'news.publish')
