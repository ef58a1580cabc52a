import { type SQL, sql } from 'drizzle-orm'

// Names of tables and columns are written in our code alone: nothing that anyone types comes here.

/** Arabic, French and English of a row’s columns as one JSON value. In: the row’s alias and the columns’ common part. */
export const wordsOf = (alias: string, column: string): SQL =>
  sql.raw(
    `json_build_object('ar', ${alias}.${column}_ar, 'fr', ${alias}.${column}_fr, 'en', ${alias}.${column}_en)`,
  )

/** The same of what is written in Arabic and French alone. */
export const saidOf = (alias: string, column: string): SQL =>
  sql.raw(`json_build_object('ar', ${alias}.${column}_ar, 'fr', ${alias}.${column}_fr)`)

/** A member’s names as one JSON value; null where the reader may not know of them. */
export const personOf = (alias: string): SQL =>
  sql.raw(
    `case when ${alias}.id is not null then json_build_object('ar', ${alias}.name_ar, 'latin', ${alias}.name_latin) end`,
  )
