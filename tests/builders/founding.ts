import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { aMember } from './world'

/** A body that is being founded below another, at its very first step. */
export async function aFounding(sql: Sql, parentId: string, startedBy: string, name = 'فرع جديد') {
  const bodyId = randomUUID()
  await sql`insert into bodies (id, parent_id, kind, name_ar, name_fr, being_founded)
    values (${bodyId}, ${parentId}, 'branch', ${name}, ${name}, true)`
  await sql`insert into foundings (body_id, parent_id, approved_in, started_by)
    values (${bodyId}, ${parentId}, ${parentId}, ${startedBy})`
  return bodyId
}

/** The same with everything done but the approval. */
export async function aFoundingToApprove(sql: Sql, parentId: string, startedBy: string, name?: string) {
  const bodyId = await aFounding(sql, parentId, startedBy, name)
  const founders = [
    await aMember(sql, 'مؤسسة أولى', ['branchSecretary', bodyId]),
    await aMember(sql, 'مؤسس ثان', ['treasurer', bodyId]),
    await aMember(sql, 'مؤسسة ثالثة', ['rapporteur', bodyId]),
  ]
  const step = { body_id: bodyId, done_by: startedBy }
  const add = (more: Record<string, unknown>) =>
    sql`insert into founding_steps ${sql({ ...step, ...more, id: randomUUID() })}`
  await add({ step: 'meeting', held_on: '2026-10-04', place: 'دار الشباب' })
  for (const member of founders) await add({ step: 'members', member_id: member })
  await add({ step: 'communes', communes: ['06.181.01.01'] })
  await add({ step: 'bureau', held_on: '2026-10-04' })
  return { bodyId, founders }
}
