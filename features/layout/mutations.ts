import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { inBatches } from '@/db/batches'
import { as, LIST_PATIENCE_MS, type Tx } from '@/db/client'
import { constituencies, pollingStations } from '@/db/schema/territory'
import { electionIn, lawOf } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import type { RuleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { CopyInput, LayoutInput, WomenInput } from './input'
import { type Laid, layoutOf, mostRegistered } from './layout'
import { bodiesFor, communesToLay, type LaidFor, stationsOf, weighed } from './layout-rows'

/**
 * Enters the constituencies of one commune as the law lays them out, or of every commune whose seats the law says.
 * What is entered already stays as it is. Refuses a commune whose seats a decree alone sets, until they are given.
 */
export const layOut = (actor: Actor, { electionId, communeCode, seats }: LayoutInput) =>
  as(
    actor,
    async (tx) => {
      const election = await electionIn(tx, electionId)
      const rules = await lawOf(tx, election.ruleSetId, election.kind)
      const bodyFor = await bodiesFor(tx, actor, election)
      const communes = await communesToLay(tx, election, communeCode)
      const mine = communes.filter((commune) => bodyFor(commune) !== null)
      insist(mine.length > 0, communes.length > 0 ? 'notYours' : 'notFound')
      const open = mine.filter(({ isEntered }) => !isEntered)
      const laid = laidIn(rules, open, communeCode === null ? null : seats, bodyFor)
      const lacksSeats = communeCode !== null && open.length > 0 && laid.length === 0
      insist(!lacksSeats, 'invalid', { fields: { seats: 'required' } })
      if (laid.length === 0) return { electionId, added: 0 }
      const rows = laid.map((one) => ({ ...one, id: randomUUID(), electionId, addedBy: actor.memberId }))
      const added = await tx
        .insert(constituencies)
        .values(rows)
        .onConflictDoNothing()
        .returning({ id: constituencies.id })
      const { bodyId } = election
      await record(tx, actor, 'territory.laid', { subject: electionId, bodyId, count: added.length })
      return { electionId, added: added.length }
    },
    LIST_PATIENCE_MS,
  )

const laidIn = (
  rules: RuleSet,
  communes: readonly LaidFor[],
  decreed: number | null,
  bodyFor: (commune: LaidFor) => string | null,
): (Laid & { communeCode: string; bodyId: string })[] =>
  communes.flatMap((commune) => {
    const bodyId = bodyFor(commune)
    const laid = bodyId && layoutOf(rules, commune, decreed)
    return laid ? laid.map((one) => ({ ...one, communeCode: commune.code, bodyId })) : []
  })

/**
 * Attaches the added seats for women of a commune to its constituencies with most registered voters. Refuses while the
 * registered are not known everywhere, and where equal figures leave open which it is.
 */
export const attachWomen = (actor: Actor, { electionId, communeCode }: WomenInput) =>
  as(actor, async (tx) => {
    const election = await electionIn(tx, electionId)
    const { women } = await lawOf(tx, election.ruleSetId, election.kind)
    const those = await weighed(tx, electionId, communeCode)
    const [first] = those
    insist(first, 'notFound')
    insist(
      those.every(({ bodyId }) => mayPlan(actor, bodyId)),
      'notYours',
    )
    const found = mostRegistered(those, women.added)
    insist(found !== 'unknown', 'registeredUnknown')
    insist(found !== 'equal', 'registeredEqual')
    const chosen = those.filter(({ id }) => found.ids.includes(id))
    insist(chosen.length > 0, 'nothingToTake')
    const added = await tx
      .insert(constituencies)
      .values(
        chosen.map(({ id, bodyId, code, nameAr, nameFr }) => ({
          ...{ id: randomUUID(), electionId, bodyId, communeCode, attachedTo: id, code: `${code}-w` },
          ...{
            nameAr: `${nameAr}، مقعد مضاف للنساء`,
            nameFr: nameFr && `${nameFr}, siège ajouté pour les femmes`,
          },
          ...{ ballot: 'individual' as const, part: 'women' as const, seats: 1, addedBy: actor.memberId },
        })),
      )
      .onConflictDoNothing()
      .returning({ id: constituencies.id })
    await record(tx, actor, 'territory.women', {
      ...{ subject: electionId, bodyId: first.bodyId, count: added.length, details: { communeCode } },
    })
    return { electionId, added: added.length }
  })

/**
 * Takes over the constituencies of an earlier election, with their stations if wanted: what is entered already stays.
 * Registered voters come along as they were then, to be corrected.
 */
export const copyTerritory = (actor: Actor, { electionId, fromId, stations }: CopyInput) =>
  as(
    actor,
    async (tx) => {
      const election = await electionIn(tx, electionId)
      await electionIn(tx, fromId)
      const bodyFor = await bodiesFor(tx, actor, election)
      const copied = await copyConstituencies(tx, actor, { electionId, fromId, bodyFor })
      const taken = stations ? await copyStations(tx, actor, electionId, copied) : 0
      const { bodyId } = election
      const details = { from: fromId, stations: taken }
      await record(tx, actor, 'territory.copied', {
        subject: electionId,
        bodyId,
        count: copied.size,
        details,
      })
      return { electionId, added: copied.size, stations: taken }
    },
    LIST_PATIENCE_MS,
  )

type Copying = {
  electionId: string
  fromId: string
  bodyFor: (place: { code: string | null }) => string | null
}

/** By the id of each one of the earlier election, the one that now stands for it. */
type Copied = Map<string, { id: string; bodyId: string }>

async function copyConstituencies(
  tx: Tx,
  actor: Actor,
  { electionId, fromId, bodyFor }: Copying,
): Promise<Copied> {
  const those = await tx.select().from(constituencies).where(eq(constituencies.electionId, fromId))
  insist(those.length > 0, 'nothingToTake')
  const fresh = those.flatMap((one) => {
    const bodyId = bodyFor({ code: one.communeCode })
    return bodyId ? [{ ...one, id: randomUUID(), bodyId, from: one.id }] : []
  })
  insist(fresh.length > 0, 'notYours')
  const now = new Map(fresh.map(({ from, id }) => [from, id]))
  const rows = fresh.map(({ from: _, addedAt: __, ...one }) => ({
    ...{ ...one, electionId, version: 1, addedBy: actor.memberId, attachedTo: null },
  }))
  const added = await tx
    .insert(constituencies)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: constituencies.id })
  const stands = new Set(added.map(({ id }) => id))
  for (const { id, attachedTo } of fresh) {
    const to = attachedTo && now.get(attachedTo)
    if (to && stands.has(id) && stands.has(to))
      await tx.update(constituencies).set({ attachedTo: to }).where(eq(constituencies.id, id))
  }
  return new Map(
    fresh.filter(({ id }) => stands.has(id)).map(({ from, id, bodyId }) => [from, { id, bodyId }]),
  )
}

async function copyStations(tx: Tx, actor: Actor, electionId: string, copied: Copied): Promise<number> {
  if (copied.size === 0) return 0
  const rows = (await stationsOf(tx, [...copied.keys()])).map(({ addedAt: _, ...one }) => ({
    ...{ ...one, id: randomUUID(), electionId, version: 1, addedBy: actor.memberId },
    constituencyId: copied.get(one.constituencyId)?.id ?? '',
    bodyId: copied.get(one.constituencyId)?.bodyId ?? '',
  }))
  await inBatches(rows, (batch) => tx.insert(pollingStations).values(batch))
  return rows.length
}
