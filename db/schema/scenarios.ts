import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { SHARED_WITH } from '../elections.ts'
import { memberAdds, memberChanges, memberReads, memberRemoves, mine } from '../policies.ts'
import { follows, plans } from './planning.ts'
import { by } from './programmes.ts'
import { bodies } from './structure.ts'
import { constituencies } from './territory.ts'

/** What somebody reckoned of a constituency’s seats: votes as they might be, under a law. Its author’s, until shared. */
export const scenarios = pgTable(
  'scenarios',
  {
    id: uuid().primaryKey(),
    electionId: uuid().notNull(),
    constituencyId: uuid().notNull(),
    /** For which body it was made: with whoever reads or plans elections there it can be shared. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    name: text().notNull(),
    inputs: jsonb().notNull(),
    /** Null while it is its author’s alone. */
    sharedWith: text({ enum: SHARED_WITH }),
    memberId: by(),
    version: integer().notNull().default(1),
    savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (row) => [
    foreignKey({
      columns: [row.constituencyId, row.electionId],
      foreignColumns: [constituencies.id, constituencies.electionId],
      name: 'scenarios_of_constituency',
      // Nobody’s own reckoning, unseen by others, keeps a constituency from being taken out.
    }).onDelete('cascade'),
    index().on(row.constituencyId),
    index().on(row.bodyId),
    index().on(row.memberId),
    check('scenarios_named', sql`length(trim(${row.name})) > 0`),
    check('scenarios_inputs', sql`jsonb_typeof(${row.inputs}) = 'object'`),
    memberReads(sql`${mine(row.memberId)} or (${row.sharedWith} = 'readers' and (${follows(row.bodyId)}))
        or (${row.sharedWith} = 'planners' and (${plans(row.bodyId)}))`),
    memberAdds(sql`${mine(row.memberId)} and (${follows(row.bodyId)})
        and exists (select from constituencies c where c.id = ${row.constituencyId} and c.election_id = ${row.electionId})`),
    memberChanges(sql`${mine(row.memberId)} and (${follows(row.bodyId)})`),
    memberRemoves(mine(row.memberId)),
  ],
)
