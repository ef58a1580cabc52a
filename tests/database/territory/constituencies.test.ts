import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import { constituencies } from '@/db/schema/territory'
import { addConstituency, editConstituency, removeConstituency } from '@/features/territory/mutations'
import { communeRoom, territoryRoom } from '@/features/territory/queries'
import { aCandidacy } from '../../builders/candidacies'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aConstituency, aStation } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'
import { denied, hidden, refused } from '../../environment/refused'

let who: Planners
let electionId: string

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
})

const said = {
  ...{ code: '06.181.01.01-1', nameAr: 'أزمور، الدائرة 1', nameFr: '', communeCode: '06.181.01.01' },
  ...{ ballot: 'individual' as const, part: 'general' as const, seats: 1, womenSeats: 0, attachedTo: null },
}
const ledger = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

describe('A constituency is entered', () => {
  test('by whoever plans elections for its body, and by nobody else', async () => {
    const { root, azemmour, provincial, secretary, director, neighbour, reader, treasurer, member } = who
    for (const actor of [neighbour, reader, treasurer, member])
      await refused(addConstituency(actor, { ...said, electionId, bodyId: azemmour }), 'notYours')
    await refused(addConstituency(secretary, { ...said, electionId, bodyId: root }), 'notYours')
    const { constituencyId } = await addConstituency(secretary, { ...said, electionId, bodyId: azemmour })
    expect(await ledger('constituency.added', constituencyId)).toHaveLength(1)
    await addConstituency(director, { ...said, electionId, bodyId: root, code: 'b' })
    await refused(addConstituency(provincial, { ...said, electionId, bodyId: azemmour }), 'codeTaken')
    const row = { ...said, electionId, bodyId: azemmour, id: randomUUID(), code: 'c' }
    await denied(as(member, (tx) => tx.insert(constituencies).values({ ...row, addedBy: member.memberId })))
    await expect(asVisitor((tx) => tx.select().from(constituencies))).rejects.toThrow()
  })

  test('in a commune and beside a constituency that there are', async () => {
    const { root, provincial } = who
    const at = { electionId, bodyId: root }
    await refused(addConstituency(provincial, { ...said, ...at, communeCode: '99' }), 'invalid', {
      communeCode: 'commune',
    })
    await refused(addConstituency(provincial, { ...said, ...at, attachedTo: randomUUID() }), 'invalid', {
      attachedTo: 'notFound',
    })
    const elsewhere = await anElection(sql, root, provincial.memberId)
    const other = await aConstituency(sql, { electionId: elsewhere.id, bodyId: root }, provincial.memberId)
    await refused(addConstituency(provincial, { ...said, ...at, attachedTo: other.id }), 'invalid', {
      attachedTo: 'notFound',
    })
  })

  test('only for bodies that take part in the election', async () => {
    const { azemmour, secretary, neighbour } = who
    const own = await anElection(sql, azemmour, secretary.memberId)
    const [jadida] = [...neighbour.reach('election.plan')]
    await refused(
      addConstituency(neighbour, { ...said, electionId: own.id, bodyId: jadida ?? '' }),
      'notFound',
    )
  })
})

describe('A constituency', () => {
  test('is handed to another body with all that stands in it', async () => {
    const { root, azemmour, provincial, secretary } = who
    const { constituencyId } = await addConstituency(provincial, { ...said, electionId, bodyId: root })
    const stationId = await aStation(
      sql,
      { id: constituencyId, electionId, bodyId: root },
      provincial.memberId,
    )
    const edit = { ...said, constituencyId, version: 1, bodyId: azemmour }
    await refused(editConstituency(secretary, edit), 'notYours')
    await editConstituency(provincial, edit)
    expect(await sql`select body_id from polling_stations where id = ${stationId}`).toEqual([
      { body_id: azemmour },
    ])
    await refused(editConstituency(secretary, { ...edit, version: 2, bodyId: root }), 'notYours')
    await editConstituency(secretary, { ...edit, version: 2, nameAr: 'أزمور، المدينة العتيقة' })
  })

  test('that another changed meanwhile is shown, not overwritten', async () => {
    const { root, provincial, director } = who
    const { constituencyId } = await addConstituency(provincial, { ...said, electionId, bodyId: root })
    const edit = { ...said, constituencyId, version: 1, bodyId: root }
    await editConstituency(director, { ...edit, nameAr: 'الأولى' })
    await expect(editConstituency(provincial, edit)).rejects.toMatchObject({
      ...{ reason: 'stale', more: { theirs: { nameAr: 'الأولى', version: 2 } } },
    })
    await refused(
      editConstituency(provincial, { ...edit, version: 2, attachedTo: constituencyId }),
      'invalid',
      {
        attachedTo: 'toItself',
      },
    )
  })

  test('is taken out while nothing stands in it, by whoever plans there', async () => {
    const { azemmour, secretary, neighbour, member } = who
    const kept = await aConstituency(sql, { electionId, bodyId: azemmour }, secretary.memberId)
    await aStation(sql, kept, secretary.memberId)
    const stoodFor = await aConstituency(sql, { electionId, bodyId: azemmour }, secretary.memberId)
    await aCandidacy(sql, stoodFor, member.memberId, secretary.memberId)
    for (const { id } of [kept, stoodFor])
      await refused(removeConstituency(secretary, { constituencyId: id }), 'inUse')
    const { id } = await aConstituency(sql, { electionId, bodyId: azemmour }, secretary.memberId)
    for (const actor of [neighbour, member]) await hidden(removeConstituency(actor, { constituencyId: id }))
    await removeConstituency(secretary, { constituencyId: id })
    expect(await ledger('constituency.removed', id)).toHaveLength(1)
  })
})

describe('The territory of an election', () => {
  test('shows each commune by the law, and what is missing there', async () => {
    const { azemmour, provincial, secretary } = who
    const at = { electionId, bodyId: azemmour }
    const made = await aConstituency(sql, at, secretary.memberId, {
      ballot: 'individual',
      communeCode: '06.181.01.01',
    })
    await aStation(sql, made, secretary.memberId, { registered: 500 })
    await aStation(sql, made, secretary.memberId, { registered: null })
    const room = await territoryRoom(provincial, electionId)
    expect(room?.communes.find(({ code }) => code === '06.181.01.01')).toMatchObject({
      ...{
        ballot: 'individual',
        councilSeats: 25,
        womenAdded: 5,
        constituencies: 1,
        seats: 1,
        stations: 2,
        registered: 500,
      },
      gaps: ['seats', 'women', 'registered'],
    })
    expect(room?.communes.find(({ code }) => code === '06.181.01.03')).toMatchObject({
      ...{ ballot: 'list', councilSeats: null, gaps: ['constituencies'] },
    })
    expect(await communeRoom(provincial, electionId, '99')).toBeNull()
  })

  test('shows a branch nothing of another branch', async () => {
    const { azemmour, secretary, neighbour, member } = who
    const at = { electionId, bodyId: azemmour }
    const more = { ballot: 'individual', communeCode: '06.181.01.01' } as const
    const { id } = await aConstituency(sql, at, secretary.memberId, more)
    const seen = async (actor: typeof member) =>
      (await communeRoom(actor, electionId, '06.181.01.01'))?.constituencies.map((one) => one.id)
    expect(await seen(member)).toEqual([id])
    expect(await seen(secretary)).toEqual([id])
    expect(await seen(neighbour)).toEqual([])
  })
})
