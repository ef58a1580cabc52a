import type {
  AmendmentAnswer,
  Authority,
  Choice,
  FundingSource,
  ProgrammeKind,
  ProposalAnswer,
  Stage,
  Standing,
  Step,
} from '../../plans.ts'
import type { InThreeLanguages } from '../../schema/portal.ts'

/** Words in the two languages that programmes are written in. */
export type Said = { ar: string; fr: string }

/** A sum, in thousands of dirhams, on its day. */
type Sum = [thousands: number, on: string]

export type SampleLine = { source: FundingSource; partner: string; pledged: Sum; committed: Sum; paid: Sum }

export type SampleEntry = {
  step: Step
  on: string
  text: Said
  reason?: Said
  /** What shows it; a link to nowhere, and says so. */
  paper?: Said
  /** Which of this point’s entries it stands for, counted from 0. */
  corrects?: number
  /** Whose word it is, where it is not the editor’s; it waits to be confirmed. */
  by?: string
}

export type SamplePoint = {
  title: Said
  need: Said
  /** Paragraphs, a line each. */
  text: Said
  theme: string
  quarter?: string
  authority: Authority
  partners?: string
  office?: string
  startsOn: string
  dueOn: string
  /** In thousands of dirhams. */
  cost: number
  /** Said anew: another day, or another first paragraph. */
  revised?: { on: string; note: string; dueOn?: string; text?: Said }
  lines?: SampleLine[]
  entries?: SampleEntry[]
  milestones?: { title: Said; dueOn: string; moved?: { on: string; reason: string }; reachedOn?: string }[]
  indicators?: {
    name: Said
    unit: Said
    baseline: number
    target: number
    readings: [value: number, on: string][]
  }[]
}

export type SampleProposal = {
  /** A sample account or member, at home in the branch that it comes from. */
  by: string
  from: string
  on: string
  title: string
  need: string
  helps?: string
  quarter?: string
  cost?: number
  supports?: string[]
  comments?: { by: string; kind: 'comment' | 'question'; text: string }[]
  /** Another of this programme, counted from 0, that somebody holds to be the same. */
  sameAs?: { by: string; proposal: number }
  answer?: { outcome: ProposalAnswer; point?: number; reason: string }
}

export type SampleAmendment = {
  point: number
  locale: 'ar' | 'fr'
  paragraph: number
  after: string
  reason: string
  by: string
  answer?: { outcome: AmendmentAnswer; reason: string; version?: number }
}

export type SampleOpinion = {
  asked: string
  question: string
  askedOn: string
  closesOn: string
  closedOn?: string
  votes: [voter: string, choice: Choice][]
}

export type SampleMove = {
  stage: Stage
  decision: 'generalMeeting' | 'bureau' | 'congress' | 'secretariat'
  on: string
  note?: string
}

export type SampleProgramme = {
  slug: string
  body: string
  /** The account that drafts it and records its money. */
  editor: string
  kind: ProgrammeKind
  title: InThreeLanguages
  intro: InThreeLanguages
  communes: string[]
  startsOn: string
  endsOn: string
  addedOn: string
  openedOn: string | null
  standing: Standing
  moves: SampleMove[]
  points: SamplePoint[]
  proposals: SampleProposal[]
  amendments: SampleAmendment[]
  opinions: SampleOpinion[]
}

/** What stands where a real figure would name its source. */
export const EXAMPLE = 'مثال توضيحي لا يستند إلى وثيقة · exemple illustratif, sans pièce à l’appui'

const months = (day: string, count: number) => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 10)
}

/**
 * A source of money: what was pledged from that day on, committed and paid so many months later.
 * In: sums in thousands of dirhams; what is not said is as much as before it.
 */
export const line = (
  source: FundingSource,
  on: string,
  [pledged, committed = pledged, paid = committed]: [number, number?, number?],
  { partner = '', every = 5 } = {},
): SampleLine => ({
  source,
  partner,
  pledged: [pledged, on],
  committed: [committed, months(on, every)],
  paid: [paid, months(on, every * 2 + 1)],
})

/** Papers that entries refer to. None of them exists. */
export const PAPERS = {
  session: { ar: 'مقتطف من محضر دورة المجلس (مثال)', fr: 'extrait du procès-verbal du conseil (exemple)' },
  handover: { ar: 'محضر التسلم المؤقت (مثال)', fr: 'procès-verbal de réception provisoire (exemple)' },
  report: { ar: 'تقرير تتبع الأشغال (مثال)', fr: 'rapport de suivi des travaux (exemple)' },
  agreement: { ar: 'اتفاقية شراكة (مثال)', fr: 'convention de partenariat (exemple)' },
} satisfies Record<string, Said>
