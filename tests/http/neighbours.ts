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
type Question = {
  /** What is typed or called: all in which two answers may differ. */
  asked: (who: Someone) => string
  tell: (asked: string, cookie: string) => Promise<string>
}

const searching = async (asked: string, cookie: string) => {
  const path = `/ar/members/register?q=${encodeURIComponent(asked)}`
  const { status, location, words } = await get(site(), path, cookie)
  // Of a number's last digits there may be more on a page than those that were typed.
  return `${status} ${location} ${words.replaceAll(`value="${asked}"`, '')}`
}

const opening = async (memberId: string, cookie: string) => {
  const { status, location, words } = await get(site(), `/ar/members/register/${memberId}`, cookie)
  return `${status} ${location} ${words}`.replaceAll(memberId, '')
}

const revealing = async (memberId: string, cookie: string) => {
  const reveal = builtActions().find(({ name }) => name === 'register/revealMemberAction')
  if (!reveal) throw new Error('the build has no revealMemberAction')
  const { status, answer } = await call(reveal, { locale: 'ar', memberId, purpose: 'اجتماع' }, { cookie })
  return `${status} ${answer?.refused}`
}

/** Where the secretary of one branch may ask about a member of another. */
export const QUESTIONS: Record<string, Question> = {
  'a search by phone': { asked: ({ phone }) => phone, tell: searching },
  'a search by a phone’s last digits': { asked: ({ phone }) => phone.slice(-4), tell: searching },
  'a search by e-mail': { asked: ({ email }) => email, tell: searching },
  'a search by name': { asked: ({ name }) => name, tell: searching },
  'a member’s page': { asked: ({ id }) => id, tell: opening },
  'a reveal': { asked: ({ id }) => id, tell: revealing },
}

const invented = (): Someone => ({
  id: randomUUID(),
  name: `qz${randomUUID().slice(0, 8)}`,
  phone: `+2126${randomInt(1_000, 9_999)}${randomInt(3_000, 9_999)}`,
  email: `${randomUUID()}@example.org`,
})

/** Asks about members of another branch and about nobody, by turns. Out: what was told, without what was asked for. */
export async function askedOfOthers(sql: Sql, question: string, times: number) {
  const root = await rootBody(sql)
  const [own, other] = [await aBody(sql, root, 'فرع السائلة'), await aBody(sql, root, 'فرع الجيران')]
  const secretary = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', own])
  const { cookie } = await signedIn(sql, secretary)
  const { asked, tell } = QUESTIONS[question] ?? {}
  if (!asked || !tell) throw new Error(`nobody asks ${question}`)
  const turn = async (who: Someone): Promise<Told> => {
    await sql`delete from limits.counters`
    const began = performance.now()
    const body = await tell(asked(who), cookie)
    return { body, ms: performance.now() - began }
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
