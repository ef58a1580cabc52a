import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'

/** What the sample's members pay. In: a connection as owner, and who set it. Invented, as the sample says. */
export async function loadSampleDues(sql: Sql, setBy: string): Promise<void> {
  const students = randomUUID()
  await sql`insert into dues_categories (id, name_ar, name_fr, name_en, added_by)
    values (${students}, 'الطلبة', 'Étudiants', 'Students', ${setBy})`
  for (const [category, amount] of [
    [null, 20_000],
    [students, 5_000],
  ] as const)
    await sql`insert into dues_rates (id, category_id, starts_on, period, amount, set_by)
      values (${randomUUID()}, ${category}, '2026-01-01', 'year', ${amount}, ${setBy})`
}
