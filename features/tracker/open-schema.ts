import { z } from 'zod'
import {
  AUTHORITIES,
  CONTEST_OUTCOMES,
  EVIDENCE_KINDS,
  FUNDING_SOURCES,
  FUNDING_STAGES,
  PROGRAMME_KINDS,
  STAGES,
  STANDINGS,
  STEPS,
} from '@/db/plans'

// What the open data of a programme are, said once: the published schema is made of this, and a test holds what goes
// out to it.
const said = z
  .object({ ar: z.string(), fr: z.string() })
  .describe('Words in Arabic and French; empty where there are none')
const names = z.object({ ar: z.string(), fr: z.string(), en: z.string().nullable() })
const day = z.iso.date()
const moment = z.iso.datetime({ offset: true })
const money = z.int().describe('Moroccan dirhams, in centimes')
const standing = z
  .enum(STANDINGS)
  .describe(
    'reported: said by the body; confirmed: shown by a document; illustrative: an example, nothing real',
  )

const wording = z
  .object({
    number: z.int().describe('Of this wording, counted from 1'),
    title: said,
    text: said.describe('Paragraphs, a line each'),
    need: said.describe('The need that the point answers'),
    theme: z.string(),
    communes: z.array(z.string()).describe('HCP codes'),
    quarter: z.string(),
    authority: z.enum(AUTHORITIES).describe('Who is competent by law'),
    office: names.nullable().describe('The office that follows it; never a person'),
    partners: z.string(),
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    cost: money.nullable().describe('Estimated, in centimes; null where nobody knows'),
    costStanding: standing,
    costSource: z.string(),
    costOn: day.nullable(),
    note: z.string().describe('Why it was worded anew'),
    savedAt: moment,
  })
  .describe('A wording that was public: the adopted one and those after it; before adoption the present one')

const entry = z
  .object({
    id: z.uuid(),
    step: z.enum(STEPS),
    happenedOn: day,
    enteredAt: moment,
    confirmedAt: moment,
    text: said,
    reason: z.string().describe('Why it is delayed, blocked or abandoned'),
    corrects: z.uuid().nullable().describe('The entry that it stands for; that one counts for nothing'),
    evidence: z.array(
      z.object({ kind: z.enum(EVIDENCE_KINDS), title: z.string(), address: z.string().nullable() }),
    ),
  })
  .describe('A confirmed entry; entries are never changed, only corrected by others')

const line = z.object({
  id: z.uuid(),
  source: z.enum(FUNDING_SOURCES),
  partner: z.string(),
  amounts: z.array(
    z.object({
      id: z.uuid(),
      stage: z
        .enum(FUNDING_STAGES)
        .describe('What is paid was committed before, what is committed was pledged'),
      amount: money,
      on: day,
      reference: z.string(),
      standing,
      document: z.string().nullable(),
      cancelled: z.string().nullable().describe('Why it counts for nothing; null where it counts'),
    }),
  ),
})

const point = z.object({
  number: z.int().describe('Never changes'),
  address: z.string().describe('Permanent'),
  step: z.enum(STEPS).nullable().describe('What the last entry that counts says; null before adoption'),
  dropped: z.string().nullable().describe('Why it was dropped before adoption; null where it was not'),
  adoptedVersion: z.int().nullable(),
  wordings: z.array(wording),
  entries: z.array(entry),
  funding: z.array(line),
  totals: z.object({ pledged: money, committed: money, paid: money }),
  milestones: z.array(
    z.object({
      title: said,
      dueOn: day,
      days: z.array(z.object({ kind: z.enum(['moved', 'reached']), on: day, reason: z.string() })),
    }),
  ),
  indicators: z.array(
    z.object({
      name: said,
      unit: said,
      baseline: z.number(),
      target: z.number(),
      readings: z.array(z.object({ value: z.number(), on: day, source: z.string(), standing })),
    }),
  ),
  contests: z.array(
    z.object({ outcome: z.enum(CONTEST_OUTCOMES), question: said, answer: said, answeredAt: moment }),
  ),
  origins: z
    .array(
      z.object({
        kind: z.enum(['proposal', 'amendment']),
        body: names,
        pieces: z.int().describe('How many proposals or amendments of that body'),
        voices: z.int().describe('How many people stood behind them'),
      }),
    )
    .describe('Where the point came from: bodies and counts, never a name or a word of a member'),
})

/** The open data of one programme. */
export const openProgramme = z
  .object({
    schema: z.string(),
    licence: z.literal('CC BY 4.0'),
    source: z.string().describe('Whom to name'),
    address: z.string(),
    asOf: moment.describe('When anything public of it last changed'),
    currency: z.literal('MAD'),
    slug: z.string(),
    kind: z.enum(PROGRAMME_KINDS),
    title: z.object({ ar: z.string(), fr: z.string(), en: z.string() }),
    intro: z.object({ ar: z.string(), fr: z.string(), en: z.string() }),
    body: names,
    communes: z.array(z.string()).describe('HCP codes'),
    startsOn: day,
    endsOn: day,
    stage: z.enum(STAGES),
    moves: z.array(z.object({ stage: z.enum(STAGES), on: day, decision: z.string() })),
    themes: z.array(z.object({ key: z.string(), ar: z.string(), fr: z.string(), en: z.string() })),
    points: z.array(point),
  })
  .describe('A programme of a party’s organisation: what it promised, and what became of it')

export type OpenPoint = z.infer<typeof point>

/** The same as JSON Schema (2020-12), for whoever uses the data. */
export const openSchema = (site: string) => ({
  $id: `${site}/open/schema.json`,
  title: 'Programmes, open data',
  ...z.toJSONSchema(openProgramme),
})
