import type { Ballot } from '@/db/elections'
import { atTurnout } from './margins'
import { NOTHING_DECIDED, type Poll } from './poll'

/** A list as it is simulated. */
export type ScenarioList = {
  id: string
  name: string
  votes: number
  /** The list that it is joined to, whose votes then are both’s; null where it stands by itself. */
  joinedTo: string | null
}

/** Everything that a scenario is reckoned from, in votes. */
export type ScenarioInputs = {
  ruleSetId: string
  ballot: Ballot
  seats: number
  womenSeats: number
  registered: number | null
  voters: number | null
  valid: number | null
  lists: ScenarioList[]
  /** By part: days of birth by list, and the lists in the order in which a lot was drawn. */
  general: { bornOn: Record<string, string>; lot: string[] }
  women: { bornOn: Record<string, string>; lot: string[] }
}

/** So many lists at most: more than ever stood anywhere. */
export const MOST_LISTS = 60
/** So many votes at most: more than the country has people. */
export const MOST_VOTES = 100_000_000

/** What it comes to: joined lists have their votes together under the name of the one they joined. */
export function pollOf(inputs: ScenarioInputs): Poll {
  const { ballot, seats, womenSeats, registered, voters, valid, lists, general, women } = inputs
  const standing = lists.filter(({ joinedTo }) => joinedTo === null)
  const votes = (id: string) =>
    lists.reduce((sum, list) => (list.id === id || list.joinedTo === id ? sum + list.votes : sum), 0)
  return {
    ...{ ballot, seats, womenSeats, registered, voters, valid, general, women },
    lists: standing.map(({ id }) => ({ id, votes: votes(id) })),
  }
}

const changedList = (inputs: ScenarioInputs, id: string, change: (list: ScenarioList) => ScenarioList) => ({
  ...inputs,
  lists: inputs.lists.map((list) => (list.id === id ? change(list) : list)),
})

const moreCast = (inputs: ScenarioInputs, more: number): ScenarioInputs => ({
  ...inputs,
  voters: inputs.voters === null ? null : inputs.voters + more,
  valid: inputs.valid === null ? null : inputs.valid + more,
})

/** A list has so many votes: whoever votes more had stayed at home, and whoever votes less stays there. */
export function withVotes(inputs: ScenarioInputs, id: string, votes: number): ScenarioInputs {
  const before = inputs.lists.find((list) => list.id === id)
  if (!before) return inputs
  return changedList(moreCast(inputs, votes - before.votes), id, (list) => ({ ...list, votes }))
}

/** So many vote: every list grows or shrinks with it. What is not possible leaves all as it is. */
export function withVoters(inputs: ScenarioInputs, voters: number): ScenarioInputs {
  const most = inputs.registered ?? MOST_VOTES
  if (inputs.voters === null || inputs.voters === 0) return { ...inputs, voters }
  if (voters < 0 || voters > most) return inputs
  const after = atTurnout({ ...inputs, lists: inputs.lists }, voters)
  return {
    ...{ ...inputs, voters: after.voters, valid: after.valid },
    lists: inputs.lists.map((list, at) => ({ ...list, votes: after.lists[at]?.votes ?? 0 })),
  }
}

/** Joins a list to another; whoever had joined it goes along. */
export const joinedTo = (inputs: ScenarioInputs, id: string, to: string): ScenarioInputs =>
  id === to
    ? inputs
    : {
        ...inputs,
        lists: inputs.lists.map((list) =>
          list.id === id || list.joinedTo === id ? { ...list, joinedTo: to } : list,
        ),
      }

/** A list that had joined another stands by itself again. */
export const parted = (inputs: ScenarioInputs, id: string): ScenarioInputs =>
  changedList(inputs, id, (list) => ({ ...list, joinedTo: null }))

/** A list splits: half of its votes, the odd one less, go to a new one. */
export function split(
  inputs: ScenarioInputs,
  id: string,
  fresh: { id: string; name: string },
): ScenarioInputs {
  const at = inputs.lists.findIndex((list) => list.id === id)
  const list = inputs.lists[at]
  if (!list || inputs.lists.length >= MOST_LISTS) return inputs
  const half = Math.floor(list.votes / 2)
  return {
    ...inputs,
    lists: inputs.lists.toSpliced(
      ...([at, 1] as const),
      { ...list, votes: list.votes - half },
      { ...fresh, votes: half, joinedTo: null },
    ),
  }
}

/** A list more, without a vote yet. */
export const withList = (inputs: ScenarioInputs, fresh: { id: string; name: string }): ScenarioInputs =>
  inputs.lists.length >= MOST_LISTS
    ? inputs
    : { ...inputs, lists: [...inputs.lists, { ...fresh, votes: 0, joinedTo: null }] }

/** A list less: its voters stay at home, and whoever had joined it stands alone. */
export function withoutList(inputs: ScenarioInputs, id: string): ScenarioInputs {
  const { lists, ...rest } = withVotes(inputs, id, 0)
  const left = lists.filter((list) => list.id !== id)
  return {
    ...rest,
    lists: left.map((list) => (list.joinedTo === id ? { ...list, joinedTo: null } : list)),
  }
}

/** An id that no list of the scenario has yet. */
export function freshId({ lists }: Pick<ScenarioInputs, 'lists'>): string {
  const taken = new Set(lists.map(({ id }) => id))
  let number = lists.length + 1
  while (taken.has(`new-${number}`)) number += 1
  return `new-${number}`
}

export type Doubt = 'votersAboveRegistered' | 'validAboveVoters' | 'votesAboveValid'

/** What in the figures cannot be, whatever law they are under. */
export function doubtsIn({ registered, voters, valid, lists }: ScenarioInputs): Doubt[] {
  const doubts: Doubt[] = []
  const all = lists.reduce((sum, { votes }) => sum + votes, 0)
  if (registered !== null && voters !== null && voters > registered) doubts.push('votersAboveRegistered')
  if (voters !== null && valid !== null && valid > voters) doubts.push('validAboveVoters')
  if (valid !== null && all > valid) doubts.push('votesAboveValid')
  return doubts
}

/** The same, for a scenario to be changed. */
export const nothingDecided = (): ScenarioInputs['general'] => ({
  ...{ bornOn: { ...NOTHING_DECIDED.bornOn }, lot: [...NOTHING_DECIDED.lot] },
})
