import { beforeEach, describe, expect, test } from 'vitest'
import { attachWomen, copyTerritory, layOut } from '@/features/layout/mutations'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aConstituency, aStation } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'
import { hidden, refused } from '../../environment/refused'

const AZEMMOUR = '06.181.01.01'
const EL_JADIDA = '06.181.01.03'

let who: Planners
let electionId: string

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
})

const covers = (bodyId: string, code: string) =>
  sql`insert into body_communes (body_id, commune_code) values (${bodyId}, ${code})`
const entered = (id = electionId) =>
  sql`select commune_code, body_id, ballot, part, seats, attached_to from constituencies where election_id = ${id}`

describe('Constituencies are laid out by the law', () => {
  test('in every commune whose seats it says, for the branch that covers it; twice adds nothing', async () => {
    const { root, azemmour, provincial } = who
    await covers(azemmour, AZEMMOUR)
    const { added } = await layOut(provincial, { electionId, communeCode: null, seats: null })
    const rows = await entered()
    expect(rows).toHaveLength(added)
    expect(
      rows.filter(({ commune_code }) => commune_code === AZEMMOUR).map(({ body_id }) => body_id),
    ).toEqual(Array(25).fill(azemmour))
    expect(rows.filter(({ commune_code }) => commune_code === EL_JADIDA)).toEqual([])
    expect(rows.some(({ body_id }) => body_id === root)).toBe(true)
    expect(await layOut(provincial, { electionId, communeCode: null, seats: null })).toMatchObject({
      added: 0,
    })
  })

  test('where a decree alone says how many seats, they are asked for', async () => {
    const { provincial } = who
    await refused(layOut(provincial, { electionId, communeCode: EL_JADIDA, seats: null }), 'invalid', {
      seats: 'required',
    })
    await layOut(provincial, { electionId, communeCode: EL_JADIDA, seats: 41 })
    expect(await entered()).toMatchObject([{ ballot: 'list', seats: 41 }])
    await refused(layOut(provincial, { electionId, communeCode: '99', seats: null }), 'notFound')
  })

  test('but not beside those that were entered by hand', async () => {
    const { root, provincial } = who
    const more = { ballot: 'individual' as const, communeCode: AZEMMOUR, code: 'أ' }
    await aConstituency(sql, { electionId, bodyId: root }, provincial.memberId, more)
    const ask = { electionId, communeCode: AZEMMOUR, seats: null }
    expect(await layOut(provincial, ask)).toMatchObject({ added: 0 })
    await layOut(provincial, { ...ask, communeCode: null })
    expect((await entered()).filter(({ commune_code }) => commune_code === AZEMMOUR)).toHaveLength(1)
  })

  test('by a branch in its own communes, and nowhere else', async () => {
    const { azemmour, secretary, neighbour, member, reader } = who
    await covers(azemmour, AZEMMOUR)
    const ask = { electionId, communeCode: AZEMMOUR, seats: null }
    for (const actor of [neighbour, member, reader]) await refused(layOut(actor, ask), 'notYours')
    await refused(layOut(secretary, { ...ask, communeCode: EL_JADIDA, seats: 39 }), 'notYours')
    expect(await layOut(secretary, ask)).toMatchObject({ added: 25 })
  })
})

test('a branch lays out its commune for an election of its own', async () => {
  const { azemmour, secretary } = who
  await covers(azemmour, AZEMMOUR)
  const own = (await anElection(sql, azemmour, secretary.memberId, { pollingDay: '2021-09-08' })).id
  secretary.submission = { key: '01900000-0000-7000-8000-000000000009', act: 'territory.laid' }
  expect(await layOut(secretary, { electionId: own, communeCode: AZEMMOUR, seats: null })).toMatchObject({
    added: 25,
  })
})

describe('Added seats for women', () => {
  test('are attached where most voters are registered, by whoever plans there', async () => {
    const { azemmour, secretary, neighbour, member } = who
    const at = { electionId, bodyId: azemmour }
    const made: string[] = []
    for (const [nth, registered] of [400, 900, 700, 300, 800, 600].entries()) {
      const more = { ballot: 'individual' as const, communeCode: AZEMMOUR, code: `${nth}` }
      const one = await aConstituency(sql, at, secretary.memberId, more)
      await aStation(sql, one, secretary.memberId, { registered })
      made.push(one.id)
    }
    const ask = { electionId, communeCode: AZEMMOUR }
    for (const actor of [neighbour, member]) await hidden(attachWomen(actor, ask))
    expect(await attachWomen(secretary, ask)).toMatchObject({ added: 5 })
    const attached = (await entered()).filter(({ part }) => part === 'women')
    expect(new Set(attached.map(({ attached_to }) => attached_to))).toEqual(
      new Set(made.filter((_, nth) => nth !== 3)),
    )
    expect(await attachWomen(secretary, ask)).toMatchObject({ added: 0 })
  })

  test('wait until every figure is known, and are not drawn out of a hat', async () => {
    const { azemmour, secretary } = who
    const at = { electionId, bodyId: azemmour }
    const ask = { electionId, communeCode: AZEMMOUR }
    for (let nth = 0; nth < 6; nth++) {
      const more = { ballot: 'individual' as const, communeCode: AZEMMOUR, code: `${nth}` }
      const one = await aConstituency(sql, at, secretary.memberId, more)
      await aStation(sql, one, secretary.memberId, { registered: nth === 0 ? null : 500 })
    }
    await refused(attachWomen(secretary, ask), 'registeredUnknown')
    await sql`update polling_stations set registered = 500 where election_id = ${electionId}`
    await refused(attachWomen(secretary, ask), 'registeredEqual')
  })
})

describe('The territory of an earlier election', () => {
  test('is taken over with its stations; what is entered already stays', async () => {
    const { root, provincial } = who
    const earlier = (await anElection(sql, root, provincial.memberId, { pollingDay: '2021-09-08' })).id
    const at = { electionId: earlier, bodyId: root }
    const main = await aConstituency(sql, at, provincial.memberId, { code: 'local' })
    await aConstituency(sql, at, provincial.memberId, { code: 'regional', attachedTo: main.id })
    await aStation(sql, main, provincial.memberId, { registered: 321 })
    const ask = { electionId, fromId: earlier, stations: true }
    expect(await copyTerritory(provincial, ask)).toMatchObject({ added: 2, stations: 1 })
    const rows = await sql`select c.code, o.code as at from constituencies c
      left join constituencies o on o.id = c.attached_to where c.election_id = ${electionId} order by c.code`
    expect(rows).toEqual([
      { code: 'local', at: null },
      { code: 'regional', at: 'local' },
    ])
    expect(await sql`select registered from polling_stations where election_id = ${electionId}`).toEqual([
      { registered: 321 },
    ])
    expect(await copyTerritory(provincial, ask)).toMatchObject({ added: 0, stations: 0 })
  })

  test('by whoever plans there, as far as they plan', async () => {
    const { root, provincial, secretary, member, neighbour } = who
    const earlier = (await anElection(sql, root, provincial.memberId, { pollingDay: '2021-09-08' })).id
    const ask = { electionId, fromId: earlier, stations: false }
    await refused(copyTerritory(provincial, ask), 'nothingToTake')
    await aConstituency(sql, { electionId: earlier, bodyId: root }, provincial.memberId)
    for (const actor of [secretary, member, neighbour]) await refused(copyTerritory(actor, ask), 'notYours')
  })
})
