import { randomInt, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { aComrade } from '../builders/comrades'
import { signedIn } from '../builders/session'
import { aBody, aMember, rootBody } from '../builders/world'
import { site } from '../environment/server'
import type { Told } from './account/alike'
import { get } from './account/form'
import { builtActions, call } from './calling'

type Someone = { id: string; name: string; phone: string; email: string }
type Question = (who: Someone, cookie: string) => Promise<string>

const register =
  (asked: (who: Someone) => string): Question =>
  async (who, cookie) => {
    const { status, location, words } = await get(site(), `/ar/members/register${asked(who)}`, cookie)
    return `${status} ${location} ${words}`
  }

const revealing: Question = async ({ id }, cookie) => {
  const reveal = builtActions().find(({ name }) => name === 'register/revealMemberAction')
  if (!reveal) throw new Error('the build has no revealMemberAction')
  const { status, answer } = await call(reveal, { locale: 'ar', memberId: id, purpose: 'اجتماع' }, { cookie })
  return `${status} ${answer?.refused}`
}

/** Where the secretary of one branch may ask about a member of another. */
export const QUESTIONS: Record<string, Question> = {
  'a search by phone': register(({ phone }) => `?q=${encodeURIComponent(phone)}`),
  'a search by a phone’s last digits': register(({ phone }) => `?q=${phone.slice(-4)}`),
  'a search by e-mail': register(({ email }) => `?q=${encodeURIComponent(email)}`),
  'a search by name': register(({ name }) => `?q=${encodeURIComponent(name)}`),
  'a member’s page': register(({ id }) => `/${id}`),
  'a reveal': revealing,
}

const invented = (): Someone => ({
  id: randomUUID(),
  name: `qz${randomUUID().slice(0, 8)}`,
  // Whose last digits are no year that a page may show.
  phone: `+2126${randomInt(1_000, 9_999)}${randomInt(3_000, 9_999)}`,
  email: `${randomUUID()}@example.org`,
})

/** Asks about members of another branch and about nobody, by turns. Out: what was told, without what was asked for. */
export async function askedOfOthers(sql: Sql, question: string, times: number) {
  const root = await rootBody(sql)
  const [own, other] = [await aBody(sql, root, 'فرع السائلة'), await aBody(sql, root, 'فرع الجيران')]
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', own])
  const { cookie } = await signedIn(sql, secretary)
  const ask = QUESTIONS[question]
  if (!ask) throw new Error(`nobody asks ${question}`)
  const turn = async (who: Someone): Promise<Told> => {
    await sql`delete from limits.counters`
    const began = performance.now()
    const body = await ask(who, cookie)
    const ms = performance.now() - began
    const asked = [...Object.values(who), who.phone.slice(-4)]
    return { ms, body: asked.reduce((text, one) => text.replaceAll(one, ''), body) }
  }
  const told: Record<'members' | 'strangers', Told[]> = { members: [], strangers: [] }
  for (let n = 0; n < times; n++) {
    const [one, nobody] = [invented(), invented()]
    const neighbour = {
      ...one,
      id: await aComrade(sql, one.name, other, { phone: one.phone, email: one.email }),
    }
    if (n % 2) told.members.push(await turn(neighbour))
    told.strangers.push(await turn(nobody))
    if (!(n % 2)) told.members.push(await turn(neighbour))
  }
  return told
}
