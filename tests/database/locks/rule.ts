import type { Capability } from '@/db/capabilities'
import type { Actor } from '@/gate/actor'

export type Row = Record<string, unknown>
export type Operation = 'select' | 'insert' | 'update' | 'delete'

/** What the first lock says: may this actor (null: nobody signed in) do this to this row? */
export type Rule = (actor: Actor | null, row: Row, world: PublicWorld) => boolean

/** What is before the public, as the table of publications says. */
export type PublicWorld = {
  root: string
  articles: Set<unknown>
  withdrawn: Set<unknown>
  versions: Set<unknown>
  pictures: Set<unknown>
  documents: Set<unknown>
  texts: Set<string>
  colleagues: Map<string, Set<unknown>>
  offices: Map<unknown, Capability[]>
  mandates: Map<unknown, Row>
  /** Elected offices that anyone may read, and whose each of them is in the register. */
  publicOffices: Set<unknown>
  elected: Map<unknown, Row>
  /** Members whose mandates each may read somewhere: those they lead, or give offices to. */
  led: Map<string, Set<unknown>>
  foundings: Map<unknown, Row>
  /** Bodies that are being founded, and the one above each. */
  begun: Map<unknown, unknown>
  /** The mandates that each member holds now. */
  held: Map<string, Set<unknown>>
  /** The home of each member who has one. */
  homes: Map<unknown, unknown>
  /** Mandates of an office that the statutes name for that body, held oneself and not by delegation. */
  leading: Set<unknown>
  /** Those of them that run now, and whose holders are not suspended. */
  leaders: Set<unknown>
  /** Members who agreed that others see what they know. */
  agreed: Set<unknown>
  receipts: Map<unknown, Row>
  /** The body of each need, and the bodies that each offer came to or was passed on to. */
  needs: Map<unknown, unknown>
  offers: Map<unknown, unknown[]>
  imports: Map<unknown, Row>
  /** Who asked each request. */
  asked: Map<unknown, unknown>
  /** The bodies that each sits in, and those with all above them. */
  seats: Map<string, Set<unknown>>
  ownBodies: Map<string, Set<unknown>>
  /** Each body with all above it. */
  above: Map<unknown, unknown[]>
  /** Programmes that anyone may read. */
  opened: Set<unknown>
  /** Rows of programmes’ parts by their id: what belongs to them asks for their body and programme. */
  parts: Map<unknown, Row>
  /** Opinions that are still asked for. */
  asking: Set<unknown>
  /** Entries that were confirmed. */
  confirmed: Set<unknown>
  elections: Map<unknown, Row>
  electionMilestones: Map<unknown, Row>
  /** Who brought each paper that shows something. */
  evidenceBy: Map<unknown, string>
  /** The body of each paper that shows what a campaign paid. */
  voucherOf: Map<unknown, string>
  /** Candidacies, calls and constituencies by their id; candidacies that are endorsed, and that were withdrawn. */
  candidacyWorld: Record<'candidacies' | 'calls' | 'constituencies', Map<unknown, Row>> &
    Record<'endorsed' | 'withdrawn', Set<unknown>>
  /** Agents and loans by their id: what belongs to them asks for their body and member. */
  coverage: Map<unknown, Row>
  campaignTasks: Map<unknown, Row>
}

export type Rights = {
  key: string[]
  /** The column that an attempt at changing the row touches. */
  touch: string
  /** Columns that name the actor in a row that they add. */
  signs?: string[]
} & Partial<Record<Operation, Rule>>

export const anyone: Rule = () => true
export const signedIn: Rule = (actor) => actor !== null
export const holding =
  (...capabilities: Capability[]): Rule =>
  (actor, row) =>
    capabilities.some((capability) => actor?.holds(capability, String(row.body_id)))
export const own =
  (column = 'member_id'): Rule =>
  (actor, row) =>
    actor !== null && row[column] === actor.memberId
export const either =
  (...rules: Rule[]): Rule =>
  (actor, row, world) =>
    rules.some((rule) => rule(actor, row, world))
export const both =
  (...rules: Rule[]): Rule =>
  (actor, row, world) =>
    rules.every((rule) => rule(actor, row, world))
export const holdingAt =
  (column: string, ...capabilities: Capability[]): Rule =>
  (actor, row) =>
    capabilities.some((capability) => actor?.holds(capability, String(row[column])))
