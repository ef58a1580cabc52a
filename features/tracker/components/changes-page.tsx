import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ReadingPage } from '@/components/shell/reading-page'
import { Button } from '@/components/ui/button'
import { formatDate } from '@/components/ui/date'
import { Time } from '@/components/ui/time'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { changesPath, feedPath, isProgrammeSlug } from '../addresses'
import type { Change } from '../changes'
import { inEveryLanguage } from '../metadata'
import { monthsBetween } from '../months'
import type { Whole } from '../queries'
import { changesAt, MOST_CHANGES } from '../reading'
import { changeTeller, placeOfChange } from '../said-change'
import { ProgrammeHead } from './programme-head'
import { SaidIn } from './said'

export type AskedChanges = { locale: Locale; slug: string; month: string | null }

// As long as two terms: nobody asks for what changed before.
const MOST_MONTHS = 150

const MONTHS_OPEN = 3

async function found({ slug, month }: AskedChanges) {
  const read = isProgrammeSlug(slug) ? await changesAt(slug, month) : null
  if (!read) return null
  const { openedAt, startsOn, asOf } = read.programme
  const months = monthsBetween([openedAt, startsOn].sort()[0] ?? startsOn, asOf, MOST_MONTHS)
  // A closed set: whatever else is written there was never offered.
  return month === null || months.includes(month) ? { ...read, months } : null
}

const alternatesOf = ({ slug, month }: AskedChanges) =>
  inEveryLanguage((locale) => changesPath(locale, slug, month ?? undefined))

/** The head of a page of changes. */
export async function changesMetadata(asked: AskedChanges): Promise<Metadata> {
  const read = await found(asked)
  if (!read) return {}
  const t = await getTranslations('tracker.changes')
  const programme = titleIn(read.programme.title, asked.locale)
  return pageMetadata({
    locale: asked.locale,
    title: t('of', { programme }),
    description: t('description', { programme }),
    alternates: alternatesOf(asked),
    // What changed since a month is the end of what changed at all.
    canonical: changesPath(asked.locale, asked.slug),
  })
}

/** What changed of a programme, the newest first, month by month. */
export async function ChangesPage(asked: AskedChanges) {
  const read = await found(asked)
  if (!read) notFound()
  const { locale, month } = asked
  const { programme, changes, months } = read
  const [frame, t, tell] = await Promise.all([
    organisationFor(locale),
    getTranslations('tracker.changes'),
    changeTeller(locale),
  ])
  const title = month ? `${t('title')} ${t('since', { month: monthIn(month, locale) })}` : t('title')
  const byMonth = Map.groupBy(changes, ({ at }) => formatDate(at, locale, 'month'))
  return (
    <ReadingPage locale={locale} current="programmes" alternates={alternatesOf(asked)} {...frame}>
      <div className="wrap grid max-w-[60rem] grid-cols-[minmax(0,1fr)] gap-6 py-6">
        <ProgrammeHead programme={programme} locale={locale} here={title} />
        <Since {...{ programme, months, month, locale }} />
        {changes.length === 0 && <p className="text-soft">{t('none')}</p>}
        {[...byMonth].map(([name, those], at) => (
          // Old months wait behind their names: all at once they would fill thirty screens of a phone.
          <details key={name} open={at < MONTHS_OPEN} className="fold">
            <summary className="border-b-2 border-sea text-sea">
              <h2 className="inline-block text-xl first-letter:uppercase">{name}</h2>{' '}
              <span className="text-sm text-soft">{t('inMonth', { count: those.length })}</span>
            </summary>
            <ul>
              {those.map((change) => (
                <ChangeRow key={`${change.kind} ${change.id}`} {...{ change, programme, locale, tell }} />
              ))}
            </ul>
          </details>
        ))}
        {changes.length === MOST_CHANGES && <p className="text-soft">{t('most', { count: MOST_CHANGES })}</p>}
      </div>
    </ReadingPage>
  )
}

const monthIn = (month: string, locale: Locale) => formatDate(`${month}-01`, locale, 'month')

type SinceProps = { programme: Whole; months: readonly string[]; month: string | null; locale: Locale }

async function Since({ programme: { slug }, months, month, locale }: SinceProps) {
  const [t, filters] = await Promise.all([getTranslations('tracker'), getTranslations('tracker.filters')])
  return (
    <div className="screen flex flex-wrap items-end justify-between gap-3">
      <form action={`${changesPath(locale, slug)}/find`} className="flex flex-wrap items-end gap-3">
        <label className="grid gap-1">
          <span className="text-sm text-soft">{t('changes.pick')}</span>
          <select name="since" defaultValue={month ?? ''} className="input select min-w-56">
            <option value="">{t('changes.newest')}</option>
            {months.map((one) => (
              <option key={one} value={one}>
                {monthIn(one, locale)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" variant="quiet">
          {filters('show')}
        </Button>
      </form>
      <a
        href={feedPath(locale, slug)}
        className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
      >
        {t('ways.feed')}
      </a>
    </div>
  )
}

type RowProps = { change: Change; programme: Whole; locale: Locale; tell: (change: Change) => string }

function ChangeRow({ change, programme, locale, tell }: RowProps) {
  const t = useTranslations('tracker')
  return (
    <li className="grid gap-x-5 border-b border-line py-3 min-[40rem]:grid-cols-[9rem_minmax(0,1fr)]">
      <Time at={change.at} className="text-sm text-soft" />
      <div className="grid gap-0.5">
        <a
          href={placeOfChange(change, locale, programme.slug)}
          dir="auto"
          className={`hover:underline ${change.kind === 'entry' ? 'font-medium' : ''}`}
        >
          {tell(change)}
        </a>
        {change.number !== null && change.title && (
          <p className="text-sm text-soft">
            {t('point', { number: change.number })} · <SaidIn words={change.title} locale={locale} />
          </p>
        )}
      </div>
    </li>
  )
}
