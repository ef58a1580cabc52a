/** An office of a body: how many may hold it (null: any number), and who does. */
type Office = { key: string; most: number | null; holders: readonly string[] }

/** What is known of somebody who holds a seat; null where it is not. */
export type Profile = { gender: 'f' | 'm' | null; bornOn: string | null }

// Plain membership is no seat, unless such a body has nothing else.
const seated = (offices: readonly Office[]) => {
  const leading = offices.filter(({ key }) => key !== 'member')
  return leading.length > 0 ? leading : offices
}

/** Who sits in a body: everyone who holds one of its offices, once. */
export const sitting = (offices: readonly Office[]): string[] => [
  ...new Set(seated(offices).flatMap(({ holders }) => holders)),
]

/** How an office stands against its seats: how many stand empty, and how many hold it beyond them. */
export const seatsOf = ({ most, holders }: Office): { vacant: number; beyond: number } => ({
  vacant: most === null ? 0 : Math.max(0, most - holders.length),
  beyond: most === null ? 0 : Math.max(0, holders.length - most),
})

/** A share among those of whom it is known. `met` is null where nothing is asked, or nobody is known. */
export type Share = { asked: number; count: number; known: number; unknown: number; met: boolean | null }

const shareOf = (asked: number, answers: readonly (boolean | null)[]): Share => {
  const known = answers.filter((answer) => answer !== null).length
  const count = answers.filter((answer) => answer === true).length
  // Whole numbers only: a rounded percentage could pass what the statutes do not.
  const met = asked === 0 || known === 0 ? null : count * 100 >= asked * known
  return { asked, count, known, unknown: answers.length - known, met }
}

/** Whether women hold the share of the seats that the statutes ask for. In: percent. */
export const womenAmong = (asked: number, profiles: readonly Profile[]): Share =>
  shareOf(
    asked,
    profiles.map(({ gender }) => (gender === null ? null : gender === 'f')),
  )

/** Whether somebody is young on a day: their birthday of so many years is still to come. */
export const isYoung = (bornOn: string, until: number, day: string): boolean =>
  day < `${String(Number(bornOn.slice(0, 4)) + until).padStart(4, '0')}${bornOn.slice(4)}`

/** The same for the young. */
export const youngAmong = (asked: number, until: number, profiles: readonly Profile[], day: string): Share =>
  shareOf(
    asked,
    profiles.map(({ bornOn }) => (bornOn === null ? null : isYoung(bornOn, until, day))),
  )

type Statutes = {
  seats: number | null
  womenShare: number | null
  youngShare: number | null
  youngUntil: number | null
}
type Mandate = Profile & {
  officeId: string
  memberId: string
  delegatedFrom: string | null
  startsAt: Date
  over: boolean
}
type Named<Name> = { id: string; key: string; name: Name; most: number | null; ofStatutes: boolean }

/**
 * How a body stands against its statutes at an instant: seats filled, vacancies by office, shares. A delegation takes
 * no seat. `today` is the day on the country's clocks.
 */
export function standingOf<Name>(
  asked: Statutes,
  offices: readonly Named<Name>[],
  mandates: readonly Mandate[],
  { now, today }: { now: Date; today: string },
) {
  const running = mandates.filter(
    ({ over, startsAt, delegatedFrom }) => !over && startsAt <= now && delegatedFrom === null,
  )
  const held = offices
    .filter(({ ofStatutes }) => ofStatutes)
    .map((office) => ({
      ...office,
      holders: running.filter(({ officeId }) => officeId === office.id).map(({ memberId }) => memberId),
    }))
  const seated = sitting(held)
  const people = seated.map(
    (id) => running.find(({ memberId }) => memberId === id) ?? { gender: null, bornOn: null },
  )
  const until = asked.youngUntil ?? 0
  return {
    seats: asked.seats,
    filled: seated.length,
    offices: held.map((office) => ({ ...office, ...seatsOf(office) })),
    women: womenAmong(asked.womenShare ?? 0, people),
    young: { ...youngAmong(asked.youngShare ?? 0, until, people, today), until },
  }
}
