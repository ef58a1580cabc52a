import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FUNDING_SOURCES, FUNDING_STAGES, STEPS, type Step } from '@/db/plans'
import { type Amount, totalsOf } from '@/features/funding/funding'
import { indicatorLine } from '@/features/tracker/indicator-line'
import { drawFlow, flowsOf } from '@/features/tracker/money-flow'
import { barOf } from '@/features/tracker/step-bar'
import { timeLineOf } from '@/features/tracker/time-line'

const counts = fc
  .tuple(...STEPS.map(() => fc.nat(200)))
  .map((some) => Object.fromEntries(STEPS.map((step, at) => [step, some[at] ?? 0])) as Record<Step, number>)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('The bar of steps', () => {
  test('every point has its part in it, and nothing else has', () =>
    fc.assert(
      fc.property(counts, fc.boolean(), (given, mirrored) => {
        const slices = barOf(given, mirrored)
        const total = sum(Object.values(given))
        expect(sum(slices.map(({ count }) => count))).toBe(total)
        if (total > 0) expect(sum(slices.map(({ width }) => width))).toBeCloseTo(100, 6)
        for (const { count, width } of slices) expect(width).toBeCloseTo((count / total) * 100, 6)
      }),
    ))
  test('parts lie beside each other, without a gap and without overlapping', () =>
    fc.assert(
      fc.property(counts, fc.boolean(), (given, mirrored) => {
        const slices = barOf(given, mirrored).toSorted((one, other) => one.x - other.x)
        let end = 0
        for (const { x, width } of slices) {
          expect(x).toBeCloseTo(end, 6)
          end = x + width
        }
      }),
    ))
  test('in Arabic it begins on the right with what is delivered', () => {
    const given = { ...Object.fromEntries(STEPS.map((step) => [step, 0])), delivered: 1, begun: 3 }
    const [first] = barOf(given as Record<Step, number>, true)
    expect(first).toEqual({ step: 'delivered', count: 1, x: 75, width: 25 })
  })
})

// Money as the rules let it stand: what is paid was committed, what is committed was pledged.
const lines = fc.array(
  fc.record({
    source: fc.constantFrom(...FUNDING_SOURCES),
    pledged: fc.integer({ min: 1, max: 5_000_000_00 }),
    committed: fc.nat(100),
    paid: fc.nat(100),
  }),
  { maxLength: 12 },
)
const totals = lines.map((some) =>
  totalsOf(
    some.flatMap(({ source, pledged, committed, paid }): Amount[] => {
      const sure = Math.floor((pledged * committed) / 100)
      const amounts = { pledged, committed: sure, paid: Math.floor((sure * paid) / 100) }
      return FUNDING_STAGES.map((stage) => ({ stage, source, amount: amounts[stage], cancelled: false }))
    }),
  ),
)
const cost = fc.option(fc.integer({ min: 0, max: 60_000_000_00 }))

describe('The river of money', () => {
  test('each dirham that was pledged ends in one place', () =>
    fc.assert(
      fc.property(totals, cost, (all, needed) => {
        const flows = flowsOf(all, needed)
        for (const { source, pledged } of all.bySource)
          expect(sum(flows.filter(({ from }) => from === source).map(({ amount }) => amount))).toBe(pledged)
        expect(sum(flows.filter(({ to }) => to === 'paid').map(({ amount }) => amount))).toBe(all.paid)
        const committed = flows.filter(({ to }) => to === 'paid' || to === 'committed')
        expect(sum(committed.map(({ amount }) => amount))).toBe(all.committed)
      }),
    ))
  test('what is missing is what nobody has pledged of a known cost, and nothing where the cost is not known', () =>
    fc.assert(
      fc.property(totals, cost, (all, needed) => {
        const missing = flowsOf(all, needed).filter(({ to }) => to === 'missing')
        expect(sum(missing.map(({ amount }) => amount))).toBe(Math.max(0, (needed ?? 0) - all.pledged))
      }),
    ))
  test('as drawn, as much goes out of a source as is in it, and comes into an end as is in that', () =>
    fc.assert(
      fc.property(totals, cost, fc.boolean(), (all, needed, mirrored) => {
        const flows = flowsOf(all, needed)
        if (flows.length === 0) return
        const { knots, ribbons } = drawFlow(flows, mirrored)
        for (const { side, name, amount, height } of knots) {
          const here = ribbons.filter((ribbon) => ribbon[side] === name)
          expect(sum(here.map((ribbon) => ribbon.amount))).toBe(amount)
          expect(sum(here.map(({ width }) => width))).toBeCloseTo(height, 3)
        }
      }),
    ))
  test('in Arabic it is the same picture, over the line', () =>
    fc.assert(
      fc.property(totals, cost, (all, needed) => {
        const flows = flowsOf(all, needed)
        if (flows.length === 0) return
        const [there, here] = [drawFlow(flows, false), drawFlow(flows, true)]
        expect(here.knots.map(({ y, height }) => [y, height])).toEqual(
          there.knots.map(({ y, height }) => [y, height]),
        )
        for (const [at, { x, width }] of here.knots.entries())
          expect(x).toBeCloseTo(there.width - (there.knots[at]?.x ?? 0) - width, 6)
      }),
    ))
  test('words beside two knots never lie on each other', () =>
    fc.assert(
      fc.property(totals, cost, (all, needed) => {
        const flows = flowsOf(all, needed)
        if (flows.length === 0) return
        for (const side of ['from', 'to'] as const) {
          const middles = drawFlow(flows, false)
            .knots.filter((knot) => knot.side === side)
            .map(({ y, height }) => y + height / 2)
            .sort((one, other) => one - other)
          for (const [at, middle] of middles.entries())
            if (at > 0) expect(middle - (middles[at - 1] ?? 0)).toBeGreaterThan(34)
        }
      }),
    ))
})

describe('The line of dates', () => {
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const dated = fc.array(fc.record({ number: fc.nat(), dueOn: fc.option(day), firstDueOn: fc.option(day) }))
  const term = { startsOn: '2021-09-08', endsOn: '2027-09-07' }

  test('every day lies on it, also one outside the term; the original day never disappears', () =>
    fc.assert(
      fc.property(dated, fc.boolean(), (points, mirrored) => {
        const { dues } = timeLineOf(points, term, mirrored)
        expect(dues.length).toBe(points.filter(({ dueOn, firstDueOn }) => dueOn ?? firstDueOn).length)
        for (const { first, now } of dues)
          for (const x of [first, now]) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(100)
          }
      }),
    ))
  test('later lies further on: to the right in French, to the left in Arabic', () => {
    const points = [{ number: 1, dueOn: '2026-01-01', firstDueOn: '2024-01-01' }]
    const [french, arabic] = [timeLineOf(points, term, false).dues[0], timeLineOf(points, term, true).dues[0]]
    expect(french?.moved).toBe(true)
    expect(french && french.now > french.first).toBe(true)
    expect(arabic && arabic.now < arabic.first).toBe(true)
  })
})

test('an indicator’s readings stay within their picture, whatever they are', () =>
  fc.assert(
    fc.property(
      fc.record({
        baseline: fc.integer(),
        target: fc.integer(),
        readings: fc.array(
          fc.record({ value: fc.integer(), on: fc.constantFrom('2022-01-01', '2023-06-01', '2024-02-29') }),
        ),
      }),
      fc.boolean(),
      (indicator, mirrored) => {
        const { dots, width, height, baseline, target } = indicatorLine(indicator, mirrored)
        for (const y of [baseline, target, ...dots.map((dot) => dot.y)]) {
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(height)
        }
        for (const { x } of dots) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
        }
      },
    ),
  ))
