import type { Sql } from 'postgres'
import { anObjective, anOuting, aTask } from '../builders/campaign'
import { type Kept, type Place, room } from './place'
import type { Room } from './rooms'

const under = '/[locale]/members/elections'
const work =
  (rest = '') =>
  ({ electionId }: Kept) =>
    `/members/elections/${electionId}/work${rest}`

/** The rooms of the work before an election. */
export const CAMPAIGN_ROOMS: Record<string, Place> = {
  [`${under}/tasks/page`]: room('signedIn', 'own', '/members/elections/tasks'),
  [`${under}/[id]/work/page`]: room('reach', 'election', work()),
  [`${under}/[id]/work/tasks/page`]: room('reach', 'election', work('/tasks')),
  [`${under}/[id]/work/tasks/[task]/page`]: room(['election.read', 'election.plan'], 'task', (kept) =>
    work(`/tasks/${kept.taskId}`)(kept),
  ),
  [`${under}/[id]/work/objectives/page`]: room(
    ['election.read', 'election.plan'],
    'election',
    work('/objectives'),
  ),
  [`${under}/[id]/work/outings/page`]: room('reach', 'election', work('/outings')),
}

/** What the branch has under way before its election. */
export async function campaignIn(
  sql: Sql,
  place: { electionId: string; bodyId: string },
  people: { authorId: string; ownerId: string },
  word: () => string,
) {
  const task = word()
  const { authorId, ownerId } = people
  await anObjective(sql, place, authorId)
  await anOuting(sql, place, ownerId)
  return { taskId: await aTask(sql, place, ownerId, authorId, { title: task }), task }
}

/** The same for whoever counts what a page asks of the database. */
export const campaignRooms = ({ electionId, taskId }: Pick<Kept, 'electionId' | 'taskId'>): Room[] => {
  const [elections, at] = ['/ar/members/elections', `/ar/members/elections/${electionId}/work`]
  return [
    { name: 'one’s own tasks', path: `${elections}/tasks` },
    { name: 'the work before an election', path: at },
    { name: 'tasks as a list', path: `${at}/tasks` },
    { name: 'tasks as a board', path: `${at}/tasks?view=board&who=%D9%85` },
    { name: 'a task', path: `${at}/tasks/${taskId}` },
    { name: 'objectives', path: `${at}/objectives` },
    { name: 'outings', path: `${at}/outings` },
  ]
}
