import type { Sql } from 'postgres'
import { aPerson } from '../../builders/account'
import { site } from '../../environment/server'
import { get, hiddenFields, post } from './form'

/** Where a visitor hands in an address that may be a member's. */
export const DOORS: Record<string, { path: string; fields: Record<string, string> }> = {
  'sign-in': { path: '/fr/sign-in', fields: { password: 'not the password' } },
  reset: { path: '/fr/reset', fields: {} },
  join: {
    path: '/fr/join',
    fields: { nameLatin: 'Souad Bahri', communeCode: '06.181.01.03', 'agree-membership-record': 'true' },
  },
  contact: { path: '/fr/contact', fields: { name: 'Visiteur', subject: 'Question', text: 'Une question.' } },
}

export type Told = { body: string; ms: number }

/** Hands in addresses of members and of nobody, by turns. Out: what each was told, without the address itself. */
export async function askedByTurns(sql: Sql, door: keyof typeof DOORS, times: number) {
  const { path = '', fields = {} } = DOORS[door] ?? {}
  const base = site()
  const hidden = hiddenFields((await get(base, path)).text)
  const known = await Promise.all(Array.from({ length: Math.min(times, 50) }, () => aPerson(sql)))
  const ask = async (email: string): Promise<Told> => {
    await sql`delete from limits.counters`
    const began = performance.now()
    const said = await post({ base, path, origin: base }, [
      ...hidden,
      ...Object.entries({ ...fields, email }),
    ])
    const ms = performance.now() - began
    return { ms, body: `${said.status} ${said.location} ${said.cookies} ${said.words.replaceAll(email, '')}` }
  }
  const told: Record<'members' | 'strangers', Told[]> = { members: [], strangers: [] }
  for (let n = 0; n < times; n++) {
    const member = known[n % known.length]?.email ?? ''
    const stranger = member.replace(/^.{8}/, String(n).padStart(8, '0'))
    const turn = async (who: keyof typeof told, email: string) => told[who].push(await ask(email))
    if (n % 2) await turn('members', member)
    await turn('strangers', stranger)
    if (!(n % 2)) await turn('members', member)
  }
  return told
}

/** The answers that differ from the first of all. */
export const different = ({ members, strangers }: Record<'members' | 'strangers', Told[]>) =>
  [...members, ...strangers].filter(({ body }) => body !== members[0]?.body)
