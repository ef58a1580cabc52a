import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STEPS, type Step } from '@/db/plans'
import {
  counting,
  type Entry,
  isOverdue,
  isSilent,
  mayFollow,
  NEXT,
  sharesOf,
  stepOf,
} from '@/features/progress/progress'

const entry = (step: Step, happenedOn: string, more: Partial<Entry> = {}): Entry => ({
  id: randomUUID(),
  step,
  happenedOn,
  enteredAt: `${happenedOn} 10:00:00+00`,
  corrects: null,
  ruling: 'confirmed',
  ...more,
})

describe('How far a point has come', () => {
  test('a point that nobody has said anything of is promised', () => expect(stepOf([])).toBe('promised'))

  test('an entry that waits, or was returned, counts for nothing', () => {
    const entries = [
      entry('begun', '2024-01-01'),
      entry('delivered', '2024-02-01', { ruling: null }),
      entry('abandoned', '2024-03-01', { ruling: 'returned' }),
    ]
    expect(stepOf(entries)).toBe('begun')
    expect(counting(entries)).toHaveLength(1)
  })

  test('what happened last counts, whenever it was entered', () => {
    const late = entry('begun', '2024-01-01', { enteredAt: '2025-01-01 10:00:00+00' })
    expect(stepOf([entry('delivered', '2024-06-01'), late])).toBe('delivered')
  })

  test('of two entries of a day the later entered one counts', () => {
    const [one, other] = ['2024-01-01 10:00:00+00', '2024-01-01 10:00:00.5+00']
    const entries = [
      entry('delayed', '2024-01-01', { enteredAt: other }),
      entry('begun', '2024-01-01', { enteredAt: one }),
    ]
    expect(stepOf(entries)).toBe('delayed')
  })

  test('an entry that was corrected counts no more; while its correction waits, it still does', () => {
    const wrong = entry('delivered', '2024-02-01')
    const right = (ruling: Entry['ruling']) => entry('delayed', '2024-02-01', { corrects: wrong.id, ruling })
    expect(stepOf([wrong, right('confirmed')])).toBe('delayed')
    expect(stepOf([wrong, right(null)])).toBe('delivered')
    expect(stepOf([wrong, right('returned')])).toBe('delivered')
  })

  test('a correction of a correction does not bring back what was wrong first', () => {
    const first = entry('delivered', '2024-02-01')
    const second = entry('abandoned', '2024-02-01', { corrects: first.id })
    const third = entry('delayed', '2024-02-01', { corrects: second.id })
    expect(counting([first, second, third])).toEqual([third])
  })
})

describe('Which step may follow', () => {
  test('nothing is delivered that was not begun, nor promised anew', () => {
    expect(mayFollow([], 'delivered', null)).toBe(false)
    for (const step of STEPS) expect(mayFollow([entry(step, '2024-01-01')], 'promised', null)).toBe(false)
  })

  test('after delivery nothing follows but a correction', () => {
    const [begun, delivered] = [entry('begun', '2024-01-01'), entry('delivered', '2024-02-01')]
    for (const step of STEPS) expect(mayFollow([begun, delivered], step, null)).toBe(false)
    expect(mayFollow([begun, delivered], 'partlyDelivered', delivered.id)).toBe(true)
  })

  test('there may be news of works that are under way, partly done, delayed or blocked, and of no others', () => {
    const said = STEPS.filter((step) => NEXT[step].includes(step))
    expect(said).toEqual(['begun', 'partlyDelivered', 'delayed', 'blocked'])
  })

  test('what was abandoned may be taken up again', () => {
    expect(mayFollow([entry('abandoned', '2024-01-01')], 'begun', null)).toBe(true)
    expect(mayFollow([entry('abandoned', '2024-01-01')], 'delivered', null)).toBe(false)
  })

  test('a correction may say that nothing had changed', () => {
    const wrong = entry('abandoned', '2024-01-01')
    expect(mayFollow([wrong], 'promised', wrong.id)).toBe(true)
    expect(mayFollow([wrong], 'delivered', wrong.id)).toBe(false)
  })

  test('an entry from earlier must fit between those around it', () => {
    const entries = [entry('begun', '2024-01-01'), entry('delayed', '2024-06-01')]
    const earlier = { happenedOn: '2024-03-01', enteredAt: '2024-07-01' }
    expect(mayFollow(entries, 'blocked', null, earlier)).toBe(true)
    expect(mayFollow(entries, 'delivered', null, earlier)).toBe(false)
    expect(mayFollow(entries, 'delivered', null)).toBe(true)
  })

  test('a correction must leave what came after it standing', () => {
    const begun = entry('begun', '2024-01-01')
    const entries = [begun, entry('delivered', '2024-06-01')]
    expect(mayFollow(entries, 'abandoned', begun.id)).toBe(false)
    expect(mayFollow(entries, 'delayed', begun.id)).toBe(true)
  })

  test('only what counts can be corrected', () => {
    const wrong = entry('begun', '2024-01-01')
    const right = entry('delayed', '2024-01-01', { corrects: wrong.id })
    const waiting = entry('blocked', '2024-02-01', { ruling: null })
    for (const corrects of [wrong.id, waiting.id, 'none'])
      expect(mayFollow([wrong, right, waiting], 'begun', corrects)).toBe(false)
  })

  test('a chain that was broken from elsewhere can be gone on with, and its entry corrected', () => {
    const alone = entry('delivered', '2018-01-01')
    expect(mayFollow([alone], 'delivered', alone.id)).toBe(true)
    expect(mayFollow([alone], 'begun', null)).toBe(false)
  })

  // Each attempt: a step, a day, and which earlier entry it corrects, if any.
  const attempts = fc.array(
    fc.record({
      step: fc.constantFrom(...STEPS),
      day: fc.integer({ min: 1, max: 28 }),
      corrects: fc.option(fc.nat({ max: 30 })),
    }),
    { maxLength: 30 },
  )

  test('whatever is attempted, the chain stays a chain of allowed moves, and the shares equal a recount', () => {
    fc.assert(
      fc.property(fc.array(attempts, { maxLength: 6 }), (points) => {
        const chains = points.map((tries) => {
          const entries: Entry[] = []
          for (const [at, { step, day, corrects }] of tries.entries()) {
            const wrong = corrects === null ? null : (entries[corrects]?.id ?? null)
            const happenedOn = `2024-01-${String(day).padStart(2, '0')}`
            const place = { happenedOn, enteredAt: `2025-01-01 10:00:${String(at).padStart(2, '0')}+00` }
            if (mayFollow(entries, step, wrong, place))
              entries.push(entry(step, happenedOn, { ...place, corrects: wrong }))
          }
          return entries
        })
        for (const entries of chains) {
          let before: Step = 'promised'
          for (const { step, corrects } of counting(entries)) {
            expect(NEXT[before].includes(step) || (corrects !== null && step === before)).toBe(true)
            before = step
          }
          // Where a point is delivered, nothing came after it.
          const steps = counting(entries).map(({ step }) => step)
          if (steps.includes('delivered')) expect(stepOf(entries)).toBe('delivered')
        }
        const steps = chains.map(stepOf)
        const { counts, total, delivered, percent } = sharesOf(steps)
        expect(total).toBe(points.length)
        for (const step of STEPS) expect(counts[step]).toBe(recount(chains, step))
        expect(delivered).toBe(recount(chains, 'delivered'))
        expect(Number.isInteger(percent)).toBe(true)
        expect(Math.abs(percent * total - 100 * delivered)).toBeLessThanOrEqual(total / 2)
      }),
    )
  })

  // By another way: the last word that nobody took back, looked for from the end.
  const recount = (chains: Entry[][], step: Step) =>
    chains.filter((entries) => {
      let last: Entry | undefined
      for (const one of entries) {
        if (one.ruling !== 'confirmed' || entries.some(({ corrects }) => corrects === one.id)) continue
        const [mine, best] = [`${one.happenedOn} ${one.enteredAt}`, `${last?.happenedOn} ${last?.enteredAt}`]
        if (!last || mine > best) last = one
      }
      return (last?.step ?? 'promised') === step
    }).length
})

describe('Shares', () => {
  test('what was abandoned stays in the count: a dropped promise must not flatter it', () => {
    const shares = sharesOf(['delivered', 'abandoned', 'begun'])
    expect(shares).toMatchObject({ total: 3, delivered: 1, percent: 33 })
    expect(shares.counts.abandoned).toBe(1)
  })

  test('what was delivered in part is not counted as delivered', () =>
    expect(sharesOf(['partlyDelivered', 'delivered'])).toMatchObject({ delivered: 1, percent: 50 }))

  test('a programme without points has delivered nothing', () =>
    expect(sharesOf([])).toMatchObject({ total: 0, delivered: 0, percent: 0 }))

  test.each([
    [1, 8, 13],
    [2, 3, 67],
    [1, 200, 1],
    [1, 201, 0],
  ])('%i delivered of %i are %i percent', (delivered, total, percent) => {
    const steps = Array.from({ length: total }, (_, at): Step => (at < delivered ? 'delivered' : 'begun'))
    expect(sharesOf(steps).percent).toBe(percent)
  })
})

describe('Time', () => {
  test('a point is overdue from the day after it was promised for, until it is delivered or abandoned', () => {
    const due = { dueOn: '2026-06-30' }
    expect(isOverdue(due, 'begun', '2026-06-30')).toBe(false)
    expect(isOverdue(due, 'begun', '2026-07-01')).toBe(true)
    expect(isOverdue(due, 'partlyDelivered', '2026-07-01')).toBe(true)
    for (const step of ['delivered', 'abandoned'] as const)
      expect(isOverdue(due, step, '2026-07-01')).toBe(false)
    expect(isOverdue({ dueOn: null }, 'promised', '2026-07-01')).toBe(false)
  })

  test('a point is silent after 90 days without a word', () => {
    expect(isSilent('2026-01-01', '2026-03-31')).toBe(false)
    expect(isSilent('2026-01-01', '2026-04-01')).toBe(true)
    expect(isSilent(null, '2026-04-01')).toBe(true)
  })
})
