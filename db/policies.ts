import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgRole, pgPolicy } from 'drizzle-orm/pg-core'
import type { Capability } from './capabilities.ts'
import { member, visitor } from './roles.ts'

/** True on rows of a body that one of these capabilities reaches; looked up once per query. */
// Written out: a policy takes no parameters, and a capability is one of our own names.
export const reached = (bodyId: AnyPgColumn, ...capabilities: [Capability, ...Capability[]]): SQL =>
  sql.join(
    capabilities.map(
      (capability) => sql`${bodyId} = any((select access.bodies(${sql.raw(`'${capability}'`)}))::uuid[])`,
    ),
    sql` or `,
  )

/** True for whoever holds this capability over the whole organisation. */
export const atRoot = (capability: Capability): SQL =>
  sql`exists (select from organisation o
  where o.root_id = any((select access.bodies(${sql.raw(`'${capability}'`)}))::uuid[]))`

/** True on rows about the actor. */
export const mine = (memberId: AnyPgColumn): SQL => sql`${memberId} = (select access.me())`

/** True on rows about members whose home one of these capabilities reaches. */
// Not through their profiles: who keeps the books needs names and numbers, not what else is noted of a member.
export const atHome = (memberId: AnyPgColumn, ...capabilities: [Capability, ...Capability[]]): SQL =>
  sql.join(
    capabilities.map(
      (capability) => sql`${memberId} in (select access.members_at_home(${sql.raw(`'${capability}'`)}))`,
    ),
    sql` or `,
  )

/** True on mandates that were delegated from one that the actor holds now. */
export const passedOn = (delegatedFrom: AnyPgColumn): SQL =>
  sql`${delegatedFrom} = any((select access.my_mandates())::uuid[])`

/** True for members whose mandates the actor may read somewhere: those they lead, or give offices to. */
export const led = (memberId: AnyPgColumn): SQL =>
  sql`${memberId} = any((select access.members_within('members.read'))::uuid[])
    or ${memberId} = any((select access.members_within('mandates.assign'))::uuid[])`

const everyone: PgRole[] = [visitor, member]

/** Shape «published»: anyone reads rows for which this holds; without a condition, every row. */
export const published = (condition: SQL = sql`true`) =>
  pgPolicy('published', { for: 'select', to: everyone, using: condition })

/** Shapes «own» and «by body»: what a member may do with rows for which this holds. */
export const memberReads = (condition: SQL) =>
  pgPolicy('member_reads', { for: 'select', to: member, using: condition })
export const memberAdds = (condition: SQL) =>
  pgPolicy('member_adds', { for: 'insert', to: member, withCheck: condition })
export const memberChanges = (condition: SQL, after = condition) =>
  pgPolicy('member_changes', { for: 'update', to: member, using: condition, withCheck: after })
export const memberRemoves = (condition: SQL) =>
  pgPolicy('member_removes', { for: 'delete', to: member, using: condition })

/** What a definer function's owner or the portal's housekeeping may do, each policy named for its purpose. */
export const entrusted = (
  name: string,
  role: PgRole,
  operation: 'select' | 'insert' | 'update' | 'delete' | 'all',
  condition: SQL = sql`true`,
) =>
  pgPolicy(name, {
    for: operation,
    to: role,
    ...(operation !== 'insert' && { using: condition }),
    ...((operation === 'insert' || operation === 'update' || operation === 'all') && {
      withCheck: condition,
    }),
  })
