import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIST_PARTS, OPINIONS } from '@/db/candidacies'
import { callOn } from '@/features/candidacies/call'
import { counted, outcomeOf } from '@/features/candidacies/outcome'
import { standingOf } from '@/features/candidacies/standing'
import { ballotRules } from '@/features/candidate-lists/ballot-rules'
import { inOrder, moved, type Placed, placedLast, without } from '@/features/candidate-lists/order'
import { isComplete, PAPER_STANDINGS, paperOn, pressingFirst } from '@/features/papers/checklist'
import { dueDay } from '@/features/rulesets/filing'
import { ruleSet } from '@/features/rulesets/rule-set'

describe('A call for candidacies', () => {
  const call = { opensOn: '2027-03-01', closesOn: '2027-03-20' }
  test.each([
    ['2027-02-28', 'ahead'],
    ['2027-03-01', 'open'],
    ['2027-03-20', 'open'],
    ['2027-03-21', 'over'],
  ])('on %s is %s: its first and last day count', (day, standing) => expect(callOn(call, day)).toBe(standing))
})

describe('What the commission says', () => {
  test('is nothing while nobody has given an opinion', () => expect(outcomeOf(counted([]))).toBeNull())
  test('is what most of its members say; of two opinions with as many, the more cautious one', () => {
    expect(outcomeOf(counted(['favourable', 'favourable', 'unfavourable']))).toBe('favourable')
    expect(outcomeOf(counted(['favourable', 'reserved']))).toBe('reserved')
    expect(outcomeOf(counted(['unfavourable', 'favourable']))).toBe('unfavourable')
  })
  test('does not depend on who spoke first', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OPINIONS)), (opinions) => {
        expect(outcomeOf(counted([...opinions].reverse()))).toBe(outcomeOf(counted(opinions)))
      }),
    ))
})

test('a candidacy that was withdrawn is nothing else any more', () => {
  expect(standingOf({ withdrawn: true, endorsed: false, opinions: 3 })).toBe('withdrawn')
  expect(standingOf({ withdrawn: false, endorsed: true, opinions: 3 })).toBe('endorsed')
  expect(standingOf({ withdrawn: false, endorsed: false, opinions: 1 })).toBe('judged')
  expect(standingOf({ withdrawn: false, endorsed: false, opinions: 0 })).toBe('sent')
})

const places = fc
  .uniqueArray(fc.tuple(fc.uuid(), fc.constantFrom(...LIST_PARTS), fc.integer({ min: 1, max: 40 })), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 20,
  })
  .map((rows) => inOrder(rows.map(([candidacyId, part, place]): Placed => ({ candidacyId, part, place }))))

const isCounted = (those: readonly Placed[]) =>
  LIST_PARTS.every((part) =>
    those.filter((one) => one.part === part).every(({ place }, at) => place === at + 1),
  )

describe('The order of a list', () => {
  test('is counted from 1 without gaps in each part, whatever is done to it', () =>
    fc.assert(
      fc.property(places, fc.nat(), fc.constantFrom('up', 'down'), (list, at, towards) => {
        const { candidacyId } = list[at % list.length] as Placed
        const after = moved(list, candidacyId, towards)
        for (const one of [after, without(list, candidacyId), placedLast(list, 'new', 'women')])
          expect(isCounted(one)).toBe(true)
        expect(after.map((one) => one.candidacyId).sort()).toEqual(list.map((one) => one.candidacyId).sort())
      }),
    ))

  test('comes back when somebody moves up and down again, unless they stood first', () =>
    fc.assert(
      fc.property(places, fc.nat(), (list, at) => {
        const one = list[at % list.length] as Placed
        const up = moved(list, one.candidacyId, 'up')
        expect(one.place === 1 ? up : moved(up, one.candidacyId, 'down')).toEqual(list)
      }),
    ))

  test('has nobody twice: whoever is put on it anew moves', () => {
    const list = placedLast(placedLast([], 'amina', 'general'), 'said', 'general')
    expect(placedLast(list, 'amina', 'standIn')).toEqual([
      { candidacyId: 'said', part: 'general', place: 1 },
      { candidacyId: 'amina', part: 'standIn', place: 1 },
    ])
  })
})

describe('A paper of a file', () => {
  const [today, last] = ['2027-08-01', '2027-08-25']
  test.each([
    [{ isNeeded: true, handedInOn: null, expiresOn: null }, 'missing'],
    [{ isNeeded: false, handedInOn: null, expiresOn: null }, 'optional'],
    [{ isNeeded: true, handedInOn: '2027-06-01', expiresOn: null }, 'good'],
    [{ isNeeded: true, handedInOn: '2027-06-01', expiresOn: '2027-08-25' }, 'good'],
    [{ isNeeded: true, handedInOn: '2027-06-01', expiresOn: '2027-08-24' }, 'expiring'],
    [{ isNeeded: true, handedInOn: '2027-06-01', expiresOn: '2027-07-31' }, 'expired'],
  ])('%j is %s where files are taken in until 25 August', (paper, standing) =>
    expect(paperOn(paper, last, today)).toBe(standing),
  )

  test('comes before others that press less, and a file is complete when none presses', () => {
    const papers = [...PAPER_STANDINGS].reverse().map((standing) => ({ standing }))
    expect(pressingFirst(papers).map(({ standing }) => standing)).toEqual([...PAPER_STANDINGS])
    expect(isComplete(papers)).toBe(false)
    expect(isComplete([{ standing: 'good' }, { standing: 'optional' }])).toBe(true)
    expect(isComplete([])).toBe(false)
  })
})

describe('What the law asks of a list', () => {
  const rules = ruleSet.parse({
    ...{ listsAbove: 50_000, councils: [], minAge: 21, incompatible: ['عامل'], cap: null, silence: 0 },
    seats: { base: 'voters', threshold: null, tie: 'youngest', alone: null },
    women: { added: 5, within: null },
    candidates: { standIns: 2, standInsAlone: 1, articles: { age: '41' } },
    deadlines: [
      {
        ...{ key: 'candidacies', name: { ar: 'إيداع', fr: 'Dépôt', en: '' }, day: -14, from: -23 },
        ...{ article: null, checkedOn: null, after: [] },
      },
    ],
  })
  test('is each part’s seats, all women on a ballot of theirs, and the stand-ins of its kind of ballot', () => {
    expect(ballotRules({ ballot: 'list', part: 'general', seats: 9, womenSeats: 3 }, rules)).toMatchObject({
      ...{ seats: { general: 6, women: 3 }, women: 3, standIns: 2, minAge: 21, articles: { age: '41' } },
    })
    expect(
      ballotRules({ ballot: 'individual', part: 'women', seats: 1, womenSeats: 0 }, rules),
    ).toMatchObject({ seats: { general: 1, women: 0 }, women: 1, standIns: 1 })
  })

  test('ends with the last day of filing, or the day before the poll where none is named', () => {
    expect(dueDay(rules, '2027-09-08')).toBe('2027-08-25')
    expect(dueDay({ deadlines: [] }, '2027-09-08')).toBe('2027-09-07')
  })
})
