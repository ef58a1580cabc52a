import { beforeEach, describe, expect, test } from 'vitest'
import { linkProgramme, unlinkProgramme } from '@/features/anticipation/mutations'
import { workRoom } from '@/features/tasks/queries'
import type { Actor } from '@/gate/actor'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let who: Planners
let electionId: string

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
})

const linkedFor = async (actor: Actor) => (await workRoom(actor, electionId))?.programmes ?? []
const written = (act: string) => sql`select from ledger where act = ${act} and subject = ${electionId}`

describe('The programme that a body goes into an election with', () => {
  test('is linked and taken away by whoever plans for the body; another takes its place', async () => {
    const { secretary, reader, treasurer, member, neighbour, azemmour } = who
    const [first, second] = [
      await aProgramme(sql, azemmour, secretary.memberId),
      await aProgramme(sql, azemmour, secretary.memberId),
    ]
    const link = { electionId, bodyId: azemmour, programmeId: first.id }
    for (const actor of [reader, treasurer, member, neighbour]) {
      await refused(linkProgramme(actor, link), 'notYours')
      await refused(unlinkProgramme(actor, link), 'notYours')
    }
    await linkProgramme(secretary, link)
    await linkProgramme(secretary, { ...link, programmeId: second.id })
    expect(await linkedFor(secretary)).toMatchObject([{ programmeId: second.id, bodyId: azemmour }])
    await unlinkProgramme(secretary, link)
    await unlinkProgramme(secretary, link)
    expect(await linkedFor(secretary)).toEqual([])
    expect(await written('anticipation.linked')).toHaveLength(2)
    expect(await written('anticipation.unlinked')).toHaveLength(1)
  })

  test('is one that they may read themselves', async () => {
    const { secretary, neighbour, root, azemmour } = who
    const other = await aBody(sql, root, 'فرع آخر')
    const draft = await aProgramme(sql, other, neighbour.memberId, { stage: 'drafting', open: false })
    const link = { electionId, bodyId: azemmour, programmeId: draft.id }
    await refused(linkProgramme(secretary, link), 'notFound')
  })

  test('of which nobody sees a draft point who may not read it in the programme itself', async () => {
    const { secretary, provincial, azemmour, root } = who
    const programme = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'drafting', open: false })
    await aPoint(sql, programme, secretary.memberId, { title: 'مسودة لا تُقرأ' })
    await linkProgramme(secretary, { electionId, bodyId: azemmour, programmeId: programme.id })
    expect((await linkedFor(provincial))[0]?.points).toHaveLength(1)
    // Reads elections, and no programmes.
    await sql`update offices set capabilities = '{election.read}' where key = 'rapporteur'`
    const outsider = await actorFor(sql, await aMember(sql, 'مقرر', ['rapporteur', azemmour]))
    expect((await linkedFor(outsider)).flatMap(({ points }) => points)).toHaveLength(1)
    const above = await actorFor(sql, await aMember(sql, 'مقرر الإقليم', ['rapporteur', root]))
    expect(await linkedFor(above)).toEqual([])
    await sql`update offices set capabilities = '{}' where key = 'rapporteur'`
  })
})
