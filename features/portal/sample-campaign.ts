import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import {
  CAMPAIGN,
  sampleAgents,
  sampleObjectives,
  sampleOutings,
  sampleResources,
  sampleShifts,
  sampleTasks,
} from '@/db/sample/elections/campaign'
import { sampleMembers } from '@/db/sample/members'
import type { Place } from './sample-laid'

type At = Omit<Place, 'office'> & { electionId: string }

/** Loads how the sample's next election is prepared: aims, tasks, who was asked to stand where. In: a connection as owner. */
export async function loadCampaign(sql: Sql, place: Omit<Place, 'office'>): Promise<void> {
  const [election] = await sql<{ id: string }[]>`select id from elections where title_fr = ${CAMPAIGN}`
  if (!election) throw new Error(`no such election: ${CAMPAIGN}`)
  const at = { ...place, electionId: election.id }
  await loadWork(sql, at)
  await loadTasks(sql, at)
  await loadAgents(sql, at)
  await loadDay(sql, at)
}

async function loadWork(sql: Sql, { electionId, body, person }: At) {
  const planner = person('provincialSecretary')
  await sql`insert into campaign_objectives ${sql(
    sampleObjectives.map(({ body: key, commune, ...aim }) => ({
      ...{ id: randomUUID(), election_id: electionId, body_id: body(key), commune_code: commune },
      ...{ ...aim, number: 1, set_by: planner },
    })),
  )}`
  await sql`insert into campaign_outings ${sql(
    sampleOutings.map(({ body: key, commune, heldOn, ledBy, ...counts }) => ({
      ...{ id: randomUUID(), election_id: electionId, body_id: body(key), commune_code: commune },
      ...{ ...counts, held_on: heldOn, led_by: person(ledBy), recorded_by: person(ledBy) },
    })),
  )}`
}

async function loadTasks(sql: Sql, { electionId, body, person }: At) {
  const ids = new Map(sampleTasks.map(({ key }) => [key, randomUUID()]))
  const idOf = (key: string) => ids.get(key) ?? ''
  for (const { key, body: of, owner, title, commune = null, day, after = [], steps = [] } of sampleTasks) {
    const [id, bodyId, ownerId] = [idOf(key), body(of), person(owner)]
    await sql`insert into campaign_tasks ${sql({
      ...{ id, election_id: electionId, body_id: bodyId, owner_id: ownerId, added_by: ownerId },
      ...{ title_ar: title.ar, title_fr: title.fr, title_en: title.en, commune_code: commune, day },
      after: after.map(idOf),
    })}`
    for (const [at, step] of steps.entries()) {
      const [state, word] = typeof step === 'string' ? [step, ''] : step
      await sql`insert into campaign_task_steps ${sql({
        ...{ id: randomUUID(), task_id: id, body_id: bodyId, number: at + 1, state, word, taken_by: ownerId },
      })}`
    }
  }
}

// Members of the branch, each in one station.
async function loadAgents(sql: Sql, { electionId, body, person }: At) {
  const planner = person('branchSecretary')
  const home = sampleMembers.filter(({ branch }) => branch === 'azemmour').map(({ key }) => person(key))
  const stations = await sql<{ id: string }[]>`
    select s.id from polling_stations s join constituencies c on c.id = s.constituency_id
    where s.election_id = ${electionId} and s.body_id = ${body('azemmour')} order by length(c.code), c.code, s.code`
  for (const [at, { station, rank, comes }] of sampleAgents.entries()) {
    const [id, memberId] = [randomUUID(), home[at] ?? '']
    await sql`insert into agents ${sql({
      ...{ id, election_id: electionId, station_id: stations[station]?.id ?? '', body_id: body('azemmour') },
      ...{ rank, member_id: memberId, asked_by: planner },
    })}`
    if (comes !== null)
      await sql`insert into agent_answers ${sql({ agent_id: id, body_id: body('azemmour'), comes, said_by: memberId })}`
  }
}

async function loadDay(sql: Sql, { electionId, body, person }: At) {
  const of = { election_id: electionId, body_id: body('azemmour'), added_by: person('branchSecretary') }
  await sql`insert into shifts ${sql(
    sampleShifts.map(({ purpose, from, to, needed }) => ({
      ...{
        ...of,
        id: randomUUID(),
        purpose,
        place: 'مقر الفرع (مثال)',
        starts_at: from,
        ends_at: to,
        needed,
      },
    })),
  )}`
  await sql`insert into resources ${sql(sampleResources.map((one) => ({ ...of, ...one, id: randomUUID() })))}`
}
