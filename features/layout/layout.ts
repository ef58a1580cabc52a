import type { Ballot, Part } from '@/db/elections'
import { ballotOf, councilSeats, type RuleSet } from '@/features/rulesets/rule-set'

/** A commune as the census has it. */
export type Inhabited = { code: string; ar: string; latin: string; inhabitants: number }

/** A constituency as the law lays it out, before anybody entered it. */
export type Laid = {
  code: string
  nameAr: string
  nameFr: string
  ballot: Ballot
  part: Part
  seats: number
  womenSeats: number
}

/**
 * The constituencies of a commune by the rule set: one for a list ballot, as many as seats for an individual one (organic
 * law 59-11). In: the seats as a decree sets them, without those added for women; null where none does. Out: null where
 * neither the law nor a decree says how many there are.
 */
export function layoutOf(rules: RuleSet, commune: Inhabited, decreed: number | null = null): Laid[] | null {
  const seats = decreed ?? councilSeats(rules, commune.inhabitants)
  if (seats === null) return null
  const { code, ar, latin } = commune
  if (ballotOf(rules, commune.inhabitants) === 'list')
    return [
      {
        ...{ code, nameAr: ar, nameFr: latin, ballot: 'list', part: 'general', seats },
        womenSeats: womenWithin(rules, seats),
      },
    ]
  return Array.from({ length: seats }, (_, at) => ({
    ...{ code: `${code}-${at + 1}`, ballot: 'individual', part: 'general', seats: 1, womenSeats: 0 },
    nameAr: `${ar}، الدائرة ${at + 1}`,
    nameFr: `${latin}, circonscription ${at + 1}`,
  }))
}

/** The women’s part within a council of lists: their share of the seats, rounded up, and never all of them. */
export const womenWithin = ({ women: { within } }: RuleSet, seats: number): number =>
  within ? Math.min(Math.ceil((seats * within.of) / within.in), seats - 1) : 0

type Weighed = { id: string; registered: number | null }

/**
 * To which constituencies the added seats for women are attached: those with most registered voters (organic law 59-11
 * as amended in 2021). In: the constituencies of one commune, and how many seats are added. Out: their ids; or why it
 * cannot be said, which is `unknown` while a figure is missing, and `equal` where equal figures stand on the line.
 */
export function mostRegistered(
  those: readonly Weighed[],
  added: number,
): { ids: string[] } | 'unknown' | 'equal' {
  if (those.some(({ registered }) => registered === null)) return 'unknown'
  const ranked = [...those].sort((one, other) => (other.registered ?? 0) - (one.registered ?? 0))
  const [last, next] = [ranked[added - 1], ranked[added]]
  if (last && next && last.registered === next.registered) return 'equal'
  return { ids: ranked.slice(0, added).map(({ id }) => id) }
}
