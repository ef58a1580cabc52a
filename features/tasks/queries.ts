import { type SQL, sql } from 'drizzle-orm'
import type { TaskState } from '@/db/campaign'
import { as, type DatabaseActor, type Tx } from '@/db/client'
import {
  type Linked,
  linkedProgrammes,
  type PointRef,
  pointsAmong,
  programmesToLink,
} from '@/features/anticipation/queries'
import { bodiesNamed, type Election, electionWith, planned } from '@/features/elections/queries'
import type { WaitingLine } from '@/features/home/line'
import { communeList, type Names } from '@/features/programmes/queries'
import { personOf, wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'

type Words = { ar: string; fr: string; en: string }
export type Person = { ar: string; latin: string }

/** A task with what it waits for, and where it stands. */
export type Task = {
  id: string
  electionId: string
  bodyId: string
  body: Names
  title: Words
  ownerId: string
  /** Null where the reader may not know who it is. */
  owner: Person | null
  communeCode: string | null
  commune: Person | null
  dueOn: string
  version: number
  needs: { id: string; title: Words; done: boolean }[]
  state: TaskState
  /** What blocks it. */
  word: string
  /** The number of its last step, and when that was taken. */
  step: number
  since: string | null
  points: PointRef[]
}

// What it waits for: all of it where it is the reader's own; else as far as they know of those tasks.
const needs = (memberId: string) => sql`case when t.owner_id = ${memberId} then
    (select coalesce(json_agg(json_build_object('id', n.id, 'title', ${wordsOf('n', 'title')}, 'done', n.done)), '[]')
      from election.needs_of_mine() n where n.task_id = t.id)
  else (select coalesce(json_agg(json_build_object('id', n.id, 'title', ${wordsOf('n', 'title')},
      'done', coalesce((select p.state from campaign_task_steps p where p.task_id = n.id order by p.number desc limit 1), 'open') = 'done')
      order by n.day, n.id), '[]') from campaign_tasks n where n.id = any(t.after)) end`

const told = (
  memberId: string,
) => sql`json_build_object('id', t.id, 'electionId', t.election_id, 'bodyId', t.body_id,
  'body', ${wordsOf('b', 'name')}, 'title', ${wordsOf('t', 'title')}, 'ownerId', t.owner_id,
  'owner', ${personOf('w')}, 'communeCode', t.commune_code,
  'commune', case when c.code is not null then json_build_object('ar', c.name_ar, 'latin', c.name_fr) end,
  'dueOn', (e.polling_day + t.day)::text, 'version', t.version, 'needs', ${needs(memberId)},
  'state', coalesce(s.state, 'open'), 'word', coalesce(s.word, ''), 'step', coalesce(s.number, 0),
  'since', s.taken_at, 'points', ${pointsAmong(sql`t.points`)})`

const beside = sql`join bodies b on b.id = t.body_id left join communes c on c.code = t.commune_code
  left join lateral (select p.state, p.word, p.number, p.taken_at from campaign_task_steps p
    where p.task_id = t.id order by p.number desc limit 1) s on true`

/** The tasks of the election `e` that a member may know of, as one value of a query. */
const tasksOf = (memberId: string): SQL => sql`(
  select coalesce(json_agg(${told(memberId)} order by t.day, t.id), '[]')
  from campaign_tasks t ${beside} left join access.campaign_people(e.id) w on w.id = t.owner_id
  where t.election_id = e.id)`

/** Whoever the actor may entrust with something, by a part of their name; nobody where nobody is asked for. */
export const peopleToEntrust = (who: string): SQL =>
  who === ''
    ? sql`'[]'::json`
    : sql`(select coalesce(json_agg(json_build_object('id', p.id, 'ar', p.name_ar, 'latin', p.name_latin)), '[]')
        from access.people_to_entrust(search.normalise(${who})) p)`

type NamedBody = { id: string; name: Names }
type Found = {
  tasks: Task[]
  planners: NamedBody[]
  people: ({ id: string } & Person)[]
  programmes: Linked[]
}

const roomIn = (tx: Tx, actor: Actor, electionId: string, who: string) =>
  electionWith<Found>(
    tx,
    electionId,
    sql`${tasksOf(actor.memberId)} as tasks, ${peopleToEntrust(who)} as people, ${linkedProgrammes} as programmes,
      ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners`,
  )

/**
 * The tasks of an election: all of the bodies where the actor reads or plans, else their own; and with what planners
 * set one. Null where the actor may not know of the election. `who`: a part of the name of somebody to entrust.
 */
export const tasksRoom = (actor: Actor, electionId: string, who = '') =>
  as(actor.reader, async (tx) => {
    const found = await roomIn(tx, actor, electionId, who)
    if (!found) return null
    const { tasks, planners, people, programmes, ...election } = found
    const communes = planners.length > 0 ? within(election, await communeList(tx)) : []
    return { election: election as Election, tasks, planners, people, programmes, communes }
  })
export type TasksRoom = NonNullable<Awaited<ReturnType<typeof tasksRoom>>>

/** Of all communes those where an election is prepared. */
const within = <C extends { code: string }>({ communes }: Election, all: readonly C[]): C[] =>
  all.filter(({ code }) => communes.length === 0 || communes.includes(code))

type Work = Pick<Found, 'tasks' | 'planners' | 'programmes'> & {
  toLink: { id: string; title: Words }[]
  outings: number
  objectives: number
}

/**
 * The work before an election at a glance: tasks, programmes, and how many outings and objectives there are, as far as
 * the actor may know of them; and with what planners link a programme. Null where they may not know of the election.
 */
export const workRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const toLink = actor.holdsSomewhere('election.plan') ? programmesToLink : sql`'[]'::json`
    const found = await electionWith<Work>(
      tx,
      electionId,
      sql`${tasksOf(actor.memberId)} as tasks, ${linkedProgrammes} as programmes, ${toLink} as "toLink",
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners,
        (select count(*)::int from campaign_outings o where o.election_id = e.id) as outings,
        (select count(distinct (x.body_id, x.commune_code, x.measure))::int from campaign_objectives x
          where x.election_id = e.id) as objectives`,
    )
    if (!found) return null
    const { tasks, planners, programmes, toLink: choices, outings, objectives, ...election } = found
    return {
      election: election as Election,
      tasks,
      planners,
      programmes,
      toLink: choices,
      outings,
      objectives,
    }
  })

export type Step = { number: number; state: TaskState; word: string; at: string; by: Person | null }

/** The same around one task, with how it came to where it stands; null where the actor may not know of it. */
export const taskRoom = (actor: Actor, electionId: string, taskId: string, who = '') =>
  as(actor.reader, async (tx) => {
    const found = await roomIn(tx, actor, electionId, who)
    const task = found?.tasks.find(({ id }) => id === taskId)
    if (!found || !task) return null
    const { tasks, planners, people, programmes, ...election } = found
    const steps = await tx.execute<Step>(sql`
      select p.number, p.state, p.word, p.taken_at as at, ${personOf('w')} as by from campaign_task_steps p
      left join access.campaign_people(${electionId}) w on w.id = p.taken_by
      where p.task_id = ${taskId} order by p.number desc`)
    const communes = planners.length > 0 ? within(election, await communeList(tx)) : []
    return { election: election as Election, task, tasks, people, programmes, communes, steps: [...steps] }
  })

const OPEN = sql`coalesce((select p.state from campaign_task_steps p where p.task_id = t.id
  order by p.number desc limit 1), 'open') <> 'done'`

/** What is entrusted to the actor in all elections, each with the election it is for; what is done last. */
export const ownTasks = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const rows = await tx.execute<{ election: Words; task: Task }>(sql`
      select ${wordsOf('e', 'title')} as election, ${told(actor.memberId)} as task
      from campaign_tasks t join elections e on e.id = t.election_id ${beside}
        left join members w on w.id = t.owner_id
      where t.owner_id = ${actor.memberId} order by e.polling_day + t.day, t.id`)
    return [...rows]
  })

/** Days of one's own tasks of an election that are not done: for one's own calendar. */
export const ownTaskDays = (reader: DatabaseActor, electionId: string) =>
  as(reader, async (tx) => [
    ...(await tx.execute<{ id: string; title: Words; dueOn: string }>(sql`
      select t.id, ${wordsOf('t', 'title')} as title, (e.polling_day + t.day)::text as "dueOn"
      from campaign_tasks t join elections e on e.id = t.election_id
      where t.election_id = ${electionId} and t.owner_id = ${reader.memberId} and ${OPEN} order by t.day, t.id`)),
  ])

/** Tasks of one's own that are not done. */
export const tasksWaiting: WaitingLine = {
  key: 'campaignTasks',
  path: () => '/members/elections/tasks',
  concerns: () => true,
  count: ({ memberId }) =>
    sql`select count(*) from campaign_tasks t where t.owner_id = ${memberId} and ${OPEN}`,
}
