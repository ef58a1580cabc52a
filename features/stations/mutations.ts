import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { inBatches } from '@/db/batches'
import { as, LIST_PATIENCE_MS, type Tx } from '@/db/client'
import { pollingStations } from '@/db/schema/territory'
import { electionIn } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import { unpacked } from '@/features/imports/packet'
import { knownCommunes } from '@/features/programmes/programme-rows'
import { constituencyIn } from '@/features/territory/territory-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { electionWithStations, laidBeside } from './beside'
import type { AcceptedListInput, EditedStationInput, RemovedStationInput, StationInput } from './input'
import type { Planned } from './plan'
import { stationIn } from './station-rows'

const TAKEN = { polling_stations_coded: 'codeTaken' } as const

/** Enters a polling station: a place and how many are registered there. Refuses a number that another one has. */
export const addStation = (actor: Actor, { constituencyId, ...said }: StationInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId, communeCode } = await constituencyIn(tx, constituencyId)
    insist(mayPlan(actor, bodyId), 'notYours')
    await insistCommune(tx, said.communeCode)
    const id = randomUUID()
    const row = { ...said, communeCode: said.communeCode ?? communeCode }
    await underRules(
      tx
        .insert(pollingStations)
        .values({ ...row, id, constituencyId, electionId, bodyId, addedBy: actor.memberId }),
      TAKEN,
    )
    const details = { code: said.code, name: said.nameAr }
    await record(tx, actor, 'station.added', { subject: id, bodyId, details })
    return { electionId, stationId: id }
  })

/** Says anew what a station is. Refuses `stale` with what another one wrote. */
export const editStation = (actor: Actor, { stationId, version, ...said }: EditedStationInput) =>
  as(actor, async (tx) => {
    const before = await stationIn(tx, stationId)
    insist(mayPlan(actor, before.bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    await insistCommune(tx, said.communeCode)
    const rows = await underRules(
      tx
        .update(pollingStations)
        .set({ ...said, version: version + 1 })
        .where(and(eq(pollingStations.id, stationId), eq(pollingStations.version, version)))
        .returning({ id: pollingStations.id }),
      TAKEN,
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await stationIn(tx, stationId) })
    await record(tx, actor, 'station.edited', { subject: stationId, bodyId: before.bodyId })
    return { electionId: before.electionId, version: version + 1 }
  })

/** Takes out a station of which no result was entered and for which nobody was asked. */
export const removeStation = (actor: Actor, { stationId }: RemovedStationInput) =>
  as(actor, async (tx) => {
    const { electionId, constituencyId, bodyId, code, nameAr } = await stationIn(tx, stationId)
    insist(mayPlan(actor, bodyId), 'notYours')
    await underRules(tx.delete(pollingStations).where(eq(pollingStations.id, stationId)), {
      results_of_station: 'inUse',
      agents_at_station: 'inUse',
    })
    const details = { code, name: nameAr }
    await record(tx, actor, 'station.removed', { subject: stationId, bodyId, details })
    return { electionId, constituencyId }
  })

/** Hands the stations of an election out as a list, to whoever plans elections. */
export const exportStations = (actor: Actor, { electionId }: { electionId: string }) =>
  as(actor, async (tx) => {
    const { bodyId } = await electionIn(tx, electionId)
    insist(actor.holdsSomewhere('election.plan'), 'notYours')
    await record(tx, actor, 'stations.exported', { subject: electionId, bodyId })
  })

const insistCommune = async (tx: Tx, code: string | null): Promise<void> =>
  insist(code === null || (await knownCommunes(tx, [code])).length > 0, 'invalid', {
    fields: { communeCode: 'commune' },
  })

/**
 * Takes a list of stations in: all of it, or nothing. Refuses `incomplete` where something is wrong with a row, `stale`
 * where the stations are no longer what the preview showed.
 */
export const acceptStations = (actor: Actor, { electionId, sealed }: AcceptedListInput) =>
  as(
    actor,
    async (tx) => {
      const election = await electionWithStations(tx, actor, electionId)
      const packet = unpacked(sealed, 'stations', { subject: electionId, memberId: actor.memberId })
      const { plan, seen } = laidBeside(actor, election, packet)
      insist(seen === packet.seen, 'stale')
      insist(!plan.some(({ state }) => state === 'bad'), 'incomplete')
      const [fresh, changed] = [plan.filter(isNew), plan.filter(isChanged)]
      const done = fresh.length + changed.length
      insist(done > 0, 'nothingToTake')
      await underRules(addAll(tx, actor, electionId, fresh), TAKEN)
      await changeAll(tx, changed)
      const { bodyId } = election
      const details = { added: fresh.length, changed: changed.length }
      await record(tx, actor, 'stations.imported', { subject: electionId, bodyId, count: done, details })
      return { electionId, ...details }
    },
    LIST_PATIENCE_MS,
  )

const isNew = ({ state }: Planned) => state === 'new'
const isChanged = ({ state }: Planned) => state === 'changed'

async function addAll(tx: Tx, actor: Actor, electionId: string, fresh: readonly Planned[]): Promise<void> {
  const rows = fresh.flatMap(({ said, constituency }) =>
    constituency
      ? [
          {
            ...{ ...said, id: randomUUID(), electionId, addedBy: actor.memberId },
            ...{ constituencyId: constituency.id, bodyId: constituency.bodyId },
          },
        ]
      : [],
  )
  await inBatches(rows, (batch) => tx.insert(pollingStations).values(batch))
}

// In one statement: a row each would be thousands.
async function changeAll(tx: Tx, changed: readonly Planned[]): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ said, of }) => ({ ...said, id: of?.id, version: of?.version }))
  const done = await tx.execute(sql`
    update polling_stations s set name_ar = n."nameAr", name_fr = n."nameFr", commune_code = n."communeCode",
      place = n.place, central_office = n."centralOffice", registered = n.registered, version = s.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, version int, "nameAr" text, "nameFr" text,
      "communeCode" text, place text, "centralOffice" text, registered int)
    where s.id = n.id and s.version = n.version returning s.id`)
  insist(done.length === changed.length, 'stale')
}
