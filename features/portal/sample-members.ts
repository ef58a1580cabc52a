import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { sampleMembers } from '@/db/sample/members'
import { closed } from '@/features/register/contact'

/**
 * Takes the sample's invented members into their branches: profile, sealed phone, consent on paper, membership.
 * In: a connection as owner, and the id of each branch by its key. Out: each member's id by their key.
 */
export async function loadMembers(sql: Sql, branch: (key: string) => string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const member of sampleMembers) {
    const id = randomUUID()
    const bodyId = branch(member.branch)
    ids.set(member.key, id)
    await sql`insert into members (id, name_ar, name_latin, known_as, joined_at)
      values (${id}, ${member.nameAr}, ${member.nameLatin}, ${member.knownAs}, ${member.joinedOn})`
    await sql`insert into profiles (member_id, body_id, gender, born_on, commune_code)
      values (${id}, ${bodyId}, ${member.gender}, ${member.bornOn}, ${member.commune})`
    const { phone, phone_key, phone_tail } = closed({ phone: member.phone, email: null, cin: null })
    await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail)
      values (${id}, decode(${phone}, 'hex'), decode(${phone_key}, 'hex'), decode(${phone_tail}, 'hex'))`
    await sql`insert into consents (id, member_id, purpose, channel, version, evidence)
      values (${randomUUID()}, ${id}, 'membership', 'record', '1', 'paper')`
    await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on)
      select gen_random_uuid(), ${id}, id, ${bodyId}, ${member.joinedOn}, 'generalMeeting', ${member.joinedOn}
      from offices where key = 'member'`
  }
  return ids
}
