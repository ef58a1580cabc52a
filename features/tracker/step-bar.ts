import type { Step } from '@/db/plans'

/** The steps as pictures and tables show them: what is done, what is under way, what stands still, what was given up. */
export const SHOWN_STEPS = [
  'delivered',
  'partlyDelivered',
  'begun',
  'promised',
  'delayed',
  'blocked',
  'abandoned',
] as const satisfies readonly Step[]

/** One step's part of a bar, in percent of its length; `x` from the left. */
export type Slice = { step: Step; count: number; x: number; width: number }

/** A bar of all points by step; steps without a point have no part in it. In Arabic it begins on the right. */
export function barOf(counts: Record<Step, number>, mirrored: boolean): Slice[] {
  const total = SHOWN_STEPS.reduce((sum, step) => sum + counts[step], 0)
  let before = 0
  return SHOWN_STEPS.filter((step) => counts[step] > 0).map((step) => {
    const [begins, width] = [(before / total) * 100, (counts[step] / total) * 100]
    before += counts[step]
    return { step, count: counts[step], x: mirrored ? 100 - begins - width : begins, width }
  })
}
