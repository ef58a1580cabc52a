import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHOICES, type Choice } from '@/db/plans'
import { chosen, type Hands, tally } from '@/features/opinions/tally'

const ballots = fc.array(fc.constantFrom(...CHOICES), { maxLength: 60 })
const hands: fc.Arbitrary<Hands | null> = fc.option(
  fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(20)).map(([inFavour, against, abstained, silent]) => ({
    ...{ inFavour, against, abstained },
    present: inFavour + against + abstained + silent,
  })),
)
const electorate = fc.nat(200)
const quorum = fc.integer({ min: 0, max: 100 })
const votes = (more: Partial<Record<Choice, number>>) => ({ for: 0, against: 0, abstain: 0, ...more })

describe('The opinion of a body', () => {
  test('is carried by more votes for than against, whoever abstains', () =>
    expect(tally(votes({ for: 6, against: 5, abstain: 9 }), null, 30, 50)).toEqual({
      inFavour: 6,
      against: 5,
      abstained: 9,
      turnout: 20,
      quorumMet: true,
      result: 'carried',
    }))

  test('as many for as against is a tie, and is told as one', () =>
    expect(tally(votes({ for: 7, against: 7 }), null, 14, 50).result).toBe('tied'))

  test('is none where too few took part, however clear their votes are', () =>
    expect(tally(votes({ for: 14 }), null, 30, 50)).toMatchObject({ quorumMet: false, result: 'noQuorum' }))

  test('has its quorum at exactly the share that the statutes ask, and not one voter below', () => {
    expect(tally(votes({ for: 15 }), null, 30, 50).quorumMet).toBe(true)
    expect(tally(votes({ for: 33 }), null, 100, 34).quorumMet).toBe(false)
    expect(tally(votes({ for: 1 }), null, 3, 34).quorumMet).toBe(false)
    expect(tally(votes({ for: 1 }), null, 3, 33).quorumMet).toBe(true)
  })

  test('takes everybody at a meeting as taking part, hands or none', () => {
    const meeting = { present: 20, inFavour: 4, against: 6, abstained: 1 }
    expect(tally(votes({ for: 3 }), meeting, 40, 50)).toEqual({
      inFavour: 7,
      against: 6,
      abstained: 1,
      turnout: 23,
      quorumMet: true,
      result: 'carried',
    })
  })
})

describe('Any vote', () => {
  test('comes to what somebody finds who counts it again, ballot by ballot', () =>
    fc.assert(
      fc.property(ballots, hands, electorate, quorum, (cast, meeting, seats, share) => {
        let [yes, no, neither] = [meeting?.inFavour ?? 0, meeting?.against ?? 0, meeting?.abstained ?? 0]
        for (const ballot of cast)
          if (ballot === 'for') yes += 1
          else if (ballot === 'against') no += 1
          else neither += 1
        const found = tally(chosen(cast), meeting, seats, share)
        expect(found).toMatchObject({ inFavour: yes, against: no, abstained: neither })
        expect(found.turnout).toBe(cast.length + (meeting?.present ?? 0))
      }),
    ))

  test('has its quorum exactly when the part of those who sit there reaches it', () =>
    fc.assert(
      fc.property(ballots, hands, electorate, quorum, (cast, meeting, seats, share) => {
        const { turnout, quorumMet } = tally(chosen(cast), meeting, seats, share)
        // The fewest that reach it, found by going up one by one.
        let fewest = 0
        while (BigInt(fewest) * 100n < BigInt(share) * BigInt(seats)) fewest += 1
        expect(quorumMet).toBe(turnout >= fewest)
      }),
    ))

  test('has one result: with a quorum it is carried, rejected or tied, and turning every vote around turns it around', () =>
    fc.assert(
      fc.property(ballots, electorate, quorum, (cast, seats, share) => {
        const turned = cast.map((one) => (one === 'for' ? 'against' : one === 'against' ? 'for' : one))
        const result = tally(chosen(cast), null, seats, share).result
        const opposite = { carried: 'rejected', rejected: 'carried', tied: 'tied', noQuorum: 'noQuorum' }
        expect(tally(chosen(turned), null, seats, share).result).toBe(opposite[result])
      }),
    ))

  test('does not depend on the order of its ballots', () =>
    fc.assert(
      fc.property(ballots, (cast) => {
        expect(chosen(cast.toReversed())).toEqual(chosen(cast))
      }),
    ))
})
