import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compared } from '@/features/seats/comparison'
import { scenarioInput, scenarioInputs } from '@/features/seats/input'
import {
  doubtsIn,
  freshId,
  joinedTo,
  nothingDecided,
  parted,
  pollOf,
  type ScenarioInputs,
  split,
  withList,
  withoutList,
  withVoters,
  withVotes,
} from '@/features/seats/scenario'
import type { SeatRule } from '@/features/seats/seat-allocation'

const LAW = '6f1d3f5e-3a5b-4a57-9d0c-111111111111'

const scenario = (votes: number[], more: Partial<ScenarioInputs> = {}): ScenarioInputs => {
  const valid = votes.reduce((sum, one) => sum + one, 0)
  return {
    ...{ ruleSetId: LAW, ballot: 'list', seats: 5, womenSeats: 0 },
    ...{ registered: valid * 2 + 10, voters: valid + 3, valid },
    lists: votes.map((cast, at) => ({ id: `L${at}`, name: `لائحة ${at}`, votes: cast, joinedTo: null })),
    ...{ general: nothingDecided(), women: nothingDecided() },
    ...more,
  }
}
const scenarios = fc
  .array(fc.nat({ max: 5_000 }), { minLength: 2, maxLength: 8 })
  .map((votes) => scenario(votes))
const sum = ({ lists }: Pick<ScenarioInputs, 'lists'>) => lists.reduce((all, { votes }) => all + votes, 0)
const polled = (inputs: ScenarioInputs) => pollOf(inputs).lists.reduce((all, { votes }) => all + votes, 0)

describe('What a simulator does to votes', () => {
  test('lists that join and part, and lists that split, never make or lose a vote', () =>
    fc.assert(
      fc.property(scenarios, (inputs) => {
        const joined = joinedTo(inputs, 'L0', 'L1')
        expect(polled(joined)).toBe(sum(inputs))
        expect(pollOf(joined).lists).toHaveLength(inputs.lists.length - 1)
        expect(parted(joined, 'L0')).toEqual(inputs)
        const cut = split(inputs, 'L0', { id: freshId(inputs), name: 'أخرى' })
        expect(sum(cut)).toBe(sum(inputs))
        expect(cut.lists).toHaveLength(inputs.lists.length + 1)
      }),
    ))

  test('who had joined a list goes along when it joins another', () => {
    const inputs = joinedTo(joinedTo(scenario([1, 2, 4]), 'L0', 'L1'), 'L1', 'L2')
    expect(pollOf(inputs).lists).toEqual([{ id: 'L2', votes: 7 }])
    expect(joinedTo(inputs, 'L2', 'L2')).toBe(inputs)
  })

  test('votes more had stayed at home: voters and valid votes grow with them, registered do not', () =>
    fc.assert(
      fc.property(scenarios, fc.nat(9_000), (inputs, votes) => {
        const after = withVotes(inputs, 'L0', votes)
        const more = votes - (inputs.lists[0]?.votes ?? 0)
        expect(after.valid).toBe((inputs.valid ?? 0) + more)
        expect(after.voters).toBe((inputs.voters ?? 0) + more)
        expect(after.registered).toBe(inputs.registered)
        expect(withVotes(after, 'L0', votes - more)).toEqual(inputs)
      }),
    ))

  test('another turnout moves every list in proportion, and never beyond who is registered', () => {
    const inputs = scenario([600, 400], { voters: 1_000, registered: 3_000 })
    expect(withVoters(inputs, 500).lists.map(({ votes }) => votes)).toEqual([300, 200])
    expect(withVoters(inputs, 3_001)).toBe(inputs)
    expect(withVoters({ ...inputs, voters: null }, 700).voters).toBe(700)
  })

  test('a list that goes takes its votes with it, and whoever had joined it stands alone', () => {
    const inputs = withoutList(joinedTo(scenario([10, 20]), 'L0', 'L1'), 'L1')
    expect(inputs.lists).toEqual([{ id: 'L0', name: 'لائحة 0', votes: 10, joinedTo: null }])
    expect(inputs.valid).toBe(10)
  })

  test('a list that comes has an id of its own', () => {
    const two = withList(scenario([1]), { id: freshId(scenario([1])), name: 'جديدة' })
    expect(new Set([...two.lists.map(({ id }) => id), freshId(two)]).size).toBe(3)
  })

  test('figures that cannot be are told', () => {
    expect(doubtsIn(scenario([5]))).toEqual([])
    expect(doubtsIn(scenario([5], { voters: 30, registered: 20, valid: 4 }))).toEqual([
      ...(['votersAboveRegistered', 'votesAboveValid'] as const),
    ])
    expect(doubtsIn(scenario([5], { voters: 5, valid: 6 }))).toEqual(['validAboveVoters'])
  })
})

describe('What a form may send as a scenario', () => {
  const ids = { constituencyId: LAW, bodyId: LAW, name: ' تحالف  الوسط ' }
  const read = (inputs: unknown) =>
    scenarioInput.safeParse({ ...ids, inputs: typeof inputs === 'string' ? inputs : JSON.stringify(inputs) })

  test('comes back as it was, its name in one line', () => {
    const inputs = joinedTo(scenario([5, 6]), 'L0', 'L1')
    expect(read(inputs).data).toEqual({ ...ids, name: 'تحالف الوسط', inputs })
  })
  const sound = scenario([5, 6])
  const [list] = sound.lists
  const refused: [string, unknown][] = [
    ['no JSON', '{'],
    ['votes below nought', { ...sound, lists: [{ ...list, votes: -1 }] }],
    ['half a vote', { ...sound, lists: [{ ...list, votes: 0.5 }] }],
    ['a list twice', { ...sound, lists: [list, list] }],
    ['a list that joins none', { ...sound, lists: [{ ...list, joinedTo: 'nobody' }] }],
    ['all seats for women', { ...sound, womenSeats: 5 }],
    ['two seats by an individual ballot', { ...sound, ballot: 'individual', seats: 2 }],
    ['no day of birth', { ...sound, general: { bornOn: { L0: '1990-02-31' }, lot: [] } }],
    ['too many lists', scenario(Array.from({ length: 61 }, () => 1))],
  ]
  test.each(refused)('%s is refused', (_, inputs) => expect(read(inputs).success).toBe(false))

  test('of anything else nothing goes through', () =>
    fc.assert(
      fc.property(fc.anything(), (inputs) => {
        expect(scenarioInputs.safeParse(inputs).success).toBe(false)
      }),
    ))
})

describe('Scenarios beside each other', () => {
  const rule: SeatRule = { base: 'eligible', threshold: null, tie: 'youngest', alone: null }
  test('a line for each list by its name; one that joined another does not stand', () => {
    const recorded = scenario([300, 200, 100], { seats: 3 })
    const allied = joinedTo(recorded, 'L2', 'L1')
    const lines = compared(
      [
        { key: 'a', name: 'a', inputs: recorded },
        { key: 'b', name: 'b', inputs: allied },
      ],
      new Map([[LAW, rule]]),
    )
    expect(lines).toEqual([
      {
        name: 'لائحة 0',
        cells: [
          { votes: 300, seats: 1 },
          { votes: 300, seats: 1 },
        ],
      },
      {
        name: 'لائحة 1',
        cells: [
          { votes: 200, seats: 1 },
          { votes: 300, seats: 1 },
        ],
      },
      { name: 'لائحة 2', cells: [{ votes: 100, seats: 0 }, null] },
    ])
  })
})
