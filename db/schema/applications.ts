import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '../../i18n/locales.ts'
import { bytes } from '../columns.ts'
import { entrusted, memberAdds, memberReads, mine, reached } from '../policies.ts'
import { door, job, registrar } from '../roles.ts'
import { bodies, communes, members } from './structure.ts'

/** Where an application stands, and so who acts next. */
export const STAGES = [
  'unconfirmed',
  'branch',
  'asked',
  'secretariat',
  'member',
  'declined',
  'withdrawn',
] as const
export type Stage = (typeof STAGES)[number]

/** An application whose e-mail address nobody confirmed is removed after so many days. */
export const UNCONFIRMED_DAYS = 7
/** And one that came to its end, after so many. */
export const ENDED_DAYS = 90

const days = (count: number) => sql.raw(`interval '${count} days'`)

/**
 * Someone asks to become a member: on the public site, or on paper that a branch keeps. Moved from stage to stage by
 * functions of the register alone; contacts are sealed, and shown through it.
 */
export const applications = pgTable(
  'applications',
  {
    id: uuid().primaryKey(),
    /** The body that decides. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    stage: text({ enum: STAGES }).notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    since: timestamp({ withTimezone: true }).notNull().defaultNow(),
    remindedAt: timestamp({ withTimezone: true }),
    nameAr: text().notNull(),
    nameLatin: text().notNull(),
    knownAs: text().notNull().default(''),
    gender: text({ enum: ['f', 'm'] }),
    bornOn: date(),
    communeCode: text()
      .notNull()
      .references(() => communes.code),
    /** What they can contribute, in their own words. */
    contribution: text().notNull().default(''),
    phoneSealed: bytes(),
    phoneKey: bytes(),
    phoneTail: bytes(),
    emailSealed: bytes(),
    emailKey: bytes(),
    /** Of the secret in the applicant's own link. */
    link: bytes().unique(),
    locale: text({ enum: LOCALES }).notNull(),
    /** What they agreed to, each as purpose/channel, and the version of the words. */
    consents: text().array().notNull(),
    consentVersion: text().notNull(),
    /** On paper: the day it was signed, who keeps it, who typed it in. */
    signedOn: date(),
    keptBy: text(),
    enteredBy: uuid().references(() => members.id),
    memberId: uuid().references(() => members.id),
  },
  (row) => [
    index().on(row.bodyId, row.stage),
    index().on(row.stage, row.since),
    check('applications_have_a_name', sql`${row.nameAr} <> '' or ${row.nameLatin} <> ''`),
    check('applications_are_bounded', sql`length(${row.contribution}) <= 2000`),
    check('applications_born', sql`${row.bornOn} between '1900-01-01' and '2100-01-01'`),
    check('applications_agree_to_be_kept', sql`'membership/record' = any(${row.consents})`),
    check(
      'applications_by_letter_or_on_paper',
      sql`case when ${row.enteredBy} is null
        then ${row.emailSealed} is not null and ${row.emailKey} is not null and ${row.link} is not null
        else ${row.signedOn} is not null and ${row.keptBy} <> '' and ${row.emailSealed} is null and ${row.stage} <> 'unconfirmed' end`,
    ),
    check(
      'applications_found_by_what_is_sealed',
      sql`(${row.phoneSealed} is null) = (${row.phoneKey} is null) and (${row.phoneSealed} is null) = (${row.phoneTail} is null)`,
    ),
    check('applications_become_members', sql`(${row.memberId} is not null) = (${row.stage} = 'member')`),
    entrusted(
      'visitor_applies',
      door,
      'insert',
      sql`${row.stage} = 'unconfirmed' and ${row.enteredBy} is null and ${row.memberId} is null`,
    ),
    // Nothing reaches a body before its sender has shown that the address is theirs.
    memberReads(
      sql`${row.stage} <> 'unconfirmed' and (${reached(row.bodyId, 'members.manage', 'members.confirm')})`,
    ),
    memberAdds(
      sql`${mine(row.enteredBy)} and ${row.stage} = 'branch' and ${row.memberId} is null
        and ${reached(row.bodyId, 'members.manage')}`,
    ),
    entrusted('registrar_keeps', registrar, 'all'),
    entrusted(
      'job_clears',
      job,
      'delete',
      sql`(${row.stage} = 'unconfirmed' and ${row.sentAt} < now() - ${days(UNCONFIRMED_DAYS)})
        or (${row.stage} in ('member', 'declined', 'withdrawn') and ${row.since} < now() - ${days(ENDED_DAYS)})`,
    ),
  ],
)

export const STEPS = [
  'confirmed',
  'accepted',
  'declined',
  'asked',
  'answered',
  'passed',
  'admitted',
  'withdrawn',
] as const
export type Step = (typeof STEPS)[number]

/** What was done with an application, by whom (null: the applicant), and the reason they gave. */
export const applicationSteps = pgTable(
  'application_steps',
  {
    id: uuid().primaryKey(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    step: text({ enum: STEPS }).notNull(),
    /** The body that it lay with. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    takenBy: uuid().references(() => members.id),
    takenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    reason: text().notNull().default(''),
  },
  (row) => [
    index().on(row.applicationId, row.takenAt),
    memberReads(sql`exists (select from applications a where a.id = ${row.applicationId})`),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)
