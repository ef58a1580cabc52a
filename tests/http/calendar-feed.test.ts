import { beforeAll, describe, expect, test } from 'vitest'
import { digest, freshSecret } from '@/gate/secrets'
import { anElection } from '../builders/election'
import { aMember, rootBody } from '../builders/world'
import { ownerSql, site } from '../environment/server'

const sql = ownerSql()
const secret = freshSecret()
const ask = (path: string) => fetch(`${site()}${path}`)

beforeAll(async () => {
  const root = await rootBody(sql)
  const member = await aMember(sql, 'صاحب اليومية', ['member', root])
  const { id } = await anElection(sql, root, member)
  await sql`insert into calendar_feeds (member_id, election_id, hash, assurance)
    values (${member}, ${id}, ${digest(secret)}, 1)`
})

describe('The secret address of a calendar', () => {
  test('answers a calendar program without a session, and nobody keeps the answer', async () => {
    const answer = await ask(`/ar/calendar/${secret}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await answer.text()).toContain('DTSTART;VALUE=DATE:20270908')
  })

  test('is none with another secret, in another shape, or once it was stopped', async () => {
    for (const path of [`/ar/calendar/${freshSecret()}`, '/ar/calendar/x', `/xx/calendar/${secret}`])
      expect((await ask(path)).status).toBe(404)
    await sql`delete from calendar_feeds where hash = ${digest(secret)}`
    expect((await ask(`/fr/calendar/${secret}`)).status).toBe(404)
  })
})
