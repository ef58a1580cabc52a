/** What the minutes of a polling station say, in voters and in ballots. Null where it was not read or not written. */
export type StationMinutes = {
  registered: number | null
  voters: number | null
  /** Ballots that are void (ملغاة). */
  void: number | null
  /** Ballots that were contested and counted for nobody (متنازع فيها). */
  contested: number | null
  /** Ballots that count. */
  valid: number | null
  votes: readonly { list: string; votes: number | null }[]
}

/** A check that minutes do not pass, with both sides of the sum. */
export type Failing =
  | { check: 'missing'; what: 'registered' | 'voters' | 'void' | 'contested' | 'valid' }
  | { check: 'missingList' | 'unknownList' | 'listTwice'; list: string }
  | { check: 'moreVotersThanRegistered' | 'ballotsAreNotVoters' | 'votesAreNotValid'; is: number; of: number }

const FIGURES = ['registered', 'voters', 'void', 'contested', 'valid'] as const

/**
 * What in a station's minutes does not add up: registered ≥ voters; voters = void + contested + valid; the votes of
 * all lists = valid. What is missing is told, and no sum is made with it. That registered were voters + void + valid,
 * as it is sometimes taught, is wrong: who stayed away is registered too.
 * In: the minutes, and the lists on the ballot. Out: nothing where all is well.
 */
export function failing(minutes: StationMinutes, ballot: readonly string[]): Failing[] {
  const { registered, voters, contested, valid, votes } = minutes
  const found: Failing[] = FIGURES.filter((what) => minutes[what] === null).map((what) => ({
    ...{ check: 'missing', what },
  }))
  const named = votes.map(({ list }) => list)
  for (const list of ballot)
    if (!votes.some((one) => one.list === list && one.votes !== null))
      found.push({ check: 'missingList', list })
  for (const list of new Set(named)) {
    if (!ballot.includes(list)) found.push({ check: 'unknownList', list })
    if (named.indexOf(list) !== named.lastIndexOf(list)) found.push({ check: 'listTwice', list })
  }
  if (registered !== null && voters !== null && voters > registered)
    found.push({ check: 'moreVotersThanRegistered', is: voters, of: registered })
  if (voters !== null && minutes.void !== null && contested !== null && valid !== null) {
    const ballots = minutes.void + contested + valid
    if (ballots !== voters) found.push({ check: 'ballotsAreNotVoters', is: ballots, of: voters })
  }
  const counted = votes.map((one) => one.votes)
  if (valid !== null && !counted.includes(null)) {
    const all = counted.reduce((sum: number, one) => sum + (one ?? 0), 0)
    if (all !== valid) found.push({ check: 'votesAreNotValid', is: all, of: valid })
  }
  return found
}

/** Where two readings of the same minutes differ: what of, and both figures. Nothing where they agree. */
export function differences(one: StationMinutes, other: StationMinutes) {
  const figures = FIGURES.map((what) => ({ what: what as string, one: one[what], other: other[what] }))
  const votesOf = ({ votes }: StationMinutes, list: string) =>
    votes.find((line) => line.list === list)?.votes ?? null
  const lists = [...new Set([...one.votes, ...other.votes].map(({ list }) => list))].sort()
  const votes = lists.map((list) => ({ what: list, one: votesOf(one, list), other: votesOf(other, list) }))
  return [...figures, ...votes].filter((line) => line.one !== line.other)
}
