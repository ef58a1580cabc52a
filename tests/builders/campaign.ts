import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Count, Measure, TaskState } from '@/db/campaign'

type Place = { electionId: string; bodyId: string }

type TaskOptions = {
  title?: string
  day?: number
  after?: string[]
  points?: string[]
  communeCode?: string | null
}

/** A task of a body, due so many days from polling day, that falls to somebody of it. */
export async function aTask(
  sql: Sql,
  { electionId, bodyId }: Place,
  ownerId: string,
  authorId: string,
  more: TaskOptions = {},
) {
  const id = randomUUID()
  const { title = 'طبع المناشير', day = -20, after = [], points = [], communeCode = null } = more
  await sql`insert into campaign_tasks (id, election_id, body_id, title_ar, owner_id, commune_code, day, after, points, added_by)
    values (${id}, ${electionId}, ${bodyId}, ${title}, ${ownerId}, ${communeCode}, ${day}, ${after}, ${points}, ${authorId})`
  return id
}

/** Brings a task into another state. */
export async function aTaskStep(
  sql: Sql,
  { taskId, bodyId }: { taskId: string; bodyId: string },
  memberId: string,
  state: TaskState,
  number = 1,
) {
  const word = state === 'blocked' ? 'المطبعة مغلقة' : ''
  await sql`insert into campaign_task_steps (id, task_id, body_id, number, state, word, taken_by)
    values (${randomUUID()}, ${taskId}, ${bodyId}, ${number}, ${state}, ${word}, ${memberId})`
}

type ObjectiveOptions = {
  measure?: Measure
  target?: number | null
  communeCode?: string | null
  number?: number
  points?: string[]
}

/** What a body aims at in a commune. */
export async function anObjective(
  sql: Sql,
  { electionId, bodyId }: Place,
  authorId: string,
  more: ObjectiveOptions = {},
) {
  const id = randomUUID()
  const { measure = 'votes', target = 900, communeCode = '06.181.01.01', number = 1, points = [] } = more
  await sql`insert into campaign_objectives (id, election_id, body_id, commune_code, measure, number, target, reason, points, set_by)
    values (${id}, ${electionId}, ${bodyId}, ${communeCode}, ${measure}, ${number}, ${target}, 'نتيجة 2021', ${points}, ${authorId})`
  return id
}

type OutingOptions = Partial<Record<Count, number>> & { communeCode?: string; heldOn?: string; area?: string }

/** An outing that somebody of a body led. */
export async function anOuting(
  sql: Sql,
  { electionId, bodyId }: Place,
  leaderId: string,
  more: OutingOptions = {},
) {
  const id = randomUUID()
  const { communeCode = '06.181.01.01', heldOn = '2026-11-02', area = 'حي السلام' } = more
  const { doors = 40, conversations = 12, leaflets = 100, meetings = 0, participants = 6 } = more
  await sql`insert into campaign_outings (id, election_id, body_id, commune_code, area, held_on, doors, conversations,
      leaflets, meetings, participants, led_by, recorded_by)
    values (${id}, ${electionId}, ${bodyId}, ${communeCode}, ${area}, ${heldOn}, ${doors}, ${conversations}, ${leaflets},
      ${meetings}, ${participants}, ${leaderId}, ${leaderId})`
  return id
}

/** A body goes into an election with a programme. */
export const aProgrammeLink = (
  sql: Sql,
  { electionId, bodyId }: Place,
  programmeId: string,
  memberId: string,
) => sql`insert into campaign_programmes (election_id, body_id, programme_id, linked_by)
  values (${electionId}, ${bodyId}, ${programmeId}, ${memberId})`
