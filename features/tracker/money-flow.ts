import { sankey } from 'd3-sankey'
import type { FundingSource } from '@/db/plans'
import type { Totals } from '@/features/funding/funding'

/** Where money ends, as sure as it is by now: each dirham in one of them. */
export const ENDS = ['paid', 'committed', 'pledged', 'missing'] as const
export type End = (typeof ENDS)[number]

/** Money goes from a source to an end; what nobody has pledged yet goes from `missing` to `missing`. */
export type Flow = { from: FundingSource | 'missing'; to: End; amount: number }

/**
 * What became of each source's money, in centimes: paid; committed and not paid yet; pledged and not committed yet;
 * and of the cost, where it is known, what nobody has pledged. Flows of nothing are left out.
 */
export function flowsOf({ bySource, pledged }: Totals, cost: number | null): Flow[] {
  const flows: Flow[] = bySource.flatMap(({ source, ...sums }) => [
    { from: source, to: 'paid', amount: sums.paid },
    { from: source, to: 'committed', amount: sums.committed - sums.paid },
    { from: source, to: 'pledged', amount: sums.pledged - sums.committed },
  ])
  const missing = Math.max(0, (cost ?? 0) - pledged)
  return [...flows, { from: 'missing' as const, to: 'missing' as const, amount: missing }].filter(
    ({ amount }) => amount > 0,
  )
}

type Side = 'from' | 'to'
export type Knot = {
  side: Side
  name: Flow['from'] | End
  amount: number
  x: number
  y: number
  width: number
  height: number
}
export type Ribbon = Flow & { path: string; width: number }
export type MoneyFlow = { width: number; height: number; knots: Knot[]; ribbons: Ribbon[] }

const WIDTH = 400
const KNOT = 14
/** Room for two lines of words beside even the thinnest knot. */
const GAP = 44
const BULK = 220
const EDGE = 24

/** The flows as a picture, in pixels: sources at the start of the line, ends at its end. In Arabic it begins on the right. */
export function drawFlow(flows: readonly Flow[], mirrored: boolean): MoneyFlow {
  const names = (side: Side) => [...new Set(flows.map((flow) => flow[side]))]
  const ends = ENDS.filter((end) => names('to').includes(end))
  const nodes = [
    ...names('from').map((name) => ({ side: 'from' as const, name })),
    ...ends.map((name) => ({ side: 'to' as const, name })),
  ]
  const at = (side: Side, name: string) => nodes.findIndex((node) => node.side === side && node.name === name)
  const height = BULK + GAP * (Math.max(names('from').length, ends.length) - 1) + EDGE * 2
  const layout = sankey<(typeof nodes)[number], Flow>()
    .nodeWidth(KNOT)
    .nodePadding(GAP)
    // In the order given: the picture is read like the table.
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [0, EDGE],
      [WIDTH, height - EDGE],
    ])
  const links = flows.map((flow) => ({
    ...flow,
    source: at('from', flow.from),
    target: at('to', flow.to),
    value: flow.amount,
  }))
  const drawn = layout({ nodes: nodes.map((node) => ({ ...node })), links })
  const over = (x: number) => (mirrored ? WIDTH - x : x)
  return {
    width: WIDTH,
    height,
    knots: drawn.nodes.map(({ side, name, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      ...{ side, name, amount: value, y: y0, width: x1 - x0, height: y1 - y0 },
      x: over(mirrored ? x1 : x0),
    })),
    ribbons: drawn.links.map(({ from, to, amount, width = 0, y0 = 0, y1 = 0 }) => ({
      ...{ from, to, amount, width },
      path: ribbon([over(KNOT), y0], [over(WIDTH - KNOT), y1]),
    })),
  }
}

type Spot = readonly [x: number, y: number]

// The middle line of a ribbon, level at both its ends.
const ribbon = ([x0, y0]: Spot, [x1, y1]: Spot): string => {
  const middle = (x0 + x1) / 2
  return `M${x0},${y0.toFixed(2)}C${middle},${y0.toFixed(2)} ${middle},${y1.toFixed(2)} ${x1},${y1.toFixed(2)}`
}
