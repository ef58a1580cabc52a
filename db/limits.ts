import { integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'

/** The rate limiter's counters, in a schema that its own login owns. */
export const limitCounters = pgSchema('limits').table('counters', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
})
