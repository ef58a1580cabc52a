import type { Capability } from '@/db/capabilities'
import type { Assurance, DatabaseActor, Submission } from '@/db/client'

type Grants = Partial<Record<Capability, string[]>>

/** Who asks: a member, their session, and what their mandates allow where, as the database said for this request. */
export class Actor implements DatabaseActor {
  submission?: Submission
  /** What was asked of them and not held: whoever refuses them can say which office would help. */
  readonly lacking = new Set<Capability>()

  constructor(
    readonly memberId: string,
    readonly sessionId: string,
    readonly name: { ar: string; latin: string },
    private readonly grants: Grants,
    /** The address they sign in with, or their member number where they have none. */
    readonly email = '',
    /** How surely they are who they say: with a second factor, or by their password alone. */
    readonly assurance: Assurance = 1,
    /** Their offices give them no power before they sign in with a second factor. */
    readonly heldBack = false,
  ) {}

  /** The same person without the form they sent: for what is only read. */
  get reader(): DatabaseActor {
    return { memberId: this.memberId, assurance: this.assurance }
  }

  /** True when one of the actor's mandates carries the capability in this body or above it. */
  holds(capability: Capability, bodyId: string): boolean {
    const held = this.grants[capability]?.includes(bodyId) ?? false
    if (!held) this.lacking.add(capability)
    return held
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
