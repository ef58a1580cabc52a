import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes } from '../columns.ts'
import { OUTSIDER_DAYS, RANKS } from '../coverage.ts'
import { entrusted, memberAdds, memberChanges, memberReads, memberRemoves, mine } from '../policies.ts'
import { clerk, job } from '../roles.ts'
import { follows, plans } from './planning.ts'
import { at, by } from './programmes.ts'
import { members } from './structure.ts'
import { pollingStations } from './territory.ts'

/**
 * Who stands for the list in a polling station: a member, or somebody from outside, who is told of in a row of their
 * own. Asked when the row was made; what they answered and when they were trained stands beside it.
 */
export const agents = pgTable(
  'agents',
  {
    id: uuid().primaryKey(),
    electionId: uuid().notNull(),
    stationId: uuid().notNull(),
    bodyId: uuid().notNull(),
    rank: text({ enum: RANKS }).notNull(),
    /** Null for somebody from outside. */
    memberId: uuid().references(() => members.id),
    askedBy: by(),
    askedAt: at(),
  },
  (row) => [
    unique('agents_whole').on(row.id, row.bodyId),
    unique('agents_of_election').on(row.id, row.electionId, row.bodyId),
    foreignKey({
      columns: [row.stationId, row.electionId, row.bodyId],
      foreignColumns: [pollingStations.id, pollingStations.electionId, pollingStations.bodyId],
      name: 'agents_at_station',
    }).onUpdate('cascade'),
    uniqueIndex('agents_one_first').on(row.stationId).where(sql`${row.rank} = 'first'`),
    uniqueIndex('agents_one_second').on(row.stationId).where(sql`${row.rank} = 'second'`),
    // Nobody is in two stations at once; as a reserve one may be called to several.
    uniqueIndex('agents_in_one_station')
      .on(row.electionId, row.memberId)
      .where(sql`${row.rank} <> 'reserve'`),
    uniqueIndex('agents_once_a_station').on(row.stationId, row.memberId),
    check('agents_ranked', sql`${row.rank} in ('first', 'second', 'reserve')`),
    index().on(row.electionId),
    index().on(row.bodyId),
    index().on(row.memberId),
    memberReads(sql`${follows(row.bodyId)} or ${mine(row.memberId)}`),
    // Whom they may not read, they cannot name.
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.askedBy)}
      and (${row.memberId} is null or exists (select from members m where m.id = ${row.memberId}))`),
    memberChanges(plans(row.bodyId)),
    memberRemoves(plans(row.bodyId)),
    entrusted('clerk_reads', clerk, 'select'),
  ],
)

/** To whom a row about an agent belongs: with their station, to whoever it is handed to. */
const ofAgent = (row: Record<'agentId' | 'bodyId', AnyPgColumn>, name: string) =>
  foreignKey({
    columns: [row.agentId, row.bodyId],
    foreignColumns: [agents.id, agents.bodyId],
    name,
  })
    .onDelete('cascade')
    .onUpdate('cascade')

const aboutAgent = () => ({ agentId: uuid().primaryKey(), bodyId: uuid().notNull() })

/** Whoever sees an agent sees what is noted about them. */
const ofSeen = (agentId: AnyPgColumn) => sql`exists (select from agents a where a.id = ${agentId})`

/** Whether somebody comes: said by a member themselves, or noted by whoever asked them. */
export const agentAnswers = pgTable(
  'agent_answers',
  {
    ...aboutAgent(),
    comes: boolean().notNull(),
    saidBy: by(),
    saidAt: at(),
  },
  (row) => {
    const says = sql`${mine(row.saidBy)} and (${plans(row.bodyId)} or exists (select from agents a
      where a.id = ${row.agentId} and a.member_id = (select access.me())))`
    const theirs = sql`${plans(row.bodyId)} or exists (select from agents a
      where a.id = ${row.agentId} and a.member_id = (select access.me()))`
    return [
      ofAgent(row, 'agent_answers_of_agent'),
      index().on(row.bodyId),
      memberReads(ofSeen(row.agentId)),
      memberAdds(says),
      memberChanges(theirs, says),
    ]
  },
)

/** When an agent was trained. */
export const agentTrainings = pgTable(
  'agent_trainings',
  {
    ...aboutAgent(),
    trainedOn: date().notNull(),
    notedBy: by(),
    notedAt: at(),
  },
  (row) => [
    ofAgent(row, 'agent_trainings_of_agent'),
    index().on(row.bodyId),
    memberReads(ofSeen(row.agentId)),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.notedBy)}`),
    memberRemoves(plans(row.bodyId)),
  ],
)

/** An agent who is no member: their name and telephone, sealed, noted with their consent and erased after polling day. */
export const agentOutsiders = pgTable(
  'agent_outsiders',
  {
    ...aboutAgent(),
    electionId: uuid().notNull(),
    nameSealed: bytes().notNull(),
    /** Handed out by `register.reveal_outsiders` alone, which writes down to whom. */
    phoneSealed: bytes().notNull(),
    /** By it somebody who was noted before is known again. */
    phoneKey: bytes().notNull(),
    /** On which day they agreed. */
    agreedOn: date().notNull(),
    notedBy: by(),
    notedAt: at(),
  },
  (row) => [
    foreignKey({
      columns: [row.agentId, row.electionId, row.bodyId],
      foreignColumns: [agents.id, agents.electionId, agents.bodyId],
      name: 'agent_outsiders_of_agent',
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    unique('agent_outsiders_once').on(row.electionId, row.phoneKey),
    index().on(row.bodyId),
    memberReads(follows(row.bodyId)),
    memberAdds(sql`(${plans(row.bodyId)}) and ${mine(row.notedBy)}`),
    entrusted(
      'job_clears',
      job,
      'delete',
      // Written out: a policy takes no parameters.
      sql`exists (select from elections e where e.id = ${row.electionId}
        and e.polling_day < access.today() - ${sql.raw(String(OUTSIDER_DAYS))})`,
    ),
  ],
)
