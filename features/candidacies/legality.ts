import type { Gender, ListPart } from '@/db/candidacies'

/** What the law asks of the list, or the candidate and stand-in, of one ballot: data of the rule set it is held under. */
export type BallotRules = {
  /** So many candidates each part of a list names: one for each seat. */
  seats: Record<'general' | 'women', number>
  /** So many of them at least are women; in a part that is theirs alone, all are. */
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

/** What of a list is held against the law, in the order in which it is told. */
export const CHECKS = [
  'seats',
  'standIns',
  'women',
  'order',
  'twice',
  'elsewhere',
  'bornOn',
  'age',
  'incompatible',
] as const
export type Check = (typeof CHECKS)[number]

export type Candidate = {
  id: string
  gender: Gender
  /** A day, as `1990-05-01`; null while it is not known. */
  bornOn: string | null
  /** The place from 1 in its part. */
  place: number
  part: ListPart
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
  /** Of which part it is told, where of one. */
  part: ListPart | null
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
 * places, the order (1, 2, 3 without gaps, in each part), nobody twice or on two lists, ages on polling day, mandates
 * that exclude each other. Nothing where it can be handed in.
 */
export const breaches = (
  candidates: readonly Candidate[],
  rules: BallotRules,
  pollingDay: string,
): Breach[] =>
  [...ofWhole(candidates, rules), ...candidates.flatMap((one) => ofOne(one, rules, pollingDay))].map(
    (found) => ({ ...NONE, ...found, article: rules.articles[found.check] ?? null }),
  )

type Found = Partial<Breach> & Pick<Breach, 'check'>
const NONE = { candidate: null, part: null, is: null, asked: null, named: [] }
const PARTS: readonly ListPart[] = ['general', 'women', 'standIn']

function ofWhole(candidates: readonly Candidate[], { seats, standIns, women }: BallotRules): Found[] {
  const found: Found[] = []
  const inPart = (part: ListPart) => candidates.filter((one) => one.part === part)
  for (const part of ['general', 'women'] as const) {
    const is = inPart(part).length
    if (is !== seats[part]) found.push({ check: 'seats', part, is, asked: seats[part] })
  }
  const beside = inPart('standIn').length
  if (beside < standIns) found.push({ check: 'standIns', part: 'standIn', is: beside, asked: standIns })
  const her = candidates.filter(({ gender, part }) => gender === 'f' && part !== 'standIn').length
  if (her < women) found.push({ check: 'women', is: her, asked: women })
  for (const part of PARTS) if (!inOrder(inPart(part))) found.push({ check: 'order', part })
  const ids = candidates.map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    found.push({ check: 'twice', candidate: id })
  return found
}

function ofOne(one: Candidate, { minAge, incompatible }: BallotRules, pollingDay: string): Found[] {
  const { id: candidate, bornOn, elsewhere, mandates, part, gender } = one
  const found: Found[] = []
  if (part === 'women' && gender !== 'f') found.push({ check: 'women', candidate, part })
  if (elsewhere.length > 0) found.push({ check: 'elsewhere', candidate, named: elsewhere })
  if (minAge !== null) {
    const is = bornOn === null ? null : ageOn(bornOn, pollingDay)
    if (is === null) found.push({ check: 'bornOn', candidate, asked: minAge })
    else if (is < minAge) found.push({ check: 'age', candidate, is, asked: minAge })
  }
  const excluded = mandates.filter((mandate) => incompatible.includes(mandate))
  if (excluded.length > 0) found.push({ check: 'incompatible', candidate, named: excluded })
  return found
}

const inOrder = (those: readonly Candidate[]) =>
  those
    .map(({ place }) => place)
    .sort((one, other) => one - other)
    .every((place, at) => place === at + 1)
