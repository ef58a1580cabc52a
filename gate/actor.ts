import type { Capability } from '@/db/capabilities'
import type { DatabaseActor, Submission } from '@/db/client'

type Grants = Partial<Record<Capability, string[]>>

/** Who asks: a member, their session, and what their mandates allow where, as the database said for this request. */
export class Actor implements DatabaseActor {
  submission?: Submission

  constructor(
    readonly memberId: string,
    readonly sessionId: string,
    readonly name: { ar: string; latin: string },
    private readonly grants: Grants,
    /** The address they sign in with, or their member number where they have none. */
    readonly email = '',
  ) {}

  /** True when one of the actor's mandates carries the capability in this body or above it. */
  holds(capability: Capability, bodyId: string): boolean {
    return this.grants[capability]?.includes(bodyId) ?? false
  }

  /** True when the capability is held anywhere at all. */
  holdsSomewhere(...capabilities: Capability[]): boolean {
    return capabilities.some((capability) => this.reach(capability).length > 0)
  }

  /** The ids of all bodies that the capability reaches. */
  reach(capability: Capability): string[] {
    return this.grants[capability] ?? []
  }
}
