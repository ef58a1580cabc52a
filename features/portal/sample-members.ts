import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { sampleMembers } from '@/db/sample/members'
import { sampleMandates, sampleStatutes } from '@/db/sample/offices'
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
      select gen_random_uuid(), ${id}, o.id, b.id, greatest(${member.joinedOn}::date, b.founded_on), 'generalMeeting',
        greatest(${member.joinedOn}::date, b.founded_on)
      from offices o cross join bodies b where o.key = 'member' and b.id = ${bodyId}`
  }
  return ids
}

/** Gives the sample's members their offices, and its statutes their numbers. In: as `loadMembers`, and its answer. */
export async function loadOffices(
  sql: Sql,
  body: (key: string) => string,
  members: Map<string, string>,
): Promise<void> {
  for (const { kind, termMonths, womenShare, youngShare, quorum } of sampleStatutes)
    await sql`update statutes set term_months = ${termMonths}, women_share = ${womenShare},
      young_share = ${youngShare}, quorum = ${quorum} where kind = ${kind}`
  for (const { member, office, body: key, startsOn, endsOn, decision } of sampleMandates)
    await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, ends_at, decision, decided_on)
      select gen_random_uuid(), ${members.get(member) ?? ''}, o.id, b.id, greatest(${startsOn}::date, b.founded_on), ${endsOn}::date,
        ${decision}, greatest(${startsOn}::date, b.founded_on)
      from offices o cross join bodies b where o.key = ${office} and b.id = ${body(key)}`
}

/** What waits in the sample, so that its rooms do not stand empty: two applications, a need, some who can answer it, dues paid. */
export async function loadDealings(
  sql: Sql,
  body: (key: string) => string,
  members: Map<string, string>,
  by: string,
): Promise<void> {
  const [azemmour, root] = [body('azemmour'), body('root')]
  const home = sampleMembers
    .filter(({ branch }) => branch === 'azemmour')
    .map(({ key }) => members.get(key) ?? '')
  for (const [stage, nameAr, nameLatin, bodyId] of [
    ['branch', 'سعاد البحري (تجريبية)', 'Souad Bahri (sample)', azemmour],
    ['secretariat', 'أنس الحوزي (تجريبي)', 'Anas Haouzi (sample)', azemmour],
  ] as const) {
    const id = randomUUID()
    await sql`insert into applications (id, body_id, stage, name_ar, name_latin, commune_code, contribution, locale, consents,
        consent_version, signed_on, kept_by, entered_by)
      values (${id}, ${bodyId}, ${stage}, ${nameAr}, ${nameLatin}, '06.181.01.01', 'التنشيط الثقافي للشباب', 'ar',
        ${['membership/record']}, '2026-11', '2026-11-10', 'كاتبة الفرع (مثال)', ${by})`
    if (stage === 'secretariat')
      await sql`insert into application_steps (id, application_id, step, body_id, taken_by)
        values (${randomUUID()}, ${id}, 'accepted', ${bodyId}, ${by})`
  }
  for (const [n, memberId] of home.slice(0, 9).entries())
    await sql`insert into dues_receipts (id, body_id, member_id, amount, paid_on, method, recorded_by)
      values (${randomUUID()}, ${azemmour}, ${memberId}, ${n % 3 === 0 ? 10_000 : 20_000}, ${`2026-0${1 + n}-12`}, 'cash', ${by})`
  for (const [n, memberId] of home.slice(0, 6).entries()) {
    await sql`insert into consents (id, member_id, purpose, channel, version, evidence)
      values (${randomUUID()}, ${memberId}, 'competences', 'record', '1', 'paper')`
    await sql`insert into competences (member_id, profession, fields, languages, hours)
      select ${memberId}, ${n % 2 ? 'أستاذة' : 'محاسب'}, array[key], ${sql.json({ ar: 'fluent', fr: 'good' } as never)}, ${2 + n}
      from skill_fields order by position offset ${n} limit 1`
  }
  for (const [n, title] of ['محاسب لمسك مالية الفرع', 'منشط لورشات الشباب'].entries())
    await sql`insert into competence_needs (id, body_id, title, field_key, hours, stated_by)
      select ${randomUUID()}, ${n === 0 ? azemmour : root}, ${title}, key, 2, ${by} from skill_fields order by position offset ${n} limit 1`
}
