import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes } from '../columns.ts'
import type { Holding } from '../holdings.ts'
import {
  atRoot,
  entrusted,
  memberAdds,
  memberChanges,
  memberReads,
  memberRemoves,
  mine,
  published,
  reached,
} from '../policies.ts'
import { job, registrar } from '../roles.ts'
import { credentials, ledger, ledgerDetails, sessions, submissions, tokens } from './access.ts'
import { documents, pictures } from './files.ts'
import {
  articles,
  corrections,
  discards,
  drafts,
  leads,
  publications,
  schedules,
  versions,
  withdrawals,
} from './news.ts'
import { CONSENT_PURPOSES } from './people.ts'
import { comingDates, messageHandlings, messages, organisation } from './portal.ts'
import { bodies, mandateEndings, mandates, members, offices, suspensions } from './structure.ts'

const at = () => timestamp({ withTimezone: true }).notNull().defaultNow()

/** A new address of a member’s, until they have opened the link sent there. One at a time. */
export const emailChanges = pgTable(
  'email_changes',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    /** Lower case, NFC. */
    email: text().notNull(),
    emailSealed: bytes().notNull(),
    emailKey: bytes().notNull(),
    /** Of the link’s secret. */
    hash: bytes().notNull().unique(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
  },
  (change) => [
    memberReads(mine(change.memberId)),
    memberAdds(mine(change.memberId)),
    memberChanges(mine(change.memberId)),
    memberRemoves(mine(change.memberId)),
    entrusted('registrar_keeps', registrar, 'all'),
    entrusted('job_finds', job, 'select'),
    entrusted('job_clears', job, 'delete', sql`${change.endsAt} < now()`),
  ],
)

/** What a member may ask to have put right. The last three are done elsewhere, and answered here. */
export const CORRECTABLE = [
  'nameAr',
  'nameLatin',
  'knownAs',
  'gender',
  'bornOn',
  'commune',
  'branch',
  'mandate',
  'other',
] as const

/** What a member may object to; agreeing to be kept as a member ends with membership itself. */
export const OBJECTIONABLE = CONSENT_PURPOSES.filter((purpose) => purpose !== 'membership')

/** A member asks that something be put right, or objects to a purpose. Their home branch answers. */
export const dataRequests = pgTable(
  'data_requests',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** The member’s home when they asked, or the whole organisation where they have none. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    kind: text({ enum: ['correction', 'objection'] }).notNull(),
    /** Which detail, or which purpose. */
    subject: text().notNull(),
    /** What it should be. */
    wanted: text().notNull().default(''),
    reason: text().notNull().default(''),
    askedAt: at(),
    /** Answered by then: the law gives ten days. */
    dueAt: timestamp({ withTimezone: true }).notNull(),
  },
  (request) => [
    index().on(request.memberId),
    index().on(request.bodyId, request.dueAt),
    check('data_requests_are_due_later', sql`${request.dueAt} > ${request.askedAt}`),
    // Requests go with the member: who keeps their home today answers, not who kept it when they asked.
    memberReads(sql`${mine(request.memberId)} or ${atRoot('members.manage')} or exists (select from profiles p
      where p.member_id = ${request.memberId} and p.body_id = any((select access.bodies('members.manage'))::uuid[]))`),
    memberAdds(sql`${mine(request.memberId)} and ${request.bodyId} = coalesce(
      (select p.body_id from profiles p where p.member_id = ${request.memberId}), (select o.root_id from organisation o limit 1))`),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

export const OUTCOMES = ['corrected', 'declined', 'noted'] as const

/** What became of it, and why. */
export const dataAnswers = pgTable(
  'data_answers',
  {
    requestId: uuid()
      .primaryKey()
      .references(() => dataRequests.id, { onDelete: 'cascade' }),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    answeredBy: uuid()
      .notNull()
      .references(() => members.id),
    answeredAt: at(),
    outcome: text({ enum: OUTCOMES }).notNull(),
    reason: text().notNull().default(''),
  },
  (answer) => [
    check(
      'data_answers_say_why_not',
      sql`${answer.outcome} <> 'declined' or length(trim(${answer.reason})) > 0`,
    ),
    memberReads(sql`exists (select from data_requests r where r.id = ${answer.requestId})`),
    // Nobody answers themself.
    memberAdds(sql`${mine(answer.answeredBy)} and (${reached(answer.bodyId, 'members.manage')})
      and exists (select from data_requests r where r.id = ${answer.requestId} and r.member_id <> ${answer.answeredBy}
        and ${answer.bodyId} = coalesce((select p.body_id from profiles p where p.member_id = r.member_id),
          (select o.root_id from organisation o limit 1)))`),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

/** So many days pass between asking to be erased and its being done. */
export const DAYS_TO_THINK = 7

/** A member who asked to be erased, or left so long ago that their time is up; and when it was done. */
export const erasures = pgTable(
  'erasures',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    cause: text({ enum: ['asked', 'retention'] }).notNull(),
    askedAt: at(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    carriedOutAt: timestamp({ withTimezone: true }),
  },
  (erasure) => [
    check(
      'erasures_leave_time_to_think',
      sql`${erasure.cause} = 'retention' or ${erasure.dueAt} >= ${erasure.askedAt} + interval '${sql.raw(String(DAYS_TO_THINK))} days'`,
    ),
    memberReads(mine(erasure.memberId)),
    memberAdds(
      sql`${mine(erasure.memberId)} and ${erasure.cause} = 'asked' and ${erasure.carriedOutAt} is null`,
    ),
    memberRemoves(
      sql`${mine(erasure.memberId)} and ${erasure.cause} = 'asked' and ${erasure.carriedOutAt} is null`,
    ),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

// Whose last mandate is over is no member any more, and gets no card as one.
const ownWhileMember = (memberId: AnyPgColumn) =>
  sql`${mine(memberId)} and (select access.my_mandates())::uuid[] <> '{}'`

/** A membership card: its code says nothing by itself, and only officers of the home branch learn whose it is. */
export const cards = pgTable(
  'cards',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    hash: bytes().notNull().unique(),
    codeSealed: bytes().notNull(),
    madeAt: at(),
    endsOn: date().notNull(),
  },
  (card) => [
    memberReads(mine(card.memberId)),
    memberAdds(ownWhileMember(card.memberId)),
    memberChanges(ownWhileMember(card.memberId)),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)

/** What time runs out for, told in months: who left, a consent that was withdrawn, a request that was answered. */
export const RETAINED = ['left', 'consents', 'requests'] as const

/** How many months each is kept: the organisation’s own decision, read out on the page on privacy. */
export const retentionTimes = pgTable(
  'retention_times',
  {
    kind: text({ enum: RETAINED }).primaryKey(),
    months: integer().notNull(),
  },
  (time) => [
    check('retention_times_are_months', sql`${time.months} between 1 and 120`),
    published(),
    memberChanges(atRoot('settings.manage')),
    entrusted('registrar_reads', registrar, 'select'),
  ],
)

/** Where data about members stands and what an erasure does there: `db/holdings.ts`, as the database follows it. */
export const holdings = pgTable(
  'holdings',
  {
    position: integer().primaryKey(),
    plan: jsonb().$type<Holding>().notNull(),
  },
  () => [entrusted('registrar_follows', registrar, 'select')],
)

/** What a member is shown of themselves. */
export const shows = () => entrusted('registrar_shows', registrar, 'select')
/** What an erasure empties. */
export const blanks = () => entrusted('registrar_blanks', registrar, 'update')
/** What an erasure removes. */
export const erases = () => entrusted('registrar_erases', registrar, 'delete')

export const showsMembers = shows().link(members)
export const blanksMembers = blanks().link(members)
export const showsBodies = shows().link(bodies)
export const showsOffices = shows().link(offices)
export const showsOrganisation = shows().link(organisation)
export const showsMandates = shows().link(mandates)
export const blanksMandates = blanks().link(mandates)
export const showsEndings = shows().link(mandateEndings)
export const blanksEndings = blanks().link(mandateEndings)
export const showsSuspensions = shows().link(suspensions)
export const erasesSuspensions = erases().link(suspensions)
export const showsCredentials = shows().link(credentials)
export const readdressesCredentials = blanks().link(credentials)
export const erasesCredentials = erases().link(credentials)
export const showsSessions = shows().link(sessions)
export const erasesSessions = erases().link(sessions)
export const showsTokens = shows().link(tokens)
export const spendsTokens = blanks().link(tokens)
export const erasesTokens = erases().link(tokens)
export const showsSubmissions = shows().link(submissions)
export const erasesSubmissions = erases().link(submissions)
export const showsLedger = shows().link(ledger)
export const showsDetails = shows().link(ledgerDetails)
export const erasesDetails = erases().link(ledgerDetails)
export const showsMessages = shows().link(messages)
export const erasesMessages = erases().link(messages)
export const showsHandlings = shows().link(messageHandlings)
export const showsDates = shows().link(comingDates)
export const showsArticles = shows().link(articles)
export const showsDrafts = shows().link(drafts)
export const showsVersions = shows().link(versions)
export const showsPublications = shows().link(publications)
export const showsWithdrawals = shows().link(withdrawals)
export const showsCorrections = shows().link(corrections)
export const showsSchedules = shows().link(schedules)
export const showsDiscards = shows().link(discards)
export const showsLeads = shows().link(leads)
export const showsPictures = shows().link(pictures)
export const showsDocuments = shows().link(documents)
