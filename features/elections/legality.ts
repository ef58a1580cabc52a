/** What the law asks of the list, or the candidate and stand-in, of one ballot: data of the rule set it is held under. */
export type BallotRules = {
  /** So many candidates a list names: one for each seat. */
  seats: number
  /** So many of them at least are women; in a part that is theirs alone, all. */
  women: number
  /** So many stand-ins beside them. */
  standIns: number
  /** In whole years on polling day; null where none is set. */
  minAge: number | null
  /** Mandates with which this one cannot be held. */
  incompatible: readonly string[]
  /** The article that each check rests on. */
  articles: Partial<Record<Check, string>>
}

export type Check =
  | 'seats'
  | 'standIns'
  | 'women'
  | 'order'
  | 'twice'
  | 'elsewhere'
  | 'bornOn'
  | 'age'
  | 'incompatible'

export type Candidate = {
  id: string
  gender: 'f' | 'm'
  /** A day, as `1990-05-01`; null while it is not known. */
  bornOn: string | null
  /** The place on the list, from 1; stand-ins are counted apart. */
  place: number
  standsIn: boolean
  /** Mandates held now. */
  mandates: readonly string[]
  /** Other lists of the same election that name this person. */
  elsewhere: readonly string[]
}

/** A check that a list does not pass; about one candidate, or about the list as a whole. */
export type Breach = {
  check: Check
  article: string | null
  candidate: string | null
  is: number | null
  asked: number | null
  named: readonly string[]
}

/** Whole years of age on a day. In: days, as `1990-05-01`. Born on 29 February counts a year older on 1 March. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/**
 * What in a list does not agree with the rules, each with its article: the number of candidates and stand-ins, women's
 * places, the order (1, 2, 3 without gaps), nobody twice or on two lists, ages on polling day, mandates that exclude
 * each other. Nothing where it can be handed in.
 */
export function breaches(candidates: readonly Candidate[], rules: BallotRules, pollingDay: string): Breach[] {
  const found: Breach[] = []
  const breach = (check: Check, more: Partial<Breach> = {}) =>
    found.push({
      ...{ check, article: rules.articles[check] ?? null, candidate: null, is: null, asked: null, named: [] },
      ...more,
    })
  const named = candidates.filter(({ standsIn }) => !standsIn)
  const standIns = candidates.filter(({ standsIn }) => standsIn)
  if (named.length !== rules.seats) breach('seats', { is: named.length, asked: rules.seats })
  if (standIns.length < rules.standIns) breach('standIns', { is: standIns.length, asked: rules.standIns })
  const women = named.filter(({ gender }) => gender === 'f').length
  if (women < rules.women) breach('women', { is: women, asked: rules.women })
  if (![named, standIns].every(inOrder)) breach('order')
  const ids = candidates.map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    breach('twice', { candidate: id })
  for (const { id: candidate, bornOn, elsewhere, mandates } of candidates) {
    if (elsewhere.length > 0) breach('elsewhere', { candidate, named: elsewhere })
    if (rules.minAge !== null) {
      if (bornOn === null) breach('bornOn', { candidate, asked: rules.minAge })
      else if (ageOn(bornOn, pollingDay) < rules.minAge)
        breach('age', { candidate, is: ageOn(bornOn, pollingDay), asked: rules.minAge })
    }
    const excluded = mandates.filter((mandate) => rules.incompatible.includes(mandate))
    if (excluded.length > 0) breach('incompatible', { candidate, named: excluded })
  }
  return found
}

const inOrder = (those: readonly Candidate[]) =>
  those
    .map(({ place }) => place)
    .sort((one, other) => one - other)
    .every((place, at) => place === at + 1)
