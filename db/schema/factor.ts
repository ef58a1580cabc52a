import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytes } from '../columns.ts'
import { entrusted, memberReads, mine } from '../policies.ts'
import { doorkeeper, job } from '../roles.ts'
import { members } from './structure.ts'

const moment = () => timestamp({ withTimezone: true })

/** What a member's authenticator shares with the portal. Counts once it was confirmed by a code. */
export const secondFactors = pgTable(
  'second_factors',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    /** The shared secret, sealed (gate/seal.ts); read by the doorkeeper alone. */
    secret: bytes().notNull(),
    begunAt: moment().notNull().defaultNow(),
    confirmedAt: moment(),
    /** The last half minute since 1970 whose code was taken: none is taken twice, and none before it. */
    lastStep: bigint({ mode: 'number' }).notNull().default(0),
  },
  (factor) => [
    check('second_factors_step', sql`${factor.lastStep} >= 0`),
    memberReads(mine(factor.memberId)),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
  ],
)

/** Codes for the day the device is lost: shown once, kept hashed, good once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    memberId: uuid()
      .notNull()
      .references(() => secondFactors.memberId, { onDelete: 'cascade' }),
    hash: bytes().notNull(),
    usedAt: moment(),
  },
  (code) => [
    primaryKey({ columns: [code.memberId, code.hash] }),
    memberReads(mine(code.memberId)),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
  ],
)

/** Someone gave the right password and owes a code. No session yet: it opens nothing but the question. */
export const pendingSignIns = pgTable(
  'pending_sign_ins',
  {
    hash: bytes().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    createdAt: moment().notNull().defaultNow(),
    endsAt: moment().notNull(),
    usedAt: moment(),
  },
  (pending) => [
    index().on(pending.memberId),
    entrusted('doorkeeper_keeps', doorkeeper, 'all'),
    entrusted('job_finds', job, 'select'),
    entrusted('job_clears', job, 'delete'),
  ],
)
