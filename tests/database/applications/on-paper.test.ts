import { beforeEach, describe, expect, test } from 'vitest'
import { changePassword, enterByCode, signIn } from '@/features/account/mutations'
import { admissionInput, decisionInput, paperInput } from '@/features/applications/input'
import { accept, admit, enterPaper, issueCode } from '@/features/applications/mutations'
import { membersWithoutEmail } from '@/features/applications/queries'
import { changePhone } from '@/features/mydata/mutations'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMandate, aMember, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { anActor } from '../account/account-world'

const root = await rootBody(sql)
const PASSWORD = 'خمس نخلات قرب الميناء'
const PASSWORDS = [PASSWORD, 'سفينة زرقاء فوق التل']
const [place] = await sql<{ code: string }[]>`select code from communes limit 1`
let branch = ''
let secretary: Actor
let officer: Actor
let neighbour: Actor

beforeEach(async () => {
  branch = await aBody(sql, root, 'أزمور')
  const elsewhere = await aBody(sql, root, 'الجديدة')
  secretary = await actorFor(sql, await aMember(sql, 'كاتبة أزمور', ['branchSecretary', branch]))
  neighbour = await actorFor(sql, await aMember(sql, 'كاتب الجديدة', ['branchSecretary', elsewhere]))
  officer = await actorFor(sql, await aMember(sql, 'مسؤولة التنظيم', ['organisationOfficer', root]))
})

const paper = (more: Record<string, string> = {}) =>
  paperInput.parse({
    ...{ bodyId: branch, nameAr: 'مي فاطنة', knownAs: 'فاطنة الخضارة', communeCode: place?.code ?? '' },
    ...{ signedOn: '2/11/2026', keptBy: 'كاتبة الفرع', 'agree-membership-record': 'true' },
    ...more,
  })

/** From a signed paper to a member. Out: the member's id and number. */
async function aPaperMember(more: Record<string, string> = {}) {
  const { applicationId } = await enterPaper(secretary, paper(more), 'ar')
  await accept(secretary, decisionInput.parse({ applicationId, stage: 'branch', reason: 'نعم' }))
  await admit(officer, admissionInput.parse({ applicationId, decidedOn: '3/11/2026', reason: 'نعم' }))
  const [row] = await sql<{ id: string; number: number }[]>`
    select m.id, m.number from applications a join members m on m.id = a.member_id where a.id = ${applicationId}`
  if (!row) throw new Error('nobody became a member')
  return row
}

const enter = (number: number, code: string, password = PASSWORD) =>
  enterByCode({ number, code: code.replaceAll(' ', ''), password }, 'ar')
const refused = (reason: string) => ({ reason })

describe('A paper application', () => {
  test('is typed in by whoever keeps the branch’s members, with who keeps the paper, and by nobody else', async () => {
    await expect(enterPaper(neighbour, paper(), 'ar')).rejects.toMatchObject(refused('notYours'))
    const { id } = await aPaperMember()
    const consents =
      await sql`select evidence, recorded_by, given_at::date::text as given from consents where member_id = ${id}`
    expect(consents).toEqual([{ evidence: 'paper', recorded_by: secretary.memberId, given: '2026-11-02' }])
  })

  test('is not signed tomorrow', async () => {
    const attempt = enterPaper(secretary, paper({ signedOn: '1/1/2099' }), 'ar')
    await expect(attempt).rejects.toMatchObject({ more: { fields: { signedOn: 'future' } } })
  })
})

describe('A printed code', () => {
  test('lets a member without e-mail in the first time; then number or phone and the password do', async () => {
    const { id, number } = await aPaperMember({ phone: '0612345001' })
    const { code } = await issueCode(secretary, { memberId: id })
    expect(await enter(number, code)).toBe(id)
    expect(await signIn({ email: String(number), password: PASSWORD })).toMatchObject({ memberId: id })
    expect(await signIn({ email: '+212612345001', password: PASSWORD })).toMatchObject({ memberId: id })
    await expect(enter(number, code)).rejects.toMatchObject(refused('codeWrong'))
  })

  test('is spent by the next one, runs out, and is nobody else’s', async () => {
    const { id, number } = await aPaperMember()
    const other = await aPaperMember()
    const first = await issueCode(secretary, { memberId: id })
    const second = await issueCode(secretary, { memberId: id })
    await expect(enter(number, first.code)).rejects.toMatchObject(refused('codeWrong'))
    await expect(enter(other.number, second.code)).rejects.toMatchObject(refused('codeWrong'))
    await sql`update tokens set ends_at = now() where member_id = ${id} and used_at is null`
    await expect(enter(number, second.code)).rejects.toMatchObject(refused('codeWrong'))
    const { code } = await issueCode(secretary, { memberId: id })
    expect(await enter(number, code)).toBe(id)
  })

  test('is kept nowhere: neither in a token, nor in the ledger, nor with the answer of the form', async () => {
    const { id } = await aPaperMember()
    secretary.submission = { key: '7f6a8f9e-0c55-4b2e-9a57-3f3d6d2b8c11', act: 'code.issued' }
    const { code } = await issueCode(secretary, { memberId: id })
    for (const table of ['tokens', 'ledger', 'ledger_details', 'submissions'])
      for (const written of [code, code.replaceAll(' ', '')]) {
        const [row] = await sql.unsafe(`select count(*)::int as n from ${table} t where t::text like $1`, [
          `%${written}%`,
        ])
        expect(row?.n, table).toBe(0)
      }
  })

  test('is given by the secretary of the home alone', async () => {
    const { id } = await aPaperMember()
    await expect(issueCode(neighbour, { memberId: id })).rejects.toMatchObject(refused('notFound'))
    const comrade = await actorFor(sql, await aMember(sql, 'منخرط', ['member', branch]))
    await expect(issueCode(comrade, { memberId: id })).rejects.toMatchObject(refused('notYours'))
  })

  test('opens no powers beyond those of whoever hands it over, and no account that has an e-mail', async () => {
    const { id } = await aPaperMember()
    await aMandate(sql, id, 'organisationOfficer', root)
    await expect(issueCode(secretary, { memberId: id })).rejects.toMatchObject(refused('noCode'))
    const withEmail = await aMember(sql, 'منخرطة', ['member', branch])
    await sql`insert into profiles (member_id, body_id) values (${withEmail}, ${branch})`
    await expect(issueCode(secretary, { memberId: withEmail })).rejects.toMatchObject(refused('noCode'))
  })

  test('is refused for whoever holds an office that rests while suspended, or that begins later', async () => {
    const [resting, coming] = [await aPaperMember(), await aPaperMember()]
    await aMandate(sql, resting.id, 'organisationOfficer', root)
    await suspend(sql, resting.id)
    await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on)
      select gen_random_uuid(), ${coming.id}, o.id, ${root}, now() + interval '5 days', 'congress', current_date
      from offices o where o.key = 'organisationOfficer'`
    for (const { id } of [resting, coming])
      await expect(issueCode(secretary, { memberId: id })).rejects.toMatchObject(refused('noCode'))
  })

  test('handed to a plain member is worth nothing once they are given an office', async () => {
    const { id, number } = await aPaperMember()
    const { code } = await issueCode(secretary, { memberId: id })
    await aMandate(sql, id, 'member', root)
    const mandate = await aMandate(sql, id, 'organisationOfficer', root)
    await sql`update mandates set ends_at = now() where id = ${mandate}`
    await expect(enter(number, code)).rejects.toMatchObject(refused('codeWrong'))
  })

  test('is worth nothing once whoever handed it over could not hand it over any more', async () => {
    const [left, risen] = [await aPaperMember(), await aPaperMember()]
    const codes = [
      await issueCode(secretary, { memberId: left.id }),
      await issueCode(secretary, { memberId: risen.id }),
    ]
    await aMandate(sql, risen.id, 'organisationOfficer', root)
    // As where no mandate was added, but what an office can do was widened.
    await sql`update tokens set used_at = null where member_id = ${risen.id}`
    await expect(enter(risen.number, codes[1]?.code ?? '')).rejects.toMatchObject(refused('codeWrong'))
    await sql`update mandates set ends_at = now() where member_id = ${secretary.memberId}`
    await expect(enter(left.number, codes[0]?.code ?? '')).rejects.toMatchObject(refused('codeWrong'))
  })

  test('is worth nothing to someone suspended', async () => {
    const { id, number } = await aPaperMember()
    const { code } = await issueCode(secretary, { memberId: id })
    await suspend(sql, id)
    await expect(enter(number, code)).rejects.toMatchObject(refused('codeWrong'))
  })

  test('asks for a password that is not the person’s own name', async () => {
    const { id, number } = await aPaperMember({ nameAr: '', nameLatin: 'Fatna Lkhadara' })
    const { code } = await issueCode(secretary, { memberId: id })
    await expect(enter(number, code, 'fatna lkhadara 83')).rejects.toMatchObject(refused('weakPassword'))
  })
})

describe('Signing in without e-mail', () => {
  test('a phone that two members share opens the account of whoever had it first; the other’s number opens theirs', async () => {
    const [one, two] = [
      await aPaperMember({ phone: '0612345002' }),
      await aPaperMember({ phone: '0612345002' }),
    ]
    for (const [index, { id, number }] of [one, two].entries())
      await enter(number, (await issueCode(secretary, { memberId: id })).code, PASSWORDS[index])
    const byPhone = (password = '') => signIn({ email: '+212612345002', password })
    expect(await byPhone(PASSWORDS[0])).toMatchObject({ memberId: one.id })
    await expect(byPhone(PASSWORDS[1])).rejects.toMatchObject(refused('wrongPassword'))
    expect(await signIn({ email: String(two.number), password: PASSWORDS[1] ?? '' })).toMatchObject({
      memberId: two.id,
    })
  })

  test('whoever notes another’s phone as theirs keeps nobody out, and is refused like someone unknown', async () => {
    const [owner, claimer] = [await aPaperMember({ phone: '0612345003' }), await aPaperMember()]
    for (const [index, { id, number }] of [owner, claimer].entries())
      await enter(number, (await issueCode(secretary, { memberId: id })).code, PASSWORDS[index])
    await changePhone(await anActor(sql, claimer.id), { phone: '+212612345003' })
    await sql`update contacts set phone_since = '2001-01-01' where member_id = ${claimer.id}`
    const byPhone = (password = '') => signIn({ email: '+212612345003', password })
    expect(await byPhone(PASSWORDS[0])).toMatchObject({ memberId: owner.id })
    await expect(byPhone(PASSWORDS[1])).rejects.toMatchObject(refused('wrongPassword'))
    // Taken away and noted again it is the newest; the first who still has it stands.
    await changePhone(await anActor(sql, owner.id), { phone: null })
    await changePhone(await anActor(sql, owner.id), { phone: '+212612345003' })
    expect(await byPhone(PASSWORDS[1])).toMatchObject({ memberId: claimer.id })
  })

  test('the actor goes by their number, and changes the password like everyone', async () => {
    const { id, number } = await aPaperMember()
    await enter(number, (await issueCode(secretary, { memberId: id })).code)
    const actor = await anActor(sql, id)
    expect(actor.email).toBe(String(number))
    await changePassword(actor, { currentPassword: PASSWORD, password: 'سفينة زرقاء فوق التل' }, 'ar')
    expect(await signIn({ email: String(number), password: 'سفينة زرقاء فوق التل' })).toMatchObject({
      memberId: id,
    })
  })
})

test('a member without e-mail is found by what they are known as, by number or by the end of a phone, within one’s own bodies', async () => {
  const { id, number } = await aPaperMember({ phone: '0612345773' })
  for (const who of ['فاطنه', '5773', String(number)])
    expect(
      (await membersWithoutEmail(secretary, who)).map((one) => one.id),
      who,
    ).toContain(id)
  for (const who of ['فاطنه', '5773', String(number)])
    expect(await membersWithoutEmail(neighbour, who), who).toEqual([])
  expect(await membersWithoutEmail(secretary, '%')).toEqual([])
})
