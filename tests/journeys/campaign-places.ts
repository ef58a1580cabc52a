// Where each page about the work before an election is looked at, like election-places.ts for the others.
import { onTheClock } from '@/gate/day'
import { anObjective, anOuting, aProgrammeLink, aTask, aTaskStep } from '../builders/campaign'
import { anElection } from '../builders/election'
import { aPoint, aProgramme } from '../builders/programme'
import { aMember, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })

const LONG = 'طبع المناشير وتوزيعها على منسقي جميع الأحياء والدواوير في جماعات الإقليم'

/** The rooms of the work before an election, for whoever plans it: with much in them, and with nothing. */
export async function campaignPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const { id } = await anElection(sql, root, authorId)
  const bare = await anElection(sql, root, authorId)
  const place = { electionId: id, bodyId: root }
  const owner = await aMember(sql, 'نعيمة بنت الحاج عبد القادر الشرقاوي', ['member', root])
  const programme = await aProgramme(sql, root, authorId)
  const point = await aPoint(sql, programme, authorId)
  await aProgrammeLink(sql, place, programme.id, authorId)
  const first = await aTask(sql, place, owner, authorId, {
    ...{ title: LONG, communeCode: '06.181.01.01', points: [point.id] },
  })
  const blocked = await aTask(sql, place, authorId, authorId, { title: 'حجز القاعة', day: -400 })
  await aTaskStep(sql, { taskId: blocked, bodyId: root }, authorId, 'blocked')
  await aTask(sql, place, owner, authorId, { title: 'توزيع المناشير', after: [first] })
  const done = await aTask(sql, place, owner, authorId, { title: 'صياغة المنشور' })
  await aTaskStep(sql, { taskId: done, bodyId: root }, owner, 'begun')
  await aTaskStep(sql, { taskId: done, bodyId: root }, owner, 'done', 2)
  await anObjective(sql, place, authorId)
  await anObjective(sql, place, authorId, { number: 2, target: 1200 })
  const aim = await anObjective(sql, place, authorId, { measure: 'doors', points: [point.id] })
  const outing = await anOuting(sql, place, owner, { heldOn: onTheClock(new Date()).day })
  await anOuting(sql, place, owner, { communeCode: '06.181.01.03' })
  const [work, empty] = [`/elections/${id}/work`, `/elections/${bare.id}/work`]
  return {
    'elections/tasks/page.tsx': [at('/elections/tasks')],
    'elections/[id]/work/page.tsx': [at(work), at(empty), at('/elections/none/work', 404)],
    'elections/[id]/work/tasks/page.tsx': [
      at(`${work}/tasks`),
      at(`${work}/tasks?view=board&who=%D9%86%D8%B9%D9%8A%D9%85%D8%A9`),
      at(`${empty}/tasks`),
    ],
    'elections/[id]/work/tasks/[task]/page.tsx': [
      at(`${work}/tasks/${first}`),
      at(`${work}/tasks/none`, 404),
    ],
    'elections/[id]/work/objectives/page.tsx': [
      at(`${work}/objectives?aim=${aim}`),
      at(`${empty}/objectives`),
    ],
    'elections/[id]/work/outings/page.tsx': [at(`${work}/outings?outing=${outing}`), at(`${empty}/outings`)],
  }
}
