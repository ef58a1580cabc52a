import type { Actor } from '@/gate/actor'

/** A programme’s points go out and come in as a list through whoever edits the programmes of its body. */
export const mayExchange = (actor: Actor, bodyId: string) => actor.holds('programme.edit', bodyId)

/** Money comes in with it only from whoever records money there. */
export const mayBringMoney = (actor: Actor, bodyId: string) => actor.holds('funding.record', bodyId)
