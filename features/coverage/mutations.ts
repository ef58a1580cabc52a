import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { agentAnswers, agentOutsiders, agents, agentTrainings } from '@/db/schema/coverage'
import { electionIn } from '@/features/elections/election-rows'
import { knownMember } from '@/features/mandates/queries'
import { opened } from '@/features/register/contact'
import { declinedIn } from '@/features/register/queries'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { keyedHash, seal, unseal } from '@/gate/seal'
import { agentIn, freeDeclined, stationIn } from './agent-rows'
import type {
  AgentInput,
  AnswerInput,
  AskInput,
  AskOutsiderInput,
  MoveInput,
  RevealInput,
  TrainingInput,
} from './input'
import { mayAnswer, mayCover } from './policy'
import { agentsReached } from './queries'

// What two who ask at once, or who know only a part of the stations, would break.
const RULES = {
  agents_one_first: 'placeTaken',
  agents_one_second: 'placeTaken',
  agents_in_one_station: 'agentElsewhere',
  agents_once_a_station: 'askedAlready',
  agent_outsiders_once: 'agentElsewhere',
} as const

const insistNotAhead = (day: string, field: string) =>
  insist(day <= onTheClock(new Date()).day, 'invalid', { fields: { [field]: 'future' } })

/** Asks a member to stand for the list in a station. Whoever said no before makes room. */
export const askAgent = (actor: Actor, { stationId, rank, memberId }: AskInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId } = await stationIn(tx, stationId)
    insist(mayCover(actor, bodyId), 'notYours')
    insist(await knownMember(tx, memberId), 'invalid', { fields: { memberId: 'unknownMember' } })
    await freeDeclined(tx, { electionId, stationId, rank, memberId })
    const id = randomUUID()
    const row = { id, electionId, stationId, bodyId, rank, memberId, askedBy: actor.memberId }
    await underRules(tx.insert(agents).values(row), RULES)
    await record(tx, actor, 'agent.asked', { subject: id, bodyId, details: { rank } })
    return { electionId, stationId }
  })

/** Notes somebody from outside who agreed to stand in a station: name and telephone, sealed, until after polling day. */
export const askOutsider = (actor: Actor, { stationId, rank, name, phone, agreedOn }: AskOutsiderInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId } = await stationIn(tx, stationId)
    insist(mayCover(actor, bodyId), 'notYours')
    insistNotAhead(agreedOn, 'agreedOn')
    await freeDeclined(tx, { electionId, stationId, rank })
    const [id, by] = [randomUUID(), actor.memberId]
    await underRules(
      tx.insert(agents).values({ id, electionId, stationId, bodyId, rank, askedBy: by }),
      RULES,
    )
    const sealed = {
      nameSealed: seal(name, 'name'),
      phoneSealed: seal(phone, 'phone'),
      phoneKey: keyedHash(phone, 'phone'),
    }
    const noted = { agentId: id, electionId, bodyId, ...sealed, agreedOn, notedBy: by }
    await underRules(tx.insert(agentOutsiders).values(noted), RULES)
    // Nobody is noted here without having agreed.
    await tx.insert(agentAnswers).values({ agentId: id, bodyId, comes: true, saidBy: by })
    await record(tx, actor, 'agent.noted', { subject: id, bodyId, details: { rank } })
    return { electionId, stationId }
  })

/** Says whether somebody comes: they themselves, or whoever asked them. What was said last stands. */
export const answerAgent = (actor: Actor, { agentId, comes }: AnswerInput) =>
  as(actor, async (tx) => {
    const agent = await agentIn(tx, agentId)
    insist(mayAnswer(actor, agent), 'notYours')
    const { bodyId, electionId } = agent
    const said = { comes, saidBy: actor.memberId, saidAt: sql`now()` }
    await tx
      .insert(agentAnswers)
      .values({ agentId, bodyId, ...said })
      .onConflictDoUpdate({ target: agentAnswers.agentId, set: said })
    await record(tx, actor, 'agent.answered', { subject: agentId, bodyId, details: { comes } })
    return { electionId, comes }
  })

/** Notes on which day an agent was trained. Noted twice, the first stands. */
export const trainAgent = (actor: Actor, { agentId, trainedOn }: TrainingInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId } = await agentIn(tx, agentId)
    insist(mayCover(actor, bodyId), 'notYours')
    insistNotAhead(trainedOn, 'trainedOn')
    const row = { agentId, bodyId, trainedOn, notedBy: actor.memberId }
    await tx.insert(agentTrainings).values(row).onConflictDoNothing()
    await record(tx, actor, 'agent.trained', { subject: agentId, bodyId, details: { trainedOn } })
    return { electionId }
  })

/** Takes that back. */
export const untrainAgent = (actor: Actor, { agentId }: AgentInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId } = await agentIn(tx, agentId)
    insist(mayCover(actor, bodyId), 'notYours')
    await tx.delete(agentTrainings).where(eq(agentTrainings.agentId, agentId))
    await record(tx, actor, 'agent.untrained', { subject: agentId, bodyId })
    return { electionId }
  })

/** Puts an agent into another place of their station: a second becomes the first. Refuses `stale` if they were moved meanwhile. */
export const moveAgent = (actor: Actor, { agentId, from, rank }: MoveInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, stationId, rank: now } = await agentIn(tx, agentId)
    insist(mayCover(actor, bodyId), 'notYours')
    insist(now === from, 'stale', { theirs: { rank: now } })
    await freeDeclined(tx, { electionId, stationId, rank })
    const rows = await underRules(
      tx
        .update(agents)
        .set({ rank })
        .where(and(eq(agents.id, agentId), eq(agents.rank, from)))
        .returning({ id: agents.id }),
      RULES,
    )
    insist(rows.length > 0, 'stale')
    await record(tx, actor, 'agent.moved', { subject: agentId, bodyId, details: { from, rank } })
    return { electionId, rank }
  })

/** Takes somebody out of a station, and with them all that was noted about them. */
export const removeAgent = (actor: Actor, { agentId }: AgentInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, stationId, rank } = await agentIn(tx, agentId)
    insist(mayCover(actor, bodyId), 'notYours')
    await tx.delete(agents).where(eq(agents.id, agentId))
    await record(tx, actor, 'agent.removed', { subject: agentId, bodyId, details: { rank } })
    return { electionId, stationId }
  })

type Reached = Awaited<ReturnType<typeof agentsReached>>

// The register's own functions hand telephones out, and write into the ledger to whom whose were shown and why.
async function recordedPhones(tx: Tx, those: Reached, purpose: string): Promise<Map<string, string>> {
  const list = (ids: string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`
  const ids = those.flatMap(({ memberId }) => memberId ?? [])
  const rows = await tx.execute<Parameters<typeof opened>[0]>(
    sql`select member_id, phone_sealed, email_sealed from register.reveal(${list(ids)}, ${purpose})`,
  )
  const declined = await declinedIn(tx, ids)
  const mayBeCalled = (id: string) =>
    !['phone', 'whatsapp'].every((one) => declined.get(id)?.some((no) => no === one))
  const phones = new Map(
    rows
      .map(opened)
      .flatMap(({ memberId, phone }) => (phone && mayBeCalled(memberId) ? [[memberId, phone]] : [])),
  )
  const strangers = those.filter(({ memberId }) => memberId === null).map(({ id }) => id)
  if (strangers.length === 0) return phones
  const noted = await tx.execute<{ agent_id: string; phone_sealed: Uint8Array }>(
    sql`select agent_id, phone_sealed from register.reveal_outsiders(${list(strangers)}, ${purpose})`,
  )
  for (const { agent_id, phone_sealed } of noted) phones.set(agent_id, unseal(phone_sealed, 'phone'))
  return phones
}

/**
 * Shows how the agents of a station, or of a commune’s stations, are called, for a purpose that is written down. Nothing
 * of the answer is kept.
 */
export const revealAgents = (actor: Actor, { electionId, purpose, ...where }: RevealInput) =>
  as(actor.reader, async (tx) => {
    const { bodyId } = where.stationId
      ? await stationIn(tx, where.stationId)
      : await electionIn(tx, electionId)
    insist(where.stationId ? mayCover(actor, bodyId) : actor.holdsSomewhere('election.plan'), 'notYours')
    const those = await agentsReached(tx, electionId, { ...where, bodies: actor.reach('election.plan') })
    insist(those.length > 0, 'nobodyThere')
    const phones = await recordedPhones(tx, those, purpose)
    return { phones: those.map(({ id, memberId }) => ({ id, phone: phones.get(memberId ?? id) ?? null })) }
  })
