import { afterAll, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { AdministratorStands, inviteFounder } from '@/features/account/invitation'
import { acceptInvitation, setPassword, signIn } from '@/features/account/mutations'
import { closeJobs } from '@/gate/jobs'
import { ownerSql as sql } from '../../environment/database'

const names = { nameAr: 'أمينة الساحلي', nameLatin: 'Amina Sahli' }
const password = 'خمس نخلات قرب الميناء'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const invited = async (email: string) => {
  const outcome = await inviteFounder(sql, email, 'ar')
  if (!('secret' in outcome)) throw new Error('no letter')
  return { purpose: 'invitation', secret: outcome.secret } as const
}

test('the first administrator is invited once the address is right, and then nobody else', async () => {
  const mistyped = await invited('tpyo@example.org')
  const first = await invited('first@example.org')
  await expect(acceptInvitation(mistyped, { ...names, password }, 'ar')).rejects.toMatchObject({
    reason: 'linkSpent',
  })
  const again = await invited('first@example.org')
  await expect(acceptInvitation(first, { ...names, password }, 'ar')).rejects.toMatchObject({
    reason: 'linkSpent',
  })
  await expect(setPassword({ ...again, purpose: 'reset' }, password, 'ar')).rejects.toMatchObject({
    reason: 'linkSpent',
  })

  await acceptInvitation(again, { ...names, password }, 'ar')
  const { memberId: member } = await signIn({ email: 'first@example.org', password })
  const held = await sql`select o.key, m.decision from mandates m join offices o on o.id = m.office_id
    join organisation g on g.root_id = m.body_id where m.member_id = ${member} and m.ends_at is null`
  expect([...held]).toEqual([{ key: 'provincialSecretary', decision: 'founding' }])
  await expect(inviteFounder(sql, 'second@example.org', 'ar')).rejects.toBeInstanceOf(AdministratorStands)
  await expect(inviteFounder(sql, 'first@example.org', 'ar')).rejects.toBeInstanceOf(AdministratorStands)
})

test('when no administrator’s mandate runs any more, one can be invited again', async () => {
  await sql`update mandates set ends_at = now() where ends_at is null`
  expect(await inviteFounder(sql, 'first@example.org', 'ar')).toEqual({ alreadyMember: true })
})
