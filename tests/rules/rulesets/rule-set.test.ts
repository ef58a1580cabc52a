import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMUNAL_2021 as LAW, RULE_SETS } from '@/db/rule-sets'
import { ballotOf, councilSeats, ruleSet } from '@/features/rulesets/rule-set'

const COMMUNAL_2021 = ruleSet.parse(LAW)

const [head = '', ...lines] = readFileSync(new URL('../../../db/communes.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const columns = head.split(',')
const communes = lines.map((line) => {
  const cells = line.split(',')
  const at = (column: string) => cells[columns.indexOf(column)] ?? ''
  return { name: at('name_fr'), inhabitants: Number(at('population_2014')), at }
})

describe('The communes as they voted in 2021', () => {
  test('seats by inhabitants are those of the decree, in every commune of both provinces', () => {
    expect(communes).toHaveLength(52)
    for (const { name, inhabitants, at } of communes)
      expect([name, councilSeats(COMMUNAL_2021, inhabitants)]).toEqual([
        name,
        Number(at('seats_decree_2015')),
      ])
  })

  test('lists and single constituencies are where they were', () => {
    for (const { name, inhabitants, at } of communes)
      expect([name, ballotOf(COMMUNAL_2021, inhabitants)]).toEqual([name, at('ballot_2021')])
  })

  test('with five women’s seats where one candidate is voted for, a council has the seats that were published', () => {
    for (const { name, inhabitants, at } of communes) {
      const added = ballotOf(COMMUNAL_2021, inhabitants) === 'individual' ? COMMUNAL_2021.women.added : 0
      expect([name, (councilSeats(COMMUNAL_2021, inhabitants) ?? 0) + added]).toEqual([
        name,
        Number(at('seats_2021')),
      ])
    }
  })
})

describe('A rule set that cannot be is refused, with the reason', () => {
  const faults = (change: object) =>
    ruleSet.safeParse({ ...COMMUNAL_2021, ...change }).error?.issues.map(({ message }) => message) ?? []
  test.each<[string, object]>([
    ['noSeats', { councils: [{ upTo: 7_500, seats: 0 }] }],
    [
      'bandsOutOfOrder',
      {
        councils: [
          { upTo: 9, seats: 11 },
          { upTo: 9, seats: 13 },
        ],
      },
    ],
    [
      'fewerSeatsForMore',
      {
        councils: [
          { upTo: 9, seats: 11 },
          { upTo: 10, seats: 9 },
        ],
      },
    ],
    ['moreThanAll', { seats: { ...COMMUNAL_2021.seats, threshold: { of: 4, in: 3 } } }],
    ['noLists', { listsAbove: null, women: { added: 0, within: { of: 1, in: 3 } } }],
    [
      'circle',
      { deadlines: [{ ...COMMUNAL_2021.deadlines[0], key: 'a', day: 0, from: null, after: ['a'] }] },
    ],
  ])('%s', (fault, change) => expect(faults(change)).toContain(fault))
  test.each(RULE_SETS.map(({ kind, names, rules }) => [`${kind}: ${names.en}`, rules]))(
    '%s is not',
    (_, rules) => expect(ruleSet.safeParse(rules).error).toBeUndefined(),
  )
})
