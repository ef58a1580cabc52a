import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { SAMPLE_SOURCE, sampleHistory, sampleOfficials } from '@/db/sample/register'

type Place = { bodyId: string; member: (account: string) => string; recorder: string }

const TOLD_ON = '2026-11-23'

type Term = { from: string; until: string | null; precision: string }
const datedRow = ({ from, until, precision }: Term) => ({
  starts_on: from,
  starts_precision: precision,
  ends_on: until,
  ends_precision: precision,
  source: SAMPLE_SOURCE,
  source_on: TOLD_ON,
})

/** Loads the sample's elected officials, who are invented, and the organisation's dated history, which is not. */
export async function loadRegister(sql: Sql, { bodyId, member, recorder }: Place): Promise<void> {
  for (const official of sampleOfficials) {
    const id = randomUUID()
    const memberId = official.account && member(official.account)
    const place = {
      council: official.council,
      commune_code: official.commune,
      place_ar: official.place.ar,
      place_fr: official.place.fr,
    }
    const person = { member_id: memberId, name_ar: official.name.ar, name_latin: official.name.latin }
    const shown = { seat: official.seat, council_group: official.group, end_reason: official.endReason }
    const kept = { id, body_id: bodyId, public_history: memberId === null, recorded_by: recorder }
    await sql`insert into elected_offices ${sql({ ...kept, ...place, ...person, ...shown, ...datedRow(official.term) })}`
    for (const { title, term } of official.responsibilities)
      await sql`insert into elected_responsibilities ${sql({
        ...{ id: randomUUID(), office_id: id, body_id: bodyId, recorded_by: recorder },
        ...{ title: sql.json(title), ...datedRow(term) },
      })}`
    if (memberId)
      await sql`insert into elected_consents (office_id, body_id, member_id, given_on, paper, recorded_by)
        values (${id}, ${bodyId}, ${memberId}, ${TOLD_ON}, 'حساب تجريبي', ${recorder})`
  }
  for (const { on, precision, text, source } of sampleHistory)
    await sql`insert into career_entries (id, body_id, text, starts_on, starts_precision, source, recorded_by)
      values (${randomUUID()}, ${bodyId}, ${sql.json(text)}, ${on}, ${precision}, ${sql.json(source)}, ${recorder})`
}
