import { asVisitor } from '@/db/client'
import type { Authority, Standing, Step } from '@/db/plans'
import { documentPath } from '@/features/documents/document'
import { totalsOf } from '@/features/funding/funding'
import { sourceFor } from '@/features/pictures/picture'
import { isAdopted } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import { counting, stepOf } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import { pointPath, programmePath, SCHEMA_PATH } from './addresses'
import { BYTE_ORDER_MARK, csvLine } from './csv'
import { type History, historiesOf } from './history'
import type { OpenPoint } from './open-schema'
import { programmeBySlug, type Whole } from './queries'
import { cellMoney } from './short-money'

/** So many points are held at once; a reader who takes their time keeps no connection of the database. */
const AT_ONCE = 50

/** A public programme for a download; null where none has this address. */
export const offeredProgramme = async (slug: string): Promise<Whole | null> =>
  (await asVisitor((tx) => programmeBySlug(tx, slug))) ?? null

async function* numbered({ id }: Whole): AsyncGenerator<[number, History]> {
  let after = 0
  for (;;) {
    const from = after
    const some = await asVisitor((tx) => historiesOf(tx, id, { after: from, count: AT_ONCE }))
    yield* some
    const last = [...some.keys()].at(-1)
    if (last === undefined || some.size < AT_ONCE) return
    after = last
  }
}

const chainOf = ({ entries }: History) => entries.map((one) => ({ ...one, ruling: 'confirmed' as const }))

const totals = ({ lines }: History) => {
  const { bySource: _, ...sums } = totalsOf(
    lines.flatMap(({ source, amounts }) =>
      amounts.map((one) => ({ ...one, source, cancelled: one.cancelled !== null })),
    ),
  )
  return sums
}

/** Everything public of a programme as JSON, piece by piece. */
export async function* programmeJson(programme: Whole, source: string, site: string): AsyncGenerator<string> {
  const { slug, kind, title, intro, body, communes, startsOn, endsOn, stage, moves, themes, asOf } = programme
  const head = {
    ...{
      schema: site + SCHEMA_PATH,
      licence: 'CC BY 4.0',
      source,
      address: site + programmePath('ar', slug),
    },
    ...{
      asOf,
      currency: 'MAD',
      slug,
      kind,
      title,
      intro,
      body,
      communes,
      startsOn,
      endsOn,
      stage,
      moves,
      themes,
    },
  }
  yield `${JSON.stringify(head).slice(0, -1)},"points":[`
  let between = '\n'
  for await (const [number, history] of numbered(programme)) {
    yield between + JSON.stringify(openPoint(programme, number, history, site))
    between = ',\n'
  }
  yield '\n]}\n'
}

function openPoint({ slug, stage }: Whole, number: number, history: History, site: string): OpenPoint {
  const { adoptedVersion, dropped, wordings, entries, lines, milestones, indicators } = history
  return {
    ...{ number, address: site + pointPath('ar', slug, number), dropped, adoptedVersion, wordings },
    step: isAdopted(stage) && dropped === null ? stepOf(chainOf(history)) : null,
    entries: entries.map((one) => ({
      ...one,
      evidence: one.evidence.map(({ kind, title, url, picture, paper }) => ({
        ...{ kind, title },
        address:
          url ?? (paper && site + documentPath(paper.name)) ?? (picture && site + sourceFor(picture, 1600)),
      })),
    })),
    funding: lines.map(({ amounts, ...line }) => ({
      ...line,
      amounts: amounts.map(({ paper, recordedAt: _, ...amount }) => ({
        ...amount,
        document: paper && site + documentPath(paper.name),
      })),
    })),
    totals: totals(history),
    milestones: milestones.map(({ id: _, ...one }) => one),
    indicators: indicators.map(({ id: _, readings, ...one }) => ({
      ...one,
      readings: readings.map(({ id: __, ...reading }) => reading),
    })),
    contests: history.outcomes.map(({ outcome, question, answer, at }) => ({
      ...{ outcome, question, answer, answeredAt: at },
    })),
    origins: history.origins.map(({ slug: _, ...origin }) => origin),
  }
}

/** The columns of the table of points, in their order. */
export const COLUMNS = [
  ...(['number', 'title', 'text', 'need', 'theme', 'communes', 'quarter', 'authority', 'partners'] as const),
  ...([
    'starts',
    'due',
    'firstDue',
    'step',
    'stepOn',
    'cost',
    'costStanding',
    'pledged',
    'committed',
  ] as const),
  ...(['paid', 'address', 'licence'] as const),
] as const

/** What a table is read in: its language, its headings, and the words of the closed sets. */
export type TableWords = {
  locale: Locale
  heading: (column: (typeof COLUMNS)[number]) => string
  said: (word: `authorities.${Authority}` | `steps.${Step}` | `standings.${Standing}`) => string
}

/** The points of a programme that were not dropped, as a table for spreadsheets, line by line. */
export async function* pointsCsv(
  programme: Whole,
  { locale, heading, said }: TableWords,
  site: string,
): AsyncGenerator<string> {
  const themes = new Map(programme.themes.map((theme) => [theme.key, theme[locale]]))
  const places = new Map(programme.places.map(({ code, ar, latin }) => [code, locale === 'ar' ? ar : latin]))
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(heading))
  for await (const [number, history] of numbered(programme)) {
    const now = history.wordings.at(-1)
    if (history.dropped !== null || !now) continue
    const first = history.wordings.find((one) => one.number === history.adoptedVersion) ?? now
    const last = counting(chainOf(history)).at(-1)
    const sums = totals(history)
    const row: Record<(typeof COLUMNS)[number], string> = {
      number: String(number),
      title: titleIn(now.title, locale),
      text: titleIn(now.text, locale),
      need: titleIn(now.need, locale),
      theme: themes.get(now.theme) ?? now.theme,
      communes: now.communes.map((code) => places.get(code) ?? code).join('، '),
      quarter: now.quarter,
      authority: said(`authorities.${now.authority}`),
      partners: now.partners,
      starts: now.startsOn ?? '',
      due: now.dueOn ?? '',
      firstDue: first.dueOn ?? '',
      step: isAdopted(programme.stage) ? said(`steps.${last?.step ?? 'promised'}`) : '',
      stepOn: last?.happenedOn ?? '',
      cost: cellMoney(now.cost),
      costStanding: now.cost === null ? '' : said(`standings.${now.costStanding}`),
      pledged: cellMoney(sums.pledged),
      committed: cellMoney(sums.committed),
      paid: cellMoney(sums.paid),
      address: site + pointPath(locale, programme.slug, number),
      licence: 'CC BY 4.0',
    }
    yield csvLine(COLUMNS.map((column) => row[column]))
  }
}

/** Pieces of text as the body of an answer, made while they are taken. */
export function streamed(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
