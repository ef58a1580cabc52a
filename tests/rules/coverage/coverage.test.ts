import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RANKS } from '@/db/coverage'
import {
  type Asked,
  coverageOf,
  isCovered,
  needOf,
  percentOf,
  standingOf,
} from '@/features/coverage/coverage'
import { BEYOND, communesOf, groupsOf, inCommune, stood } from '@/features/coverage/groups'
import { linesOf } from '@/features/coverage/lines'
import type { Agent, Station } from '@/features/coverage/queries'

const asked = (rank: Asked['rank'], comes: boolean | null, trainedOn: string | null = null): Asked => ({
  ...{ rank, comes, trainedOn },
})
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  rank: fc.constantFrom(...RANKS),
  comes: fc.constantFrom(true, false, null),
  trainedOn: fc.constantFrom('2027-08-01', null),
})
const anyStations = fc.array(fc.array(anyAsked, { maxLength: 6 }), { maxLength: 30 })

describe('A station', () => {
  test('is not covered by somebody who was asked and has not answered', () => {
    expect(standingOf([asked('first', null)]).first).toBe('asked')
    expect(isCovered(standingOf([asked('first', null), asked('second', true)]))).toBe(false)
  })
  test('is open again as soon as whoever was asked says no', () => {
    expect(standingOf([asked('first', false)])).toMatchObject({ first: 'open', trained: false })
  })
  test('counts a training only of a first agent who agreed', () => {
    expect(standingOf([asked('first', false, '2027-08-01')]).trained).toBe(false)
    expect(standingOf([asked('second', true, '2027-08-01')]).trained).toBe(false)
    expect(standingOf([asked('first', true, '2027-08-01')]).trained).toBe(true)
  })
  test('is covered with a trained first agent and a second; a reserve is no second', () => {
    const first = asked('first', true, '2027-08-01')
    expect(isCovered(standingOf([first, asked('second', true)]))).toBe(true)
    expect(isCovered(standingOf([first, asked('reserve', true)]))).toBe(false)
  })
})

describe('The coverage of many stations', () => {
  test('is never more than there are stations, in nothing that is counted', () => {
    fc.assert(
      fc.property(anyStations, (stations) => {
        const coverage = coverageOf(stations.map(standingOf))
        for (const count of Object.values(coverage)) {
          expect(count).toBeGreaterThanOrEqual(0)
          expect(count).toBeLessThanOrEqual(stations.length)
        }
        expect(coverage.first + coverage.asked + coverage.open).toBe(stations.length)
        expect(coverage.trained).toBeLessThanOrEqual(coverage.first)
      }),
    )
  })
  test('never shrinks when one more person agrees', () => {
    fc.assert(
      fc.property(anyStations, fc.nat(), fc.constantFrom(...RANKS), (stations, at, rank) => {
        const more = stations.map((one, n) =>
          n === at % (stations.length || 1) ? [...one, asked(rank, true)] : one,
        )
        const [before, after] = [stations, more].map((those) => coverageOf(those.map(standingOf)))
        for (const key of ['first', 'second', 'reserve', 'trained'] as const)
          expect(after?.[key]).toBeGreaterThanOrEqual(before?.[key] ?? 0)
      }),
    )
  })
  test('in percent is a hundred only where all is there, and never above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (whole, some) => {
        const part = Math.min(some, whole)
        const percent = percentOf(part, whole) ?? -1
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent === 100).toBe(part === whole)
      }),
    )
    expect(percentOf(0, 0)).toBeNull()
  })
})

let made = 0
const agent = (more: Partial<Agent>): Agent => ({
  ...{ id: String(++made), rank: 'first', memberId: 'm', name: { ar: 'أمينة', latin: 'Amina' } },
  ...{ askedAt: '', comes: null, saidAt: null, ownWord: false, trainedOn: null },
  ...more,
})
const station = (commune: string | null, agents: Agent[], constituency = 'c1'): Station => ({
  ...{ id: String(++made), bodyId: 'b', code: '1', name: { ar: 'مدرسة', fr: 'École' }, place: '' },
  ...{ centralOffice: '', agents, constituency: { id: constituency, name: { ar: 'د', fr: 'C' } } },
  commune: commune ? { code: commune, name: { ar: commune, fr: commune } } : null,
})

describe('The list of stations', () => {
  const open = station('a', [])
  const waits = station('a', [agent({})])
  const untrained = station('b', [agent({ comes: true })], 'c2')
  const covered = station(
    null,
    [agent({ comes: true, trainedOn: '2027-08-01' }), agent({ rank: 'second', comes: true })],
    'c3',
  )
  const all = [covered, untrained, waits, open]

  test('begins with what is not covered at all, and ends with what lacks nothing', () => {
    expect(stood(all).map(({ id }) => id)).toEqual([open.id, waits.id, untrained.id, covered.id])
  })
  test('whatever the stations, none stands before one that lacks more', () => {
    fc.assert(
      fc.property(anyStations, (stations) => {
        const needs = stood(stations.map((those) => station('a', those.map(agent)))).map(({ standing }) =>
          needOf(standing),
        )
        expect(needs).toEqual(needs.toSorted((one, other) => one - other))
      }),
    )
  })
  test('is narrowed to a commune; what is wider than one is asked for apart', () => {
    expect(inCommune(all, 'a')).toEqual([waits, open])
    expect(inCommune(all, BEYOND)).toEqual([covered])
    expect(inCommune(all, '')).toEqual(all)
    expect(communesOf(all)).toMatchObject({ communes: [{ code: 'b' }, { code: 'a' }], beyond: true })
  })
  test('counts each station in one constituency, where most lack a first agent first', () => {
    const groups = groupsOf(stood(all))
    expect(groups.map(({ key, stations, first }) => [key, stations, first])).toEqual([
      ['c1', 2, 0],
      ['c2', 1, 1],
      ['c3', 1, 1],
    ])
  })
  test('printed, leaves out who said no, and says why a name is missing', () => {
    const gone = agent({ memberId: null, name: null, comes: true })
    const [line] = linesOf([station('a', [agent({ comes: false }), gone])], 'fr', (why) => why)
    expect(line?.agents).toEqual([{ id: gone.id, rank: 'first', waits: false, name: 'erased' }])
  })
})
