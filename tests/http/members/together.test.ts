import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { signedIn } from '../../builders/session'
import { aBody, aMember, anArticle, docOf, rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { ACTS, type Place, REVEALING } from '../acts'
import { builtActions, call } from '../calling'

const sql = ownerSql()
const actions = builtActions()
let officer: string
let place: Place

beforeAll(async () => {
  const root = await rootBody(sql)
  officer = await aMember(sql, 'كاتب', ['communicationOfficer', root], ['provincialSecretary', root])
  place = { bodyId: await aBody(sql, root, 'فرع'), authorId: officer }
})
beforeEach(() => sql`delete from limits.counters`)

const named = (name: string) => {
  const action = actions.find((one) => one.name === name)
  if (!action) throw new Error(`the build has no ${name}`)
  return action
}

test('of fifty who save one text at once one wins, and forty-nine see both texts', async () => {
  const { id: articleId } = await anArticle(sql, place.bodyId, officer, { public: false })
  const { cookie } = await signedIn(sql, officer)
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, n) => {
      const words = `نص رقم ${n}`
      const text = { title: 'عنوان', summary: '', slug: '', body: JSON.stringify(docOf(words)) }
      const fields = { articleId, language: 'ar', version: '1', locale: 'ar', once: randomUUID(), ...text }
      const { answer } = await call(named('news/saveDraftAction'), fields, { cookie })
      return { words, answer }
    }),
  )
  const won = answers.filter(({ answer }) => answer?.done !== undefined)
  const [draft] = await sql<{ body: unknown }[]>`select body from drafts where article_id = ${articleId}`
  const sawBoth = answers.filter(({ answer, words }) => {
    const { theirs, kept } = (answer ?? {}) as { theirs?: { body?: unknown }; kept?: { body?: string } }
    const standing = JSON.stringify(theirs?.body)
    return (
      answer?.refused === 'stale' && standing?.includes(won[0]?.words ?? '-') && kept?.body?.includes(words)
    )
  })
  figure('K1', `50 saves at once: won ${won.length}, saw both texts ${sawBoth.length}`)
  expect([won.length, sawBoth.length]).toEqual([1, 49])
  expect(JSON.stringify(draft?.body)).toContain(won[0]?.words)
})

const linesSince = async (before: number) => {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ledger
    where actor_id = ${officer} and act not like '%.refused'`
  return (row?.n ?? 0) - before
}

test('a form that is sent four times at once, and once more, has one effect, whatever it asks for', async () => {
  const wrong: string[] = []
  let done = 0
  for (const action of actions) {
    const act = ACTS[action.name]
    if (!act || act.for === 'anyone' || REVEALING.includes(action.name)) continue
    await sql`delete from limits.counters`
    const asked = await act.fields(sql, place)
    if (action.name === 'pictures/restorePicture')
      await sql`update pictures set removed_at = now() where id = ${asked.pictureId ?? ''}`
    await signedIn(sql, officer)
    const { cookie } = await signedIn(sql, officer)
    const version = 'version' in asked && { version: '1' }
    const fields = { locale: 'ar', once: randomUUID(), ...asked, ...version }
    const before = await linesSince(0)
    const send = () => call(action, fields, { cookie })
    const answers = [...(await Promise.all([send(), send(), send(), send()])), await send()]
    const effects = await linesSince(before)
    if (answers.some(({ answer, location }) => answer?.done !== undefined || location)) done += 1
    if (effects > 1) wrong.push(`${action.name}: ${effects} effects`)
  }
  figure('K2', `${done} acts, each form sent five times: doubled ${wrong.length}`)
  expect(wrong).toEqual([])
  expect(done).toBeGreaterThan(20)
})
