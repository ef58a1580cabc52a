import type { Sql } from 'postgres'

/** All that stands in one column of a table. */
export const column = async (sql: Sql, table: string, name: string) =>
  new Set((await sql`select ${sql(name)} as value from ${sql(table)}`).map(({ value }) => value))
