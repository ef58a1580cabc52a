import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STAGES, type Stage } from '@/db/plans'
import { isAdopted, isDecision, isDrafted, NEXT, takesPoints } from '@/features/programmes/stage'

/** Any way that a programme may take: at each stage one of those that may follow. */
const ways = fc.array(fc.nat(), { maxLength: 40 }).map((choices) => {
  const way: Stage[] = ['gathering']
  for (const choice of choices) {
    const next = NEXT[way.at(-1) ?? 'gathering']
    way.push(next[choice % next.length] ?? 'gathering')
  }
  return way
})

const place = (stage: Stage) => STAGES.indexOf(stage)
const steps = (way: Stage[]) => way.slice(1).map((stage, at) => [way[at] ?? stage, stage] as const)

describe('Whatever way a programme takes', () => {
  test('it passes one stage at a time, forward or back', () => {
    fc.assert(
      fc.property(ways, (way) => {
        for (const [from, to] of steps(way)) expect(Math.abs(place(to) - place(from))).toBe(1)
      }),
    )
  })

  test('it is adopted only out of consultation, and what was adopted is never drafted again', () => {
    fc.assert(
      fc.property(ways, (way) => {
        for (const [from, to] of steps(way)) {
          if (to === 'adopted') expect(from).toBe('consultation')
          if (isAdopted(from)) expect(isAdopted(to)).toBe(true)
        }
      }),
    )
  })

  test('it always goes on from where it stands', () => {
    fc.assert(
      fc.property(ways, (way) => {
        expect(NEXT[way.at(-1) ?? 'gathering']).not.toEqual([])
      }),
    )
  })
})

test('every stage is reached from the first', () => {
  const reached = new Set<Stage>(['gathering'])
  for (const stage of reached) for (const next of NEXT[stage]) reached.add(next)
  expect([...reached].toSorted()).toEqual([...STAGES].toSorted())
})

test('drafting is in the editors’ hands; what binds takes a decision', () => {
  expect(STAGES.filter(isDecision)).toEqual(['adopted', 'running', 'closed', 'archived'])
  for (const stage of STAGES) expect(isDrafted(stage)).toBe(!isDecision(stage))
})

test('points come until adoption, and again while the programme runs', () => {
  expect(STAGES.filter(takesPoints)).toEqual(['gathering', 'drafting', 'consultation', 'running'])
})
