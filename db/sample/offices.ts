import { type SampleMember, sampleMembers } from './members.ts'

// Who holds what among the sample's invented members: chosen by rule, so that it is the same at each load.

export type SampleMandate = {
  member: string
  office: string
  body: string
  startsOn: string
  endsOn: string | null
  decision: 'congress' | 'generalMeeting' | 'appointment'
}

const SEATS = 21
const CONGRESS = '2018-04-22'
const MEETING = '2024-05-11'
/** General meetings elect a bureau for three years. */
const TERM_END = '2027-05-11'

const BRANCHES = [...new Set(sampleMembers.map(({ branch }) => branch))]
const BUREAU = ['branchSecretary', 'treasurer', 'rapporteur', 'adviser', 'adviser']

const inBody = (
  body: string,
  office: string,
  people: readonly SampleMember[],
  terms: Pick<SampleMandate, 'startsOn' | 'endsOn' | 'decision'>,
): SampleMandate[] => people.map(({ key }) => ({ member: key, office, body, ...terms }))

const joinedBefore = (day: string) => sampleMembers.filter(({ joinedOn }) => joinedOn < day)

const elected = { startsOn: MEETING, endsOn: TERM_END, decision: 'generalMeeting' } as const
const atCongress = { startsOn: CONGRESS, endsOn: null, decision: 'congress' } as const

/** Twenty-one of those who were members at the congress, from every branch, a third of them women. */
function secretariat(): SampleMandate[] {
  const there = joinedBefore(CONGRESS)
  const women = there.filter(({ gender }) => gender === 'f').slice(0, SEATS / 3)
  const men = there.filter(({ gender }) => gender === 'm').slice(0, SEATS - women.length)
  return inBody('secretariat', 'secretariatMember', [...women, ...men], atCongress)
}

// Azemmour has its secretary among the accounts.
function bureaux(): SampleMandate[] {
  return BRANCHES.flatMap((branch) => {
    const people = joinedBefore(MEETING).filter((member) => member.branch === branch)
    return BUREAU.flatMap((office, n) =>
      branch === 'azemmour' && office === 'branchSecretary'
        ? []
        : inBody(branch, office, people.slice(n, n + 1), elected),
    )
  })
}

const across = (n: number, of: number) => sampleMembers.filter((_, place) => place % of === n)

function beside(): SampleMandate[] {
  const young = sampleMembers.filter(({ bornOn }) => bornOn >= '1992').slice(0, 12)
  const women = sampleMembers.filter(({ gender }) => gender === 'f').slice(4, 16)
  const groups: [body: string, head: string, people: SampleMember[]][] = [
    ['sector-education', 'sectorCoordinator', across(1, 13)],
    ['sector-health', 'sectorCoordinator', across(5, 17)],
    ['sector-farming', 'sectorCoordinator', across(7, 15)],
    ['youth', 'branchSecretary', young],
    ['women', 'branchSecretary', women],
    ['cadres', 'branchSecretary', across(11, 19)],
  ]
  const terms = { startsOn: '2025-10-04', endsOn: null, decision: 'generalMeeting' } as const
  return groups.flatMap(([body, head, people]) => [
    ...inBody(body, head, people.slice(0, 1), { ...terms, endsOn: '2028-10-04' }),
    ...inBody(body, 'member', people.slice(1), terms),
  ])
}

export const sampleMandates: SampleMandate[] = [
  ...secretariat(),
  ...inBody('committee', 'member', across(2, 5), { ...atCongress, startsOn: '2025-12-20' }),
  ...bureaux(),
  ...beside(),
]

/** What the sample's statutes ask beyond the founding ones. Invented: each organisation has its own. */
export const sampleStatutes = [
  { kind: 'secretariat', termMonths: 48, womenShare: 33, youngShare: 20, quorum: 50 },
  { kind: 'branch', termMonths: 36, womenShare: 33, youngShare: 20, quorum: 50 },
  { kind: 'sector', termMonths: 36, womenShare: 0, youngShare: 0, quorum: 50 },
  { kind: 'parallel', termMonths: 36, womenShare: 0, youngShare: 0, quorum: 50 },
] as const
