import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { ENDED_DAYS, type Stage, UNCONFIRMED_DAYS } from '@/db/schema/applications'
import { acceptInvitation, signIn } from '@/features/account/mutations'
import { REMINDED_AFTER } from '@/features/applications/application'
import { clearOldApplications, remindOfApplications } from '@/features/applications/housekeeping'
import { admissionInput, applicationInput, decisionInput, passingInput } from '@/features/applications/input'
import {
  accept,
  actAsApplicant,
  admit,
  apply,
  askBack,
  decline,
  inviteAgain,
  openApplication,
  passOn,
} from '@/features/applications/mutations'
import {
  applicationBehind,
  applicationPage,
  applicationsToConfirm,
  applicationsToDecide,
} from '@/features/applications/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { anApplication } from '../../builders/application'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { lettersTo } from '../account/account-world'

const root = await rootBody(sql)
let [branch, elsewhere] = ['', '']
let secretary: Actor
let neighbour: Actor
let officer: Actor
let comrade: Actor

beforeEach(async () => {
  branch = await aBody(sql, root, 'أزمور')
  elsewhere = await aBody(sql, root, 'الجديدة')
  const actor = async (name: string, office: string, body: string) =>
    actorFor(sql, await aMember(sql, name, [office, body]))
  secretary = await actor('كاتبة أزمور', 'branchSecretary', branch)
  neighbour = await actor('كاتب الجديدة', 'branchSecretary', elsewhere)
  officer = await actor('مسؤولة التنظيم', 'organisationOfficer', root)
  comrade = await actor('منخرط', 'member', branch)
})

const [place] = await sql<{ code: string }[]>`select code from communes limit 1`
const form = (more: Record<string, string> = {}) =>
  applicationInput.parse({
    ...{ nameAr: 'سعاد البحري', phone: '0612345678', communeCode: place?.code ?? '', bodyId: branch },
    ...{ email: `${randomUUID()}@example.org`, 'agree-membership-record': 'true' },
    ...more,
  })

/** Through the door and no further. Out: what stands in the database of it, and the secret of the letter. */
async function applied(more: Record<string, string> = {}) {
  const input = form(more)
  await apply(input, 'fr')
  const [letter] = await lettersTo(sql, input.email)
  const secret = /application\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? ''
  const [row] =
    await sql`select a.*, a::text as whole from applications a where a.sent_at = (select max(sent_at) from applications)`
  return { row, secret, email: input.email }
}

const decision = (applicationId: string, stage: Stage = 'branch') =>
  decisionInput.parse({ applicationId, stage, reason: 'بعد النظر' })
const passing = (applicationId: string, bodyId: string) =>
  passingInput.parse({ applicationId, bodyId, stage: 'branch', reason: 'الأقرب إليه' })
const admission = (applicationId: string) =>
  admissionInput.parse({ applicationId, decidedOn: '22/11/2026', reason: 'مرحبا' })

const stageOf = async (id: string) => (await sql`select stage from applications where id = ${id}`)[0]?.stage
const lines = async (id: string) =>
  (await sql<{ act: string }[]>`select act from ledger where subject = ${id} order by at`).map(
    ({ act }) => act,
  )
const refused = (reason: string) => ({ reason })
const idsSeenBy = async (actor: Actor, shelf: 'branch' | 'secretariat' = 'branch') =>
  (await applicationPage(actor, { shelf, page: 1, who: '' })).applications.map(({ id }) => id)

describe('An application at the door', () => {
  test('reaches nobody before its sender confirms the address; then the branch, and nobody of another', async () => {
    const { row, secret } = await applied()
    expect(await idsSeenBy(secretary)).not.toContain(row?.id)
    await expect(accept(secretary, decision(row?.id))).rejects.toMatchObject(refused('notFound'))
    await actAsApplicant(secret, 'confirmed', '')
    expect(await idsSeenBy(secretary)).toContain(row?.id)
    expect(await idsSeenBy(neighbour)).not.toContain(row?.id)
    expect(await idsSeenBy(comrade)).toEqual([])
    await expect(actAsApplicant(secret, 'confirmed', '')).rejects.toMatchObject(refused('linkSpent'))
  })

  test('keeps neither phone nor address in the clear, and no secret of the link', async () => {
    const { row, secret, email } = await applied()
    for (const word of ['612345678', email, secret]) expect(row?.whole).not.toContain(word)
  })

  test('leaves the same for the address of a member and of a stranger', async () => {
    const member = await aMember(sql, 'منخرطة', ['member', branch])
    const known = await applied({ email: `${member}@example.org` })
    const unknown = await applied()
    expect(known.secret).not.toBe('')
    expect(known.row?.stage).toBe(unknown.row?.stage)
    expect(await lettersTo(sql, known.email)).toHaveLength(1)
  })

  test('is dropped where a machine filled in what people do not see, or where a commune or branch is none', async () => {
    const before = await sql`select count(*) from applications`
    await apply(form({ website: 'x' }), 'ar')
    await expect(apply(form({ communeCode: 'nowhere' }), 'ar')).rejects.toMatchObject(refused('invalid'))
    await expect(apply(form({ bodyId: randomUUID() }), 'ar')).rejects.toMatchObject(refused('invalid'))
    expect(await sql`select count(*) from applications`).toEqual(before)
  })

  test('without a branch near goes to the province', async () => {
    expect((await applied({ bodyId: '' })).row?.body_id).toBe(root)
  })
})

describe('The branch', () => {
  test('accepts: the secretariat sees it among those that wait, with one line in the ledger and no name in it', async () => {
    const { id } = await anApplication(sql, branch)
    expect(await waitingFor(secretary, [applicationsToDecide, applicationsToConfirm])).toMatchObject([
      { key: 'toDecide', count: 1 },
    ])
    await accept(secretary, decision(id))
    expect(await idsSeenBy(officer, 'secretariat')).toContain(id)
    expect(await lines(id)).toEqual(['application.accepted'])
    const [toConfirm] = await waitingFor(officer, [applicationsToConfirm])
    expect(toConfirm?.count).toBeGreaterThan(0)
    const [line] = await sql`select l::text as text from ledger l where l.subject = ${id}`
    expect(line?.text).not.toContain('سعاد')
  })

  test('is the only one to decide: not a neighbour, not a plain member', async () => {
    const { id } = await anApplication(sql, branch)
    for (const actor of [neighbour, comrade]) {
      for (const act of [accept, decline, askBack])
        await expect(act(actor, decision(id))).rejects.toMatchObject(refused('notFound'))
      await expect(passOn(actor, passing(id, elsewhere))).rejects.toMatchObject(refused('notFound'))
      await expect(openApplication(actor, { applicationId: id })).rejects.toMatchObject(refused('notFound'))
    }
    expect(await stageOf(id)).toBe('branch')
  })

  test('declines with a reason that travels to the applicant', async () => {
    const { id, email, secret } = await anApplication(sql, branch)
    await decline(secretary, decision(id))
    expect((await lettersTo(sql, email))[0]?.text).toContain('بعد النظر')
    expect((await applicationBehind(secret))?.steps[0]).toMatchObject({
      step: 'declined',
      reason: 'بعد النظر',
    })
  })

  test('asks back, and has it again with the answer', async () => {
    const { id, email, secret } = await anApplication(sql, branch)
    await askBack(secretary, decision(id))
    expect((await lettersTo(sql, email))[0]?.text).toContain(`/fr/application/${secret}`)
    await actAsApplicant(secret, 'answered', 'نعم')
    expect(await stageOf(id)).toBe('branch')
    expect(await lines(id)).toEqual(['application.asked', 'application.answered'])
  })

  test('passes it on to a branch that stands, and then knows nothing of it any more', async () => {
    const { id } = await anApplication(sql, branch)
    const founding = await aBody(sql, root, 'قيد التأسيس')
    await sql`update bodies set being_founded = true where id = ${founding}`
    await expect(passOn(secretary, passing(id, founding))).rejects.toMatchObject(refused('invalid'))
    await passOn(secretary, passing(id, elsewhere))
    expect(await idsSeenBy(neighbour)).toContain(id)
    await expect(accept(secretary, decision(id))).rejects.toMatchObject(refused('notFound'))
  })

  test('shows contacts to whoever asks for them, and writes down that it did', async () => {
    const { id, email } = await anApplication(sql, branch, { phone: '+212612345678' })
    expect(await openApplication(secretary, { applicationId: id })).toEqual({ phone: '+212612345678', email })
    expect(await lines(id)).toEqual(['application.opened'])
  })

  test('finds an applicant by the end of a phone, and by what they are known as', async () => {
    const { id } = await anApplication(sql, branch, { phone: '+212612349917', knownAs: 'السعيدية' })
    for (const who of ['9917', '٩٩١٧', '0612349917', 'السعيديه'])
      expect(
        (await applicationPage(secretary, { shelf: 'branch', page: 1, who })).applications.map(
          (row) => row.id,
        ),
        who,
      ).toEqual([id])
    expect(
      (await applicationPage(neighbour, { shelf: 'branch', page: 1, who: '9917' })).applications,
    ).toEqual([])
  })
})

test('of two who decide at once, one decides and the other is told who did', async () => {
  const { id } = await anApplication(sql, branch)
  const both = await Promise.allSettled([accept(secretary, decision(id)), decline(officer, decision(id))])
  const lost = both.filter(({ status }) => status === 'rejected')
  expect(lost).toHaveLength(1)
  expect(lost[0]).toMatchObject({
    reason: { reason: 'decidedAlready', more: { theirs: { step: expect.any(String) } } },
  })
  expect(await sql`select from application_steps where application_id = ${id}`).toHaveLength(1)
})

describe('The secretariat', () => {
  test('confirms: member, home, contacts, consents, plain membership and an invitation, all at once', async () => {
    const { id, email } = await anApplication(sql, branch, { stage: 'secretariat', phone: '+212612345678' })
    await admit(officer, admission(id))
    const [row] =
      await sql`select a.member_id, p.body_id as home, m.decision, o.key as office, m.decided_on::text as decided,
        (select array_agg(c.purpose || '/' || c.channel order by c.purpose) from consents c where c.member_id = a.member_id) as consents,
        (select count(*)::int from contacts c where c.member_id = a.member_id and c.phone_key is not null) as reached,
        (select c.email_key = a.email_key from credentials c where c.member_id = a.member_id) as shown
      from applications a join profiles p on p.member_id = a.member_id
        join mandates m on m.member_id = a.member_id join offices o on o.id = m.office_id where a.id = ${id}`
    expect(row).toMatchObject({
      ...{
        home: branch,
        decision: 'admission',
        office: 'member',
        decided: '2026-11-22',
        reached: 1,
        shown: true,
      },
      consents: ['meetings/email', 'membership/record'],
    })
    const secret = /invitation\/([\w-]{43})/.exec((await lettersTo(sql, email))[0]?.text ?? '')?.[1] ?? ''
    const names = { nameAr: 'سعاد البحري', nameLatin: 'Souad Bahri', password: 'خمس نخلات قرب الميناء' }
    await acceptInvitation({ purpose: 'invitation', secret }, names, 'fr')
    expect(await signIn({ email, password: names.password })).toMatchObject({ memberId: row?.member_id })
  })

  test('is not stood in for: the branch’s secretary confirms nobody, and declines nothing of it', async () => {
    const { id } = await anApplication(sql, branch, { stage: 'secretariat' })
    await expect(admit(secretary, admission(id))).rejects.toMatchObject(refused('notYours'))
    await expect(decline(secretary, decision(id, 'secretariat'))).rejects.toMatchObject(refused('notYours'))
    await expect(admit(neighbour, admission(id))).rejects.toMatchObject(refused('notFound'))
    await expect(decline(secretary, decision(id, 'branch'))).rejects.toMatchObject(refused('decidedAlready'))
    expect(await stageOf(id)).toBe('secretariat')
  })

  test('confirms nothing that the branch has not decided, and nothing twice', async () => {
    const early = await anApplication(sql, branch)
    await expect(admit(officer, admission(early.id))).rejects.toMatchObject(refused('decidedAlready'))
    const { id } = await anApplication(sql, branch, { stage: 'secretariat' })
    await Promise.allSettled([admit(officer, admission(id)), admit(officer, admission(id))])
    expect(await sql`select from application_steps where application_id = ${id}`).toHaveLength(1)
  })

  test('learns that the address is a member’s already, and nothing is left of the attempt', async () => {
    const member = await aMember(sql, 'منخرطة', ['member', branch])
    const { id } = await anApplication(sql, branch, { stage: 'secretariat', email: `${member}@example.org` })
    const [before] = await sql`select count(*) from members`
    await expect(admit(officer, admission(id))).rejects.toMatchObject(refused('alreadyMember'))
    expect((await sql`select count(*) from members`)[0]).toEqual(before)
    expect(await stageOf(id)).toBe('secretariat')
  })

  test('an invitation that ran out is sent again, by those who keep the new member, until it was accepted', async () => {
    const { id, email } = await anApplication(sql, branch, { stage: 'secretariat' })
    await admit(officer, admission(id))
    await expect(inviteAgain(neighbour, { applicationId: id })).rejects.toMatchObject(refused('notFound'))
    await inviteAgain(secretary, { applicationId: id })
    expect(await lettersTo(sql, email)).toHaveLength(2)
    await sql`update credentials set password_hash = 'set' where email = ${email}`
    await expect(inviteAgain(secretary, { applicationId: id })).rejects.toMatchObject(refused('notFound'))
  })
})

describe('The applicant', () => {
  test('sees stage, body and reasons, and no name of whoever decided', async () => {
    const { id, secret } = await anApplication(sql, branch)
    await accept(secretary, decision(id))
    const told = await applicationBehind(secret)
    expect(told).toMatchObject({ stage: 'secretariat', body: { id: branch } })
    expect(JSON.stringify(told)).not.toMatch(/كاتبة أزمور|سعاد/)
    expect(JSON.stringify(told)).not.toContain(secretary.memberId)
  })

  test('withdraws at any time before the end, and never after it', async () => {
    for (const stage of ['branch', 'asked', 'secretariat'] as const) {
      const { id, secret } = await anApplication(sql, branch, { stage })
      await actAsApplicant(secret, 'withdrawn', '')
      expect(await stageOf(id)).toBe('withdrawn')
      await expect(actAsApplicant(secret, 'withdrawn', '')).rejects.toMatchObject(refused('linkSpent'))
      await expect(accept(secretary, decision(id))).rejects.toMatchObject(refused('decidedAlready'))
    }
  })

  test('withdraws before confirming, and nothing is left that a branch could see', async () => {
    const { id, secret } = await anApplication(sql, branch, { stage: 'unconfirmed' })
    await actAsApplicant(secret, 'withdrawn', '')
    expect(await stageOf(id)).toBeUndefined()
  })

  test('a link that is none opens nothing', async () => {
    expect(await applicationBehind('x'.repeat(43))).toBeNull()
    await expect(actAsApplicant('x'.repeat(43), 'confirmed', '')).rejects.toMatchObject(refused('linkSpent'))
  })
})

describe('Time', () => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

  test('removes what nobody confirmed and what has ended, each when its time is up', async () => {
    const at = (stage: Stage, days: number) => anApplication(sql, branch, { stage, since: ago(days) })
    const gone = [await at('declined', ENDED_DAYS + 1), await at('withdrawn', ENDED_DAYS + 1)]
    const kept = [await at('declined', ENDED_DAYS - 1), await at('branch', 400), await at('unconfirmed', 0)]
    const late = await at('unconfirmed', 0)
    await sql`update applications set sent_at = ${ago(UNCONFIRMED_DAYS + 1)} where id = ${late.id}`
    await clearOldApplications()
    for (const { id } of [...gone, late]) expect(await stageOf(id)).toBeUndefined()
    for (const { id } of kept) expect(await stageOf(id)).toBeDefined()
  })

  test('has those reminded who can act, once in so long: the branch first, and the secretariat for its own', async () => {
    const now = new Date()
    await remindOfApplications(new Date(now.getTime() + 400 * 86_400_000))
    const soon = new Date(now.getTime() + (REMINDED_AFTER.branch + 1) * 86_400_000)
    await sql`update applications set reminded_at = ${soon}`
    await anApplication(sql, branch)
    await anApplication(sql, branch)
    await anApplication(sql, elsewhere, { stage: 'secretariat' })
    const told = (actor: Actor) => lettersTo(sql, `${actor.memberId}@example.org`)
    const before = (await told(officer)).length
    expect(await remindOfApplications(soon)).toBeGreaterThanOrEqual(2)
    const [letter] = await told(secretary)
    expect(letter?.text).toContain('طلبا انخراط')
    expect(letter?.text).not.toContain('سعاد')
    expect(await told(neighbour)).toEqual([])
    expect((await told(officer)).length).toBe(before + 1)
    expect(await remindOfApplications(soon)).toBe(0)
  })
})
