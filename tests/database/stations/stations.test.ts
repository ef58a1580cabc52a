import { beforeEach, describe, expect, test } from 'vitest'
import {
  acceptStations,
  addStation,
  editStation,
  exportStations,
  removeStation,
} from '@/features/stations/mutations'
import { previewStations } from '@/features/stations/preview'
import { everyStation, stationRoom } from '@/features/stations/queries'
import { anAgent } from '../../builders/coverage'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { sheetOf } from '../../builders/sheet-of'
import { aBallotList, aConstituency, aResult, aStation } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'
import { hidden, refused } from '../../environment/refused'

let who: Planners
let electionId: string
let constituency: { id: string; electionId: string; bodyId: string }

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
  const at = { electionId, bodyId: who.azemmour }
  constituency = await aConstituency(sql, at, who.secretary.memberId, {
    code: 'A',
    communeCode: '06.181.01.01',
  })
})

const said = {
  ...{ code: '7', nameAr: 'مدرسة ابن سينا', nameFr: '', communeCode: null, place: '', centralOffice: '' },
  registered: 400 as number | null,
}
describe('A polling station', () => {
  test('is entered by whoever plans there, and by nobody else; a number is given once', async () => {
    const { secretary, provincial, neighbour, reader, treasurer, member } = who
    const ask = { ...said, constituencyId: constituency.id }
    for (const actor of [neighbour, treasurer, member, reader]) await hidden(addStation(actor, ask))
    const { stationId } = await addStation(secretary, ask)
    await refused(addStation(provincial, ask), 'codeTaken')
    await refused(addStation(provincial, { ...ask, code: '8', communeCode: '99' }), 'invalid', {
      communeCode: 'commune',
    })
    expect((await stationRoom(provincial, electionId, stationId))?.station).toMatchObject({
      ...{ code: '7', communeCode: '06.181.01.01', registered: 400 },
    })
    expect(await stationRoom(neighbour, electionId, stationId)).toBeNull()
  })

  test('is said anew, and what another said meanwhile is shown', async () => {
    const { secretary, provincial, neighbour, member } = who
    const stationId = await aStation(sql, constituency, secretary.memberId)
    const edit = { ...said, stationId, version: 1 }
    for (const actor of [neighbour, member]) await hidden(editStation(actor, edit))
    await editStation(secretary, { ...edit, registered: null })
    await expect(editStation(provincial, edit)).rejects.toMatchObject({
      ...{ reason: 'stale', more: { theirs: { version: 2, registered: null } } },
    })
  })

  test('is taken out while nothing was recorded of it and nobody was asked to stand there', async () => {
    const { secretary, neighbour, member } = who
    const list = await aBallotList(sql, constituency, secretary.memberId)
    const stationId = await aStation(sql, constituency, secretary.memberId)
    await aResult(sql, constituency, secretary.memberId, { stationId, votes: { [list]: 5 } })
    const stoodAt = await aStation(sql, constituency, secretary.memberId)
    await anAgent(sql, stoodAt, secretary.memberId, { memberId: member.memberId })
    for (const id of [stationId, stoodAt]) await refused(removeStation(secretary, { stationId: id }), 'inUse')
    const free = await aStation(sql, constituency, secretary.memberId)
    for (const actor of [neighbour, member]) await hidden(removeStation(actor, { stationId: free }))
    await removeStation(secretary, { stationId: free })
    expect(await sql`select from polling_stations where id = ${free}`).toEqual([])
  })
})

describe('A list of stations', () => {
  const HEADS = ['constituency', 'code', 'name_ar', 'registered', 'color']

  test('shows what it would change, and is taken in whole', async () => {
    const { secretary, provincial } = who
    await aStation(sql, constituency, secretary.memberId, { code: '1', name: 'مدرسة', registered: 300 })
    const file = sheetOf(HEADS, ['A', '1', 'مدرسة', '350', 'x'], ['A', '2', 'نادي', '410', ''])
    const preview = await previewStations(secretary, { electionId, file })
    expect(preview).toMatchObject({
      counts: { new: 1, changed: 1, bad: 0, same: 0 },
      lacking: [],
      ignored: ['color'],
    })
    const ask = { electionId, sealed: preview.sealed }
    await refused(acceptStations(provincial, ask), 'invalid')
    expect(await acceptStations(secretary, ask)).toMatchObject({ added: 1, changed: 1 })
    await refused(acceptStations(secretary, ask), 'stale')
    expect(
      (await everyStation(secretary, electionId)).map(({ code, registered }) => [code, registered]),
    ).toEqual([
      ['1', 350],
      ['2', 410],
    ])
    expect(
      await sql`select count from ledger where act = 'stations.imported' and subject = ${electionId}`,
    ).toEqual([{ count: 2 }])
  })

  test('is refused while a row of it is wrong, and says which', async () => {
    const { secretary } = who
    const file = sheetOf(HEADS, ['A', '1', 'مدرسة', 'many', ''], ['B', '2', 'نادي', '410', ''])
    const preview = await previewStations(secretary, { electionId, file })
    expect(preview.shown.map(({ line, faults }) => [line, faults[0]?.fault])).toEqual([
      [2, 'number'],
      [3, 'constituency'],
    ])
    await refused(acceptStations(secretary, { electionId, sealed: preview.sealed }), 'incomplete')
    const lacking = await previewStations(secretary, { electionId, file: sheetOf(['registered'], ['5']) })
    expect(lacking.lacking).toEqual(['code', 'name_ar'])
  })

  test('that was changed on its way, or is another’s, is refused', async () => {
    const { secretary, director, neighbour, member } = who
    const file = sheetOf(HEADS, ['A', '2', 'نادي', '410', ''])
    const { sealed } = await previewStations(secretary, { electionId, file })
    await refused(acceptStations(secretary, { electionId, sealed: `${sealed.slice(0, -4)}AAAA` }), 'invalid')
    await refused(acceptStations(director, { electionId, sealed }), 'invalid')
    for (const actor of [neighbour, member]) {
      await refused(previewStations(actor, { electionId, file }), 'notYours')
      await refused(acceptStations(actor, { electionId, sealed }), 'notYours')
    }
  })

  test('goes out to whoever plans elections', async () => {
    const { secretary, member, treasurer } = who
    for (const actor of [member, treasurer]) await refused(exportStations(actor, { electionId }), 'notYours')
    await exportStations(secretary, { electionId })
    expect(
      await sql`select from ledger where act = 'stations.exported' and subject = ${electionId}`,
    ).toHaveLength(1)
  })
})
