import type { Tx } from '@/db/client'
import type { Packet } from '@/features/imports/packet'
import { programmeIn } from '@/features/programmes/programme-rows'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { insist } from '@/gate/refusals'
import type { Mapping } from './columns'
import { type Plan, planOf } from './plan'
import { mayBringMoney, mayExchange } from './policy'
import { listedPoints, surroundings } from './queries'
import { readRow } from './read-row'

type List = Pick<Packet, 'rows'> & { mapping: Mapping }

/** The programme of a list, for whoever may exchange lists with it. */
export async function programmeFor(tx: Tx, actor: Actor, programmeId: string) {
  const programme = await programmeIn(tx, programmeId)
  insist(mayExchange(actor, programme.bodyId), 'notYours')
  return programme
}

/** Lays a list beside the programme as it stands now. Out: what each row would do, and what this was made of. */
export async function laidBeside(
  tx: Tx,
  actor: Actor,
  { id, bodyId, stage }: Awaited<ReturnType<typeof programmeIn>>,
  { rows, mapping }: List,
): Promise<{ plan: Plan; seen: string }> {
  const [points, around] = [await listedPoints(tx, id), await surroundings(tx)]
  const next = (points.at(-1)?.number ?? 0) + 1
  const read = rows.map((row) => readRow(row, mapping, around))
  const mayRecord = mayBringMoney(actor, bodyId)
  const plan = planOf(read, { stage, points, next, mayRecord, today: onTheClock(new Date()).day })
  return { plan, seen: seenIn(plan, next) }
}

// Points that the list reworded are told by the wording that stood; where it adds some, by the number that was next.
function seenIn(plan: Plan, next: number): string {
  const versions = plan.flatMap((one) =>
    one.kind === 'point' && one.of ? [[one.number, one.of.version]] : [],
  )
  return JSON.stringify([plan.some(({ state }) => state === 'new') ? next : null, versions])
}
