import { sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor, type Tx } from '@/db/client'
import type { Stage } from '@/db/plans'
import { type Point, pointsOf } from '@/features/points/queries'
import { insistMeant, isCount, isId } from '@/gate/meant'
import { NOWHERE } from '@/gate/nowhere.js'
import { isProgrammeSlug, monthOf } from './addresses'
import { changesIn } from './changes'
import { historiesOf } from './history'
import {
  type Measured,
  measured,
  moneyOf,
  pointsListed,
  programmeBySlug,
  programmesBeside,
  programmesIn,
  type Standings,
  type Tracked,
  type Whole,
} from './queries'
import { reworded } from './rewordings'

export const PER_PAGE = 8
/** Lists end here. */
export const MOST_PAGES = 500
/** So many bodies are put beside each other. */
export const MOST_BODIES = 8
/** So many changes are shown at once. */
export const MOST_CHANGES = 200

/** A page of the public programmes with their figures; the first also puts the bodies beside each other. */
export async function programmesPage(page: number) {
  'use cache'
  insistMeant(isCount(page, MOST_PAGES))
  cacheTag('programmes', 'bodies')
  cacheLife('max')
  const bodies = page === 1 ? MOST_BODIES : 0
  const { all, listed, latest } = await asVisitor((tx) =>
    programmesBeside(tx, { count: PER_PAGE, skip: (page - 1) * PER_PAGE, bodies }),
  )
  return {
    pages: Math.max(1, Math.ceil(all / PER_PAGE)),
    programmes: await withFigures(listed),
    bodies: await withFigures(latest),
  }
}

// Kept for each programme apart: when one of them changes, the others are not counted again.
async function figuresOf(id: string, stage: Stage): Promise<Standings | null> {
  'use cache'
  insistMeant(isId(id))
  cacheTag(`programme-${id}`)
  cacheLife('max')
  const [one] = await asVisitor((tx) => measured(tx, [{ id, stage }]))
  return one?.figures ?? null
}

const withFigures = (programmes: readonly Tracked[]): Promise<Measured[]> =>
  Promise.all(programmes.map(async (one) => ({ ...one, figures: await figuresOf(one.id, one.stage) })))

/** The public programmes of one body, the running ones first. */
export async function bodyProgrammes(bodyId: string, count: number) {
  'use cache'
  insistMeant(isId(bodyId), isCount(count, PER_PAGE))
  cacheTag('programmes')
  cacheLife('max')
  const where = sql`p.body_id = ${bodyId}`
  return withFigures(await asVisitor((tx) => programmesIn(tx, { where, count })))
}

/** The programmes whose points were promised: those that run, then those that are over, the latest first. */
export async function promisedProgrammes(count: number) {
  'use cache'
  insistMeant(isCount(count, PER_PAGE))
  cacheTag('programmes')
  cacheLife('max')
  const where = sql`p.stage in ('adopted', 'running', 'closed')`
  return withFigures(await asVisitor((tx) => programmesIn(tx, { where, count })))
}

// What is read of one programme is read anew when that programme changes. Of one that is not before the public nothing
// is kept, not even that.
const ofOne = async <Found>(slug: string, read: (tx: Tx, programme: Whole) => Promise<Found>) => {
  const found = await asVisitor(async (tx) => {
    const programme = await programmeBySlug(tx, slug)
    return programme ? { programme, read: await read(tx, programme) } : null
  })
  if (found) cacheTag(`programme-${found.programme.id}`, 'bodies')
  else cacheTag('programmes', NOWHERE)
  return found
}

/** A public programme with its points and its money; null where none has this address. */
export async function programmeAt(slug: string) {
  'use cache'
  insistMeant(isProgrammeSlug(slug))
  cacheLife('max')
  const found = await ofOne(slug, async (tx, { id }) => {
    const [points, money] = await Promise.all([pointsListed(tx, id), moneyOf(tx, id)])
    return { points, money }
  })
  return found && { ...found.programme, ...found.read }
}
export type ReadProgramme = NonNullable<Awaited<ReturnType<typeof programmeAt>>>

/** One point of a public programme with its whole history; null where there is none. */
export async function pointAt(slug: string, number: number) {
  'use cache'
  insistMeant(isProgrammeSlug(slug), isCount(number, 99_999))
  cacheLife('max')
  const found = await ofOne(slug, async (tx, { id }) => {
    const [[point], histories] = await Promise.all([
      pointsOf(tx, id, number),
      historiesOf(tx, id, { number }),
    ])
    const history = histories.get(number)
    return point && history ? { point, ...history, wordings: reworded(history.wordings) } : null
  })
  if (!found?.read) cacheTag(NOWHERE)
  return found?.read ? { programme: found.programme, ...found.read } : null
}
export type ReadPoint = NonNullable<Awaited<ReturnType<typeof pointAt>>>

/** What changed of a public programme, the latest first; since the first day of a month where one is given. */
export async function changesAt(slug: string, month: string | null) {
  'use cache'
  insistMeant(isProgrammeSlug(slug), month === null || monthOf(month) !== null)
  cacheLife('max')
  const found = await ofOne(slug, (tx, { id }) =>
    changesIn(tx, { programmeId: id, since: month && `${month}-01`, count: MOST_CHANGES }),
  )
  return found && { programme: found.programme, changes: found.read }
}

/** A public programme with every point as it is worded now, for the booklet. */
export async function bookletAt(slug: string) {
  'use cache'
  insistMeant(isProgrammeSlug(slug))
  cacheLife('max')
  const found = await ofOne(slug, async (tx, { id }) => {
    const [worded, listed] = await Promise.all([pointsOf(tx, id), pointsListed(tx, id)])
    const steps = new Map(listed.map(({ number, step, stepOn }) => [number, { step, stepOn }]))
    return worded.flatMap((point) => {
      const now = steps.get(point.number)
      return now ? [{ ...point, ...now }] : []
    })
  })
  return found && { programme: found.programme, points: found.read }
}
export type BookletPoint = Point & Pick<ReadProgramme['points'][number], 'step' | 'stepOn'>

/** The address of any public programme, and the number of a point of it: a build needs one to prove the page with. */
export async function someProgramme(): Promise<{ slug: string; number: string }> {
  const [row] = await asVisitor((tx) =>
    tx.execute<{ slug: string; number: string }>(sql`
      select p.slug, coalesce((select min(t.number) from points t where t.programme_id = p.id), 1)::text as number
      from programmes p order by p.slug limit 1`),
  )
  return row ?? { slug: 'none', number: '1' }
}
