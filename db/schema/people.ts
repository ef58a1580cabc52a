import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes } from '../columns.ts'
import { entrusted, memberAdds, memberChanges, memberReads, mine, reached } from '../policies.ts'
import { clerk, doorkeeper, keys, registrar } from '../roles.ts'
import { bodies, communes, members } from './structure.ts'

/** What the organisation notes of a member. Read through the home branch; kept by whoever manages its members. */
export const profiles = pgTable(
  'profiles',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    /** The home: the branch that keeps the member's contacts. */
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    gender: text({ enum: ['f', 'm'] }),
    bornOn: date(),
    communeCode: text().references(() => communes.code),
  },
  (profile) => [
    index().on(profile.bodyId),
    index().on(profile.communeCode),
    check('profiles_born', sql`${profile.bornOn} between '1900-01-01' and '2100-01-01'`),
    memberReads(
      sql`${mine(profile.memberId)} or ${reached(profile.bodyId, 'members.read', 'members.manage')}`,
    ),
    memberAdds(reached(profile.bodyId, 'members.manage')),
    memberChanges(reached(profile.bodyId, 'members.manage')),
    entrusted('keys_read', keys, 'select'),
    entrusted('registrar_keeps', registrar, 'all'),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('clerk_moves', clerk, 'update'),
  ],
)

/** True where the actor manages the members of that person's home branch. */
export const managesHomeOf = (memberId: AnyPgColumn) =>
  sql`exists (select from profiles p where p.member_id = ${memberId} and ${sql.raw(
    `p.body_id = any((select access.bodies('members.manage'))::uuid[])`,
  )})`

/** How a member is reached. Sealed by the application; another person's are read through `register.reveal` alone. */
export const contacts = pgTable(
  'contacts',
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    phoneSealed: bytes(),
    /** Keyed hashes: of the whole number, and of its last four digits. */
    phoneKey: bytes(),
    phoneTail: bytes(),
    /** Noted by a trigger. Of those who share a phone, whoever had it first signs in with it. */
    phoneSince: timestamp({ withTimezone: true }),
    emailSealed: bytes(),
    emailKey: bytes(),
    cinSealed: bytes(),
    cinKey: bytes(),
  },
  (contact) => [
    index().on(contact.phoneKey),
    index().on(contact.phoneTail),
    index().on(contact.emailKey),
    index().on(contact.cinKey),
    check(
      'contacts_found_by_what_is_sealed',
      sql`(${contact.phoneSealed} is null) = (${contact.phoneKey} is null) and (${contact.phoneSealed} is null) = (${contact.phoneTail} is null)
        and (${contact.emailSealed} is null) = (${contact.emailKey} is null) and (${contact.cinSealed} is null) = (${contact.cinKey} is null)`,
    ),
    memberReads(mine(contact.memberId)),
    memberAdds(sql`${mine(contact.memberId)} or ${managesHomeOf(contact.memberId)}`),
    memberChanges(mine(contact.memberId)),
    entrusted('registrar_keeps', registrar, 'all'),
    // Whoever signs in may say their phone.
    entrusted('doorkeeper_finds', doorkeeper, 'select'),
  ],
)

export const CONSENT_PURPOSES = ['membership', 'meetings', 'news', 'competences'] as const
export const CONSENT_CHANNELS = ['record', 'email', 'sms', 'whatsapp', 'phone'] as const

/** Agreed to one purpose over one channel, until withdrawn. `record`: that it is kept at all. */
export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    purpose: text({ enum: CONSENT_PURPOSES }).notNull(),
    channel: text({ enum: CONSENT_CHANNELS }).notNull(),
    /** The text that was agreed to, by its version. */
    version: text().notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** How it was given: by the person here, in their application, or on paper that the branch keeps. */
    evidence: text({ enum: ['portal', 'application', 'paper'] }).notNull(),
    recordedBy: uuid().references(() => members.id),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (consent) => [
    uniqueIndex('consents_once')
      .on(consent.memberId, consent.purpose, consent.channel)
      .where(sql`${consent.withdrawnAt} is null`),
    memberReads(
      sql`${mine(consent.memberId)} or exists (select from profiles p where p.member_id = ${consent.memberId})`,
    ),
    memberAdds(sql`${mine(consent.recordedBy)} and case when ${mine(consent.memberId)} then ${consent.evidence} = 'portal'
      else ${consent.evidence} = 'paper' and ${managesHomeOf(consent.memberId)} end`),
    memberChanges(sql`${mine(consent.memberId)} or ${managesHomeOf(consent.memberId)}`),
    entrusted('registrar_keeps', registrar, 'all'),
  ],
)
