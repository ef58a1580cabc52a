import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { KnownTerm } from '@/components/ui/known-time'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Career, HeldMandate, HeldResponsibility, HeldSeat, HistoryEntry } from '../queries'
import { latestFirst, type Post } from '../timeline'

type Props = {
  career: Career
  locale: Locale
  /** What this reader can do about a seat, or about a post from before the portal. */
  seatActs: (seat: HeldSeat) => ReactNode
  entryActs: (entry: Career['entries'][number]) => ReactNode
}

type Told = Post & { kind: 'party' | 'elected' | 'earlier'; telling: ReactNode }

/** Every post of a person, the latest first: in the party, by election, and from before the portal. */
export function CareerTimeline({ career, locale, seatActs, entryActs }: Props) {
  const t = useTranslations('careers')
  const posts: Told[] = [
    ...career.mandates.map((one) => told('party', one, <Mandate of={one} locale={locale} />)),
    ...career.seats.map((one) =>
      told('elected', one, <Seat of={one} locale={locale} acts={seatActs(one)} />),
    ),
    ...career.responsibilities.map((one) =>
      told('elected', one, <Responsibility of={one} locale={locale} />),
    ),
    ...career.entries.map((one) =>
      told('earlier', one, <Earlier of={one} locale={locale} acts={entryActs(one)} />),
    ),
  ]
  return (
    <ol className="grid gap-0 border-s-2 border-sea ps-5">
      {latestFirst(posts).map((post) => (
        <li key={post.id} className="grid gap-1 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium text-sea">
            <span>
              <KnownTerm term={post} />
            </span>
            <Badge tone={post.kind === 'elected' ? 'leaf' : post.kind === 'party' ? 'sea' : 'plain'}>
              {t(`kinds.${post.kind}`)}
            </Badge>
          </p>
          {post.telling}
        </li>
      ))}
    </ol>
  )
}

const told = (
  kind: Told['kind'],
  { id, startsOn, startsPrecision, endsOn, endsPrecision }: Post,
  telling: ReactNode,
) => ({
  kind,
  id,
  startsOn,
  startsPrecision,
  endsOn,
  endsPrecision,
  telling,
})

function Mandate({ of, locale }: { of: HeldMandate; locale: Locale }) {
  const t = useTranslations('careers')
  const by = useTranslations('mandates.by')
  return (
    <div>
      <p className="text-lg font-semibold">
        {of.office[locale]} · {of.body[locale] ?? of.body.fr}
      </p>
      <p className="text-sm text-soft">
        {by(of.decision)} {t.rich('decided', { date: () => <Time at={of.decidedOn} /> })}
        {of.note && (
          <>
            {' · '}
            <bdi>{of.note}</bdi>
          </>
        )}
        {of.reason && <span className="block">{t('ended', { reason: of.reason })}</span>}
      </p>
    </div>
  )
}

function Seat({ of, locale, acts }: { of: HeldSeat; locale: Locale; acts: ReactNode }) {
  const t = useTranslations('careers')
  const councils = useTranslations('elected.councils')
  const place = locale === 'ar' ? (of.commune?.ar ?? of.placeAr) : (of.commune?.fr ?? of.placeFr)
  return (
    <div>
      <p className="text-lg font-semibold">
        {t('seat')} · {councils.rich(of.council, { place: () => <bdi>{place}</bdi> })}
      </p>
      <p>{[of.seat, of.councilGroup].filter(Boolean).join(' · ')}</p>
      {of.endReason && <p className="text-sm text-soft">{t('ended', { reason: of.endReason })}</p>}
      <Sources of={of} />
      {acts}
    </div>
  )
}

function Responsibility({ of, locale }: { of: HeldResponsibility; locale: Locale }) {
  return (
    <div>
      <p className="text-lg font-semibold">{of.title[locale] || of.title.fr}</p>
      <Sources of={of} />
    </div>
  )
}

type Sourced = Pick<HeldSeat, 'source' | 'sourceUrl' | 'sourceOn' | 'version' | 'note' | 'recordedOn'>

function Sources({ of: { source, sourceUrl, sourceOn, version, note, recordedOn } }: { of: Sourced }) {
  const t = useTranslations('elected')
  return (
    <p className="text-sm text-soft">
      {t.rich('source', {
        source: () => <Linked words={source} url={sourceUrl} />,
        date: () => <Time at={sourceOn} />,
      })}
      {version > 1 && (
        <span className="block">
          {t.rich('corrected', { date: () => <Time at={recordedOn} />, note: () => <bdi>{note}</bdi> })}
        </span>
      )}
    </p>
  )
}

/** The words of a source, leading to it where it has an address. */
export function Linked({ words, url }: { words: string; url: string | null }) {
  if (!url) return <bdi>{words}</bdi>
  return (
    <a href={url} rel="noopener noreferrer" className="text-sea underline underline-offset-4">
      <bdi>{words}</bdi>
    </a>
  )
}

function Earlier({ of, locale, acts }: { of: HistoryEntry; locale: Locale; acts: ReactNode }) {
  const t = useTranslations('careers')
  return (
    <div>
      <p className="text-lg font-semibold">{of.text[locale] || of.text.fr}</p>
      <p className="text-sm text-soft">
        {t.rich('source', {
          source: () => <Linked words={of.source[locale] || of.source.fr} url={of.sourceUrl} />,
        })}
      </p>
      {acts}
    </div>
  )
}
