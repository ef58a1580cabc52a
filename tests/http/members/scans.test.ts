import { beforeAll, expect, test } from 'vitest'
import { aCandidacy, aPaperKind } from '../../builders/candidacies'
import { anElection } from '../../builders/election'
import { signedIn } from '../../builders/session'
import { aConstituency } from '../../builders/territory'
import { aBody, aMember, rootBody } from '../../builders/world'
import { ownerSql, site } from '../../environment/server'
import { html, pdf } from '../../rules/pictures/hostile-files'

const sql = ownerSql()
let cookies: Record<
  'candidate' | 'secretary' | 'other' | 'treasurer' | 'commission' | 'neighbour' | 'nobody',
  string
>
let asked: { candidacyId: string; kindId: string }
let base: string

beforeAll(async () => {
  const root = await rootBody(sql)
  const [branch, elsewhere] = [await aBody(sql, root, 'فرع المترشحين'), await aBody(sql, root, 'فرع مجاور')]
  const members: Record<string, string> = {}
  cookies = { nobody: '' } as typeof cookies
  for (const [key, office, bodyId] of [
    ['candidate', 'member', branch],
    ['secretary', 'branchSecretary', branch],
    ['other', 'member', branch],
    ['treasurer', 'treasurer', branch],
    ['commission', 'electionCommission', branch],
    ['neighbour', 'branchSecretary', elsewhere],
  ] as const) {
    const id = await aMember(sql, `مترشح ${key}`, [office, bodyId])
    members[key] = id
    cookies[key] = (await signedIn(sql, id)).cookie
  }
  const by = members.secretary ?? ''
  const election = await anElection(sql, branch, by)
  const place = await aConstituency(sql, { electionId: election.id, bodyId: branch }, by)
  const candidacy = await aCandidacy(sql, place, members.candidate ?? '', by)
  await aCandidacy(sql, place, members.other ?? '', by)
  asked = { candidacyId: candidacy.id, kindId: await aPaperKind(sql, election, by) }
  base = `${site()}/ar/members/elections/${election.id}/candidacies/${candidacy.id}/scans`
})

const send = async (cookie: string, bytes: Uint8Array<ArrayBuffer> = pdf()) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(asked)) form.set(name, value)
  form.set('file', new File([bytes], 'scan.pdf', { type: 'application/pdf' }))
  const answer = await fetch(`${site()}/api/scans`, {
    method: 'POST',
    headers: { cookie, origin: site() },
    body: form,
  })
  return { status: answer.status, said: (await answer.json()) as { done?: { id: string }; refused?: string } }
}

test('a candidate and those who plan bring scans and fetch them; another candidate, and whoever else, gets neither', async () => {
  for (const key of ['other', 'treasurer', 'neighbour'] as const)
    expect([key, (await send(cookies[key])).said]).toEqual([key, { refused: 'notFound' }])
  expect((await send(cookies.commission)).said).toEqual({ refused: 'notYours' })
  expect((await send(cookies.nobody)).status).toBe(401)
  expect((await send(cookies.candidate, html())).said).toEqual({ refused: 'notADocument' })
  for (const key of ['candidate', 'secretary'] as const) {
    const { said } = await send(cookies[key])
    const fetched = async (whose: keyof typeof cookies) =>
      fetch(`${base}/${said.done?.id}`, { headers: { cookie: cookies[whose] }, redirect: 'manual' })
    for (const whose of ['candidate', 'secretary'] as const) {
      const answer = await fetched(whose)
      expect([whose, answer.status]).toEqual([whose, 200])
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(pdf()))
    }
    for (const whose of ['other', 'treasurer', 'neighbour', 'commission'] as const)
      expect([whose, (await fetched(whose)).status]).toEqual([whose, 404])
    expect([303, 404]).toContain((await fetched('nobody')).status)
  }
})
