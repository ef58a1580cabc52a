import type { Sql } from 'postgres'
import { anObjective, anOuting, aProgrammeLink, aTask, aTaskStep } from '../../builders/campaign'
import { anElection } from '../../builders/election'
import { aProgramme } from '../../builders/programme'
import type { Row } from './rule'

/** The work before elections of each body: what each aims at, and tasks and outings of members of both branches. */
export async function campaignOf(
  sql: Sql,
  people: Map<string, string>,
  bodies: Record<'root' | 'azemmour' | 'jadida', string>,
) {
  const author = people.get('the provincial secretary') ?? ''
  const own = {
    azemmour: people.get('a plain member of Azemmour') ?? '',
    jadida: people.get('a plain member of El Jadida') ?? '',
  }
  for (const open of [true, false]) {
    const { id: electionId } = await anElection(sql, bodies.root, author)
    for (const bodyId of Object.values(bodies)) {
      const place = { electionId, bodyId }
      await aProgrammeLink(sql, place, (await aProgramme(sql, bodyId, author, { open })).id, author)
      await anObjective(sql, place, author)
      for (const branch of ['azemmour', 'jadida'] as const) {
        if (bodyId !== bodies.root && bodyId !== bodies[branch]) continue
        const taskId = await aTask(sql, place, own[branch], author)
        await aTaskStep(sql, { taskId, bodyId }, own[branch], 'begun')
        await anOuting(sql, place, own[branch])
      }
    }
  }
}

/** What the rights of the work are reckoned from: tasks by their id. */
export async function campaignWorld(sql: Sql) {
  const tasks = new Map<unknown, Row>()
  for (const { row } of await sql<Row[]>`select to_jsonb(t) as row from campaign_tasks t`)
    tasks.set((row as Row).id, row as Row)
  return { campaignTasks: tasks }
}
