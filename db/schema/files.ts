import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { entrusted, memberAdds, memberChanges, memberReads, mine, published, reached } from '../policies.ts'
import { clerk, job } from '../roles.ts'
import { bodies, members } from './structure.ts'

/** For texts, or to show that what is said of a programme is true: that every member of the body may bring. */
export const FILE_PURPOSES = ['library', 'evidence'] as const

// For programmes and for the vouchers of campaigns.
// Written out: who is within reach of a programme's body is said once more in programmes.ts, which stands on this file.
const brings = (
  bodyId: AnyPgColumn,
  purpose: AnyPgColumn,
) => sql`${purpose} = 'evidence' and (${bodyId} = any((select access.own_bodies())::uuid[])
    or ${reached(bodyId, 'programme.read', 'programme.edit', 'funding.record', 'campaign.account')})`
const isMyEvidence = (purpose: AnyPgColumn, by: AnyPgColumn) => sql`(${purpose} = 'evidence' and ${mine(by)})`
const showsProgress = (pictureId: AnyPgColumn) =>
  sql`exists (select from evidence e where e.picture_id = ${pictureId})`
const isPaperOf = (table: string, column: string, id: AnyPgColumn) =>
  sql`exists (select from ${sql.raw(table)} x where ${sql.raw(`x.${column}`)} = ${id})`

export const CONSENTS = ['nobodyShown', 'publicOccasion', 'recorded'] as const
export const PICTURE_FORMATS = ['avif', 'webp'] as const

const at = () => timestamp({ withTimezone: true }).notNull().defaultNow()

/** What was taken out of a library or off a shelf can be brought back for so many days; then it is erased. */
export const DAYS_TO_BRING_BACK = 30

// Written out: a policy takes no parameters.
const longRemoved = (removedAt: AnyPgColumn) =>
  sql`${removedAt} < now() - interval '${sql.raw(String(DAYS_TO_BRING_BACK))} days'`

/** A picture of a body's library; its files were re-encoded at upload and carry no metadata. */
export const pictures = pgTable(
  'pictures',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** Random: the file names that readers see are built on it. */
    name: text().notNull().unique(),
    width: integer().notNull(),
    height: integer().notNull(),
    altAr: text().notNull().default(''),
    altFr: text().notNull().default(''),
    altEn: text().notNull().default(''),
    credit: text().notNull().default(''),
    consent: text({ enum: CONSENTS }),
    consentNote: text().notNull().default(''),
    purpose: text({ enum: FILE_PURPOSES }).notNull().default('library'),
    version: integer().notNull().default(1),
    uploadedBy: uuid()
      .notNull()
      .references(() => members.id),
    uploadedAt: at(),
    removedAt: timestamp({ withTimezone: true }),
  },
  (picture) => [
    unique('pictures_id_body').on(picture.id, picture.bodyId),
    index().on(picture.bodyId, picture.uploadedAt),
    published(sql`exists (select from publication_pictures u where u.picture_id = ${picture.id})
      or ${showsProgress(picture.id)}`),
    memberReads(sql`${reached(picture.bodyId, 'news.write', 'news.publish')}
      or ${isMyEvidence(picture.purpose, picture.uploadedBy)} or ${showsProgress(picture.id)}`),
    memberAdds(sql`(${reached(picture.bodyId, 'news.write')} or (${brings(picture.bodyId, picture.purpose)}))
      and ${mine(picture.uploadedBy)}`),
    memberChanges(reached(picture.bodyId, 'news.write')),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_finds_removed', job, 'select', longRemoved(picture.removedAt)),
    entrusted(
      'job_clears_removed',
      job,
      'delete',
      sql`${longRemoved(picture.removedAt)} and ${picture.purpose} = 'library'
        and not exists (select from publication_pictures u where u.picture_id = ${picture.id})`,
    ),
  ],
)

/** One file of a picture, in a fixed width and format. */
export const renditions = pgTable(
  'renditions',
  {
    pictureId: uuid().notNull(),
    bodyId: uuid().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    format: text({ enum: PICTURE_FORMATS }).notNull(),
    bytes: integer().notNull(),
  },
  (rendition) => [
    primaryKey({ columns: [rendition.pictureId, rendition.width, rendition.format] }),
    foreignKey({
      columns: [rendition.pictureId, rendition.bodyId],
      foreignColumns: [pictures.id, pictures.bodyId],
    }).onDelete('cascade'),
    published(sql`exists (select from publication_pictures u where u.picture_id = ${rendition.pictureId})
      or ${showsProgress(rendition.pictureId)}`),
    memberReads(sql`${reached(rendition.bodyId, 'news.write', 'news.publish')}
      or exists (select from pictures p where p.id = ${rendition.pictureId})`),
    memberAdds(sql`${reached(rendition.bodyId, 'news.write')} or exists (select from pictures p
      where p.id = ${rendition.pictureId} and p.purpose = 'evidence' and p.uploaded_by = (select access.me()))`),
    // Of those pictures only that it may see.
    entrusted(
      'job_finds_removed',
      job,
      'select',
      sql`exists (select from pictures p where p.id = ${rendition.pictureId})`,
    ),
  ],
)

export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

/** A PDF or a photographed paper; always served as a download. */
export const documents = pgTable(
  'documents',
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => bodies.id),
    /** Random: its name in the store. */
    name: text().notNull().unique(),
    /** What the person called it, and readers see. */
    title: text().notNull(),
    type: text({ enum: DOCUMENT_TYPES }).notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    purpose: text({ enum: FILE_PURPOSES }).notNull().default('library'),
    uploadedBy: uuid()
      .notNull()
      .references(() => members.id),
    uploadedAt: at(),
    removedAt: timestamp({ withTimezone: true }),
  },
  (document) => [
    index().on(document.bodyId, document.uploadedAt),
    check('documents_have_a_title', sql`length(trim(${document.title})) > 0`),
    published(sql`exists (select from publication_documents u where u.document_id = ${document.id})
      or ${isPaperOf('evidence', 'document_id', document.id)} or ${isPaperOf('funding_entries', 'document_id', document.id)}`),
    memberReads(sql`${reached(document.bodyId, 'news.write', 'news.publish')}
      or ${isMyEvidence(document.purpose, document.uploadedBy)}
      or ${isPaperOf('evidence', 'document_id', document.id)} or ${isPaperOf('funding_entries', 'document_id', document.id)}
      or ${isPaperOf('proposals', 'minutes_id', document.id)} or ${isPaperOf('amendments', 'minutes_id', document.id)}
      or ${isPaperOf('opinion_counts', 'minutes_id', document.id)} or ${isPaperOf('campaign_vouchers', 'document_id', document.id)}`),
    memberAdds(sql`(${reached(document.bodyId, 'news.write')} or (${brings(document.bodyId, document.purpose)}))
      and ${mine(document.uploadedBy)}`),
    memberChanges(reached(document.bodyId, 'news.write')),
    entrusted('clerk_reads', clerk, 'select'),
    entrusted('job_finds_removed', job, 'select', longRemoved(document.removedAt)),
    entrusted(
      'job_clears_removed',
      job,
      'delete',
      sql`${longRemoved(document.removedAt)} and ${document.purpose} = 'library'
        and not exists (select from publication_documents u where u.document_id = ${document.id})`,
    ),
  ],
)
