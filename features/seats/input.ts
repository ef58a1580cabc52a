import { z } from 'zod'
import { BALLOTS, SHARED_WITH } from '@/db/elections'
import { id, someLine, version } from '@/gate/fields'
import { cleanLine } from '@/gate/text'
import { MOST_LISTS, MOST_VOTES, type ScenarioInputs } from './scenario'

const votes = z.int().min(0).max(MOST_VOTES)
const listId = z.string().min(1).max(80)
const decided = z.object({
  bornOn: z.record(listId, z.iso.date()),
  lot: z.array(listId).max(MOST_LISTS),
})
const list = z.object({
  id: listId,
  name: z.string().transform(cleanLine).pipe(z.string().min(1).max(120)),
  votes,
  joinedTo: listId.nullable(),
})

// A list joins one that stands, and nobody joins through another.
function joinsSoundly({ lists }: { lists: z.infer<typeof list>[] }): boolean {
  const standing = new Set(lists.flatMap((one) => (one.joinedTo === null ? [one.id] : [])))
  return (
    new Set(lists.map((one) => one.id)).size === lists.length &&
    lists.every(({ joinedTo }) => joinedTo === null || standing.has(joinedTo))
  )
}

/** What a scenario is reckoned from, as it lies in its row and as a form sends it. */
export const scenarioInputs: z.ZodType<ScenarioInputs> = z
  .object({
    ruleSetId: z.uuid(),
    ballot: z.enum(BALLOTS),
    seats: z.int().min(1).max(500),
    womenSeats: z.int().min(0).max(499),
    registered: votes.nullable(),
    voters: votes.nullable(),
    valid: votes.nullable(),
    lists: z.array(list).max(MOST_LISTS),
    general: decided,
    women: decided,
  })
  .refine(({ seats, womenSeats }) => womenSeats < seats)
  .refine(({ ballot, seats }) => ballot === 'list' || seats === 1)
  .refine(joinsSoundly)

const LONGEST = 40_000

const sentInputs = z
  .string('required')
  .max(LONGEST, 'tooLong')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'malformed' })
      return z.NEVER
    }
  })
  .pipe(scenarioInputs)

const name = someLine(120)

export const scenarioInput = z.object({ constituencyId: id, bodyId: id, name, inputs: sentInputs })
export type ScenarioInput = z.infer<typeof scenarioInput>

export const changedScenarioInput = z.object({ scenarioId: id, version, inputs: sentInputs })
export type ChangedScenarioInput = z.infer<typeof changedScenarioInput>

export const renamedScenarioInput = z.object({ scenarioId: id, version, name })
export type RenamedScenarioInput = z.infer<typeof renamedScenarioInput>

export const sharedScenarioInput = z.object({
  scenarioId: id,
  version,
  /** `nobody` takes it back. */
  sharedWith: z
    .enum([...SHARED_WITH, 'nobody'], 'required')
    .transform((role) => (role === 'nobody' ? null : role)),
})
export type SharedScenarioInput = z.infer<typeof sharedScenarioInput>

export const goneScenarioInput = z.object({ scenarioId: id })
export type GoneScenarioInput = z.infer<typeof goneScenarioInput>
