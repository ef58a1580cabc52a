import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { sealedCells } from '@/features/imports/import-rows'
import { closed } from '@/features/register/contact'
import { aMandate } from './world'

type Details = {
  latin?: string
  knownAs?: string
  gender?: 'f' | 'm'
  bornOn?: string
  commune?: string
  phone?: string
  email?: string
  /** An office beside plain membership. */
  office?: string
}

/** A member at home in a branch: profile, membership, and contacts where they are given. No sign-in. */
export async function aComrade(sql: Sql, name: string, bodyId: string, more: Details = {}) {
  const id = randomUUID()
  const { latin = name, knownAs = '', gender = null, bornOn = null, commune = null, phone, email } = more
  await sql`insert into members (id, name_ar, name_latin, known_as) values (${id}, ${name}, ${latin}, ${knownAs})`
  await sql`insert into profiles (member_id, body_id, gender, born_on, commune_code)
    values (${id}, ${bodyId}, ${gender}, ${bornOn}, ${commune})`
  if (phone || email) {
    const kept = closed({ phone: phone ?? null, email: email ?? null, cin: null })
    await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail, email_sealed, email_key)
      values (${id}, decode(${kept.phone}, 'hex'), decode(${kept.phone_key}, 'hex'), decode(${kept.phone_tail}, 'hex'),
        decode(${kept.email}, 'hex'), decode(${kept.email_key}, 'hex'))`
  }
  await aMandate(sql, id, 'member', bodyId)
  if (more.office) await aMandate(sql, id, more.office, bodyId)
  return id
}

/** Gives a member who has an office already their home. */
export const atHome = (sql: Sql, memberId: string, bodyId: string) =>
  sql`insert into profiles (member_id, body_id) values (${memberId}, ${bodyId})`

/** A list that waits to be accepted, with one row to correct in it. Out: its id. */
export async function aWaitingList(sql: Sql, bodyId: string, startedBy: string) {
  const importId = randomUUID()
  await sql`insert into imports (id, body_id, bodies, started_by, file_name, headers, mapping, mapped, rows)
    values (${importId}, ${bodyId}, ${[bodyId]}, ${startedBy}, 'list.csv', '{nom,tel}', '["nameLatin","phone"]', true, 1)`
  await sql`insert into import_rows (import_id, line, sealed, state, faults)
    values (${importId}, 2, ${sealedCells(['Amina Sahli', '0612'])}, 'bad', '[{"column":1,"fault":"phone"}]')`
  return importId
}
