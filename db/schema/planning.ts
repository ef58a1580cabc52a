import { sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { mine, reached } from '../policies.ts'

/** True on rows of bodies where the actor reads or plans elections, and of all that stand above those. */
export const planned = (bodyId: AnyPgColumn) =>
  sql`${bodyId} = any((select access.election_bodies())::uuid[])`

/** True on rows of the actor’s own bodies and all above them, and of those where they read or plan elections. */
export const known = (bodyId: AnyPgColumn) =>
  sql`${bodyId} = any((select access.own_bodies())::uuid[]) or ${planned(bodyId)}`

/** True on rows of bodies whose elections the actor plans. */
export const plans = (bodyId: AnyPgColumn) => reached(bodyId, 'election.plan')

/** True on rows of bodies whose elections the actor reads or plans. */
export const follows = (bodyId: AnyPgColumn) => reached(bodyId, 'election.read', 'election.plan')

/** True on rows that a planner of the body adds under their own name, for an election that the body prepares. */
export const addedWithin = (row: Record<'electionId' | 'bodyId', AnyPgColumn>, author: AnyPgColumn) =>
  sql`(${plans(row.bodyId)}) and ${mine(author)} and election.is_within(${row.electionId}, ${row.bodyId})`
