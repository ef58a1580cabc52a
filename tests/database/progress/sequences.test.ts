import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { STEPS, type Step } from '@/db/plans'
import { enterProgress, ruleEntry } from '@/features/progress/mutations'
import { counting, sharesOf } from '@/features/progress/progress'
import { progressRoom } from '@/features/progress/queries'
import type { Actor } from '@/gate/actor'
import { Refused } from '@/gate/refusals'
import { aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

let secretary: Actor
let member: Actor
let azemmour = ''

beforeEach(async () => {
  azemmour = await aBody(sql, await rootBody(sql), 'أزمور')
  secretary = await actorFor(sql, await aMember(sql, 'كاتبة أزمور', ['branchSecretary', azemmour]))
  member = await actorFor(sql, await aMember(sql, 'نعيمة', ['member', azemmour]))
})

type Attempt = {
  step: Step
  day: number
  shown: boolean
  byMember: boolean
  corrects: number | null
  point: 0 | 1
}

const attempt = fc.record<Attempt>({
  // Those more often that lead on.
  step: fc.constantFrom(...STEPS, 'begun', 'begun', 'partlyDelivered', 'delivered', 'delivered'),
  day: fc.integer({ min: 1, max: 28 }),
  shown: fc.boolean(),
  byMember: fc.boolean(),
  corrects: fc.option(fc.nat({ max: 8 }), { freq: 4 }),
  point: fc.constantFrom(0, 1),
})

const link = { url: 'https://example.org/pv', title: '' }

// What a refusal stops is what this is about; anything else is a fault.
const unlessRefused = async <Done>(act: Promise<Done>): Promise<Done | null> =>
  act.catch((error) => {
    if (error instanceof Refused) return null
    throw error
  })

test('no sequence of acts brings a point to delivered without evidence, and shares equal a recount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 4, maxLength: 14 }), async (attempts) => {
      const programme = await aProgramme(sql, azemmour, secretary.memberId)
      const points = [
        await aPoint(sql, programme, secretary.memberId),
        await aPoint(sql, programme, secretary.memberId),
      ]
      const entered: string[] = []
      for (const { step, day, shown, byMember, corrects, point } of attempts) {
        const done = await unlessRefused(
          enterProgress(byMember ? member : secretary, {
            programmeId: programme.id,
            pointId: points[point]?.id ?? '',
            step,
            happenedOn: `2024-03-${String(day).padStart(2, '0')}`,
            textAr: 'خبر',
            textFr: '',
            reason: 'سبب',
            corrects: corrects === null ? null : (entered[corrects] ?? null),
            keeps: false,
            shown: { pictures: [], papers: [], kind: 'document', link: shown ? link : null },
          }),
        )
        if (done) entered.push(done.entryId)
        if (done && !done.confirmed)
          await unlessRefused(
            ruleEntry(secretary, { entryId: done.entryId, outcome: 'confirmed', reason: '' }),
          )
      }
      const bare = await sql`select from progress_entries e where e.programme_id = ${programme.id}
        and e.step in ('delivered', 'partlyDelivered') and not exists (select from evidence v where v.entry_id = e.id)`
      expect(bare).toHaveLength(0)
      const room = await progressRoom(secretary, programme.id)
      const told = (room?.points ?? []).map(({ step }) => step)
      expect(sharesOf(told).counts).toEqual(sharesOf(await recount(programme.id)).counts)
      for (const { entries, said } of room?.points ?? [])
        expect(said === null).toBe(counting(entries).length === 0)
      expect(room?.points.map(({ number }) => number)).toEqual([1, 2])
    }),
    { numRuns: 12 },
  )
})

// By the database’s own means.
async function recount(programmeId: string): Promise<Step[]> {
  const rows = await sql<{ step: Step | null }[]>`
    with confirmed as (select e.* from progress_entries e join progress_rulings r on r.entry_id = e.id
      where r.outcome = 'confirmed' and e.programme_id = ${programmeId}),
    standing as (select * from confirmed c where c.id not in (select corrects from confirmed where corrects is not null))
    select (select s.step from standing s where s.point_id = t.id and not exists (select from standing x
      where x.point_id = t.id and (x.happened_on, x.entered_at) > (s.happened_on, s.entered_at))) as step
    from points t where t.programme_id = ${programmeId}`
  return rows.map(({ step }) => step ?? 'promised')
}
