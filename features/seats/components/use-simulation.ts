'use client'
import { useDeferredValue, useMemo, useState } from 'react'
import { type Part, seatsOf, sharedOut } from '../poll'
import { pollOf, type ScenarioInputs, withVoters } from '../scenario'
import type { SeatRule } from '../seat-allocation'

/** What a simulator shows, and what is done to it. */
export type Simulation = {
  inputs: ScenarioInputs
  parts: readonly Part[]
  /** The same a moment later: what takes longer to reckon does not hold up the finger. */
  settled: readonly Part[]
  seats: ReadonlyMap<string, number> | null
  change: (to: (inputs: ScenarioInputs) => ScenarioInputs) => void
  turnout: (voters: number) => void
  reset: () => void
}

/** Keeps the figures of a simulator and shares out their seats at each change. */
export function useSimulation(start: ScenarioInputs, rules: ReadonlyMap<string, SeatRule>): Simulation {
  const [{ inputs }, set] = useState<{ inputs: ScenarioInputs; anchor: ScenarioInputs | null }>({
    ...{ inputs: start, anchor: null },
  })
  const rule = rules.get(inputs.ruleSetId) ?? [...rules.values()][0]
  const parts = useMemo(() => (rule ? sharedOut(rule, pollOf(inputs)) : []), [rule, inputs])
  return {
    ...{ inputs, parts, settled: useDeferredValue(parts), seats: useMemo(() => seatsOf(parts), [parts]) },
    change: (to) => set((before) => ({ inputs: to(before.inputs), anchor: null })),
    // Always from where the finger took hold: votes that were rounded away on the way down come back on the way up.
    turnout: (voters) =>
      set((before) => {
        const from = before.anchor ?? before.inputs
        return { inputs: withVoters(from, voters), anchor: from }
      }),
    reset: () => set({ inputs: start, anchor: null }),
  }
}
