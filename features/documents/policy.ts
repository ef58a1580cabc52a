import type { Actor } from '@/gate/actor'

type OfBody = { bodyId: string }

// Whoever writes for a body keeps its papers.
export const mayUpload = (actor: Actor, bodyId: string) => actor.holds('news.write', bodyId)
export const mayRename = (actor: Actor, document: OfBody) => actor.holds('news.write', document.bodyId)

// What a published text offers stays until that text is withdrawn or offers another.
export const mayRemove = (actor: Actor, document: OfBody) => actor.holds('news.write', document.bodyId)
export const isRemovable = (document: { offered: boolean }) => !document.offered

export const maySeeShelf = (actor: Actor) => actor.holdsSomewhere('news.write', 'news.publish')
