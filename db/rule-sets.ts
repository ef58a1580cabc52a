import type { JSONValue } from 'postgres'
import type { ElectionKind } from './elections.ts'

const CANDIDACIES = {
  key: 'candidacies',
  name: { ar: 'إيداع الترشيحات', fr: 'Dépôt des candidatures', en: 'Filing of candidacies' },
  after: [] as string[],
}
const CAMPAIGN = {
  key: 'campaign',
  name: { ar: 'الحملة الانتخابية', fr: 'Campagne électorale', en: 'Campaign' },
  after: ['candidacies'],
}
const ACCOUNTS = {
  key: 'accounts',
  name: {
    ar: 'إيداع حساب الحملة لدى المجلس الأعلى للحسابات',
    fr: 'Dépôt du compte de campagne à la Cour des comptes',
    en: 'Campaign account filed with the Court of Accounts',
  },
  // Sixty days from the final results; counted from polling day, which is earlier by as long as those take.
  ...{ day: 60, from: null, after: ['campaign'] },
}

/** The windows as they were published for the House of 2026; the day on which somebody read the law is still to come. */
const calendar = (law: string) => [
  { ...CANDIDACIES, from: -23, day: -14, article: law, checkedOn: null },
  { ...CAMPAIGN, from: -13, day: -1, article: law, checkedOn: null },
  { ...ACCOUNTS, article: law, checkedOn: null },
]

const percent = (of: number) => ({ of, in: 100 })
const COMMON = { minAge: null, incompatible: [] as string[], silence: 0 }

/** Seats of a council by inhabitants: our reading of decree 2-15-402, which fits every commune of the province. */
const COUNCILS = [
  { upTo: 7_500, seats: 11 },
  { upTo: 12_500, seats: 13 },
  { upTo: 15_000, seats: 15 },
  { upTo: 25_000, seats: 23 },
  { upTo: 50_000, seats: 25 },
  { upTo: 100_000, seats: 31 },
  { upTo: 150_000, seats: 35 },
  { upTo: 200_000, seats: 39 },
]
const NO_WOMEN = { added: 0, within: null }
const HOUSE = { ...COMMON, listsAbove: 0, councils: [], women: NO_WOMEN }
// The caps are those of 2015 and 2021 (communal 60,000 dirhams, House 500,000), still to be confirmed.
const [COMMUNAL_CAP, HOUSE_CAP] = [6_000_000, 50_000_000]

export const COMMUNAL_2021 = {
  ...COMMON,
  listsAbove: 50_000,
  councils: COUNCILS,
  seats: { base: 'voters', threshold: null, tie: 'youngest', alone: { of: 1, in: 5 } },
  women: { added: 5, within: null },
  cap: COMMUNAL_CAP,
  deadlines: calendar('59-11'),
}

const COMMUNAL_2015 = {
  ...COMMUNAL_2021,
  listsAbove: 35_000,
  seats: { base: 'eligible', threshold: percent(6), tie: 'youngest', alone: null },
}

type Share = { of: number; in: number } | null
const houseSeats = (base: string, threshold: Share, tie: string, alone: Share = null) => ({
  ...HOUSE,
  ...{ seats: { base, threshold, tie, alone }, cap: HOUSE_CAP, deadlines: calendar('27-11') },
})
const regional = ({ seats, deadlines }: typeof COMMUNAL_2021 | typeof COMMUNAL_2015) => ({
  ...HOUSE,
  ...{ seats, deadlines, cap: null },
})

type Named = { kind: ElectionKind; names: { ar: string; fr: string; en: string }; rules: JSONValue }
const named = (kind: ElectionKind, year: string, rules: JSONValue): Named => ({
  ...{ kind, rules },
  names: { ar: `قواعد ${year}`, fr: `Règles de ${year}`, en: `Rules of ${year}` },
})

/**
 * The law of past elections, as every portal begins with it; the last of each kind stands until another is entered.
 * Sources: organic laws 27-11 (House) and 59-11 (councils), as amended in 2015 and 2021.
 */
export const RULE_SETS: readonly Named[] = [
  named('communal', '2015', COMMUNAL_2015),
  named('communal', '2021', COMMUNAL_2021),
  named('regional', '2015', regional(COMMUNAL_2015)),
  named('regional', '2021', regional(COMMUNAL_2021)),
  named('house', '2007', houseSeats('eligible', percent(6), 'oldest')),
  named('house', '2011', houseSeats('eligible', percent(6), 'youngest')),
  named('house', '2016', houseSeats('eligible', percent(3), 'youngest')),
  named('house', '2021', houseSeats('registered', null, 'youngest', { of: 1, in: 5 })),
]
