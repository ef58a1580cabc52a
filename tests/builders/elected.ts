import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'

type Options = {
  memberId?: string | null
  consented?: boolean
  name?: string
  since?: string
  until?: string | null
  /** A province, where it is no seat in Azemmour. */
  province?: string
}

/** A seat in Azemmour's council, since 2021 unless told otherwise: of a member (hidden, or shown by consent), or public history. */
export async function anElectedOffice(
  sql: Sql,
  bodyId: string,
  recorder: string,
  {
    memberId = null,
    consented = false,
    name = 'مستشارة',
    since = '2021',
    until = null,
    province = '',
  }: Options = {},
): Promise<string> {
  const id = randomUUID()
  const row = {
    id,
    body_id: bodyId,
    member_id: memberId,
    name_ar: name,
    name_latin: name,
    recorded_by: recorder,
  }
  const term = {
    starts_on: `${since}-01-01`,
    starts_precision: 'year',
    ends_on: until,
    source_on: '2021-09-08',
  }
  const council = province
    ? { council: 'province', place_ar: province, place_fr: province }
    : { council: 'commune', commune_code: '06.181.01.01' }
  const rest = { ...council, source: 'محضر', public_history: !memberId }
  await sql`insert into elected_offices ${sql({ ...row, ...term, ...rest })}`
  await sql`insert into elected_responsibilities ${sql({
    ...{ id: randomUUID(), office_id: id, body_id: bodyId, recorded_by: recorder },
    ...{ title: sql.json({ ar: 'النائبة الثالثة', fr: 'Troisième vice-présidente', en: '' }) },
    ...{ starts_on: '2021-10-01', source: 'محضر', source_on: '2021-10-01' },
  })}`
  if (memberId && consented)
    await sql`insert into elected_consents (office_id, body_id, member_id, given_on, paper, recorded_by)
      values (${id}, ${bodyId}, ${memberId}, '2021-10-01', 'ملف 12', ${recorder})`
  return id
}
