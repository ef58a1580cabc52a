import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { type Filled, filled } from './overview'
import type { simulatorRoom } from './queries'
import type { ScenarioInputs } from './scenario'
import { baselineOf, fromEarlier, fromNothing, fromResult } from './starting'

type Room = NonNullable<Awaited<ReturnType<typeof simulatorRoom>>>

/** Where a simulator may begin: with the result, with the one before, or with nothing. */
export const STARTS = ['result', 'earlier', 'nothing'] as const
export type Start = (typeof STARTS)[number]

/** Where it may begin in this constituency, the best first. */
export const startsIn = ({ constituency, earlier }: Room): Start[] =>
  STARTS.filter((start) =>
    start === 'result' ? constituency.from !== null : start !== 'earlier' || earlier !== undefined,
  )

type Asked = { start: Start | null; ruleSetId: string | null; locale: Locale }

/** With what a simulator opens: its figures, and the seats that they are compared with. */
export function opening(room: Room, { start: wanted, ruleSetId, locale }: Asked) {
  const { constituency, scenario, earlier, election, laws, rule } = room
  const named = (name: { ar: string; fr: string }) => titleIn(name, locale)
  const known = laws.some(({ id }) => id === ruleSetId)
  const own = filled(rule, constituency)
  if (scenario) {
    const inputs = known && ruleSetId ? { ...scenario.inputs, ruleSetId } : scenario.inputs
    return { start: null, inputs, baseline: baselineOf(own, inputs) }
  }
  const law = known && ruleSetId ? ruleSetId : election.ruleSetId
  const starts = startsIn(room)
  const start = starts.find((one) => one === wanted) ?? starts[0] ?? 'nothing'
  const [inputs, compared] = begun()
  return { start, inputs, baseline: compared && baselineOf(compared, inputs) }

  function begun(): [ScenarioInputs, Filled | null] {
    if (start === 'result') return [fromResult(constituency, law, named), own]
    if (start === 'earlier' && earlier) {
      const before = filled(earlier.rule, earlier.constituency)
      return [fromEarlier(constituency, earlier.constituency, law, named), before]
    }
    return [fromNothing(constituency, law, named), null]
  }
}
