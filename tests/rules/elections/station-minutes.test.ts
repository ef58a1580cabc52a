import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, failing, type StationMinutes } from '@/features/elections/station-minutes'

const BALLOT = ['rose', 'lamp', 'horse']

const sound: StationMinutes = {
  ...{ registered: 500, voters: 300, void: 20, contested: 5, valid: 275 },
  votes: [
    { list: 'rose', votes: 150 },
    { list: 'lamp', votes: 100 },
    { list: 'horse', votes: 25 },
  ],
}

describe('The minutes of a polling station', () => {
  test('that add up are left in peace', () => expect(failing(sound, BALLOT)).toEqual([]))

  test.each([
    [
      'more voted than are registered',
      { registered: 299 },
      { check: 'moreVotersThanRegistered', is: 300, of: 299 },
    ],
    ['the ballots are not the voters', { void: 21 }, { check: 'ballotsAreNotVoters', is: 301, of: 300 }],
    [
      'the votes are not the valid ballots',
      { votes: [...sound.votes.slice(0, 2), { list: 'horse', votes: 24 }] },
      { check: 'votesAreNotValid', is: 274, of: 275 },
    ],
    ['a figure is missing', { registered: null }, { check: 'missing', what: 'registered' }],
  ] as const)('%s: that is told, with both sides of the sum', (_, change, fault) =>
    expect(failing({ ...sound, ...change }, BALLOT)).toEqual([fault]),
  )

  test('votes for a list that is not on the ballot, none for one that is, and one list twice are told apart', () => {
    const votes = [...sound.votes.slice(0, 2), { list: 'lamp', votes: 0 }, { list: 'moon', votes: 25 }]
    expect(failing({ ...sound, votes }, BALLOT)).toEqual([
      { check: 'missingList', list: 'horse' },
      { check: 'listTwice', list: 'lamp' },
      { check: 'unknownList', list: 'moon' },
    ])
  })

  test('who stayed away is registered too: that registered are not voters, void and valid together is no fault', () =>
    expect(failing({ ...sound, registered: 10_000 }, BALLOT)).toEqual([]))

  test('whatever was voted, minutes made of it add up, and one ballot more or less anywhere is found', () =>
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900)),
        fc.nat(90),
        fc.nat(90),
        fc.nat(900),
        fc.constantFrom('voters', 'void', 'contested', 'valid', 'rose'),
        (votes, spoiled, contested, away, what) => {
          const valid = votes[0] + votes[1] + votes[2]
          const voters = valid + spoiled + contested
          const lines = BALLOT.map((list, at) => ({ list, votes: votes[at] ?? 0 }))
          const made = {
            registered: voters + away + 1,
            voters,
            void: spoiled,
            contested,
            valid,
            votes: lines,
          }
          expect(failing(made, BALLOT)).toEqual([])
          const wrong =
            what === 'rose'
              ? {
                  ...made,
                  votes: lines.map((line) =>
                    line.list === what ? { ...line, votes: line.votes + 1 } : line,
                  ),
                }
              : { ...made, [what]: made[what] + 1 }
          expect(failing(wrong, BALLOT)).not.toEqual([])
          expect(differences(made, wrong)).toHaveLength(1)
        },
      ),
    ))

  test('two readings that agree differ nowhere, in whatever order their lists stand', () =>
    expect(differences(sound, { ...sound, votes: [...sound.votes].reverse() })).toEqual([]))
})
