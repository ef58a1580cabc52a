import { RULE_SETS } from '@/db/rule-sets'
import { ruleSet } from '@/features/rulesets/rule-set'
import { marginOf } from '@/features/seats/margins'
import { NOTHING_DECIDED, type Poll, sharedOut } from '@/features/seats/poll'
import { withVotes } from '@/features/seats/scenario'
import type { SeatRule } from '@/features/seats/seat-allocation'
import { percentile } from '../tests/environment/percentile'
import { atMost, median, type Row, told } from './verdict'

// The House’s local constituencies, and more lists than ever stood in one of them.
const CONSTITUENCIES = 92
const LISTS = 30
const TIMES = 40
/** What a screen shows in one picture, so that nothing stutters under a finger. */
const FRAME = 16

/** How fast seats are shared out: a whole election, one constituency under a finger, and its margins. */
export function seats(): Row[] {
  const laws = RULE_SETS.map(({ kind, names, rules }) => ({
    name: `${kind}, ${names.en.toLowerCase()}`,
    rule: ruleSet.parse(rules).seats,
  }))
  const polls = Array.from({ length: CONSTITUENCIES }, (_, at) => pollOf(at))
  const rows = laws.map(({ name, rule }) => {
    const spent = timed(() => {
      for (const poll of polls) sharedOut(rule, poll)
    })
    return atMost(
      `allocation of ${CONSTITUENCIES} constituencies with ${LISTS} lists each: ${name}`,
      median(spent),
      50,
      {
        ...{ unit: 'ms', digits: 1, aside: `95th ${percentile(spent, 95).toFixed(1)}` },
      },
    )
  })
  const rule = laws[1]?.rule
  return rule ? [...rows, ...underAFinger(rule)] : rows
}

function underAFinger(rule: SeatRule): Row[] {
  const council = { ...pollOf(7), seats: 39, womenSeats: 10 }
  const lists = council.lists.map(({ id, votes }) => ({ id, name: id, votes, joinedTo: null }))
  const decided = { bornOn: {}, lot: [] }
  const inputs = { ...council, ruleSetId: '', lists, general: decided, women: decided }
  let moved = 0
  const moving = timed(() => {
    moved += 1
    const { lists: votes } = withVotes(inputs, 'L3', 9_000 + moved)
    sharedOut(rule, { ...council, lists: votes })
  })
  const parts = sharedOut(rule, council)
  const margins = timed(() => {
    for (const { id } of council.lists) marginOf(parts, id)
  })
  return [
    atMost('a slider moved: both parts of a council of 39 shared out', percentile(moving, 95), FRAME, {
      ...{ unit: 'ms', digits: 2, aside: '95th' },
    }),
    told(`votes to the next seat and to the loss of one, of ${LISTS} lists`, median(margins), {
      ...{ unit: 'ms', digits: 1 },
    }),
  ]
}

function timed(work: () => void): number[] {
  work()
  return Array.from({ length: TIMES }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
}

// No two alike, none of them chance: each run counts the same votes.
function pollOf(seed: number): Poll {
  const lists = Array.from({ length: LISTS }, (_, at) => ({
    id: `L${at}`,
    votes: Math.floor(40_000 / (at + 1)) + ((seed * 7_919 + at * 104_729) % 977),
  }))
  const valid = lists.reduce((sum, { votes }) => sum + votes, 0)
  return {
    ...{ ballot: 'list', seats: 2 + (seed % 6), womenSeats: 0, lists, valid },
    ...{ voters: valid + 4_000, registered: valid * 2 },
    ...{ general: NOTHING_DECIDED, women: NOTHING_DECIDED },
  }
}
