import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { formatNumber } from '@/components/ui/number'
import { Time } from '@/components/ui/time'
import type { Failing } from '@/features/elections/station-minutes'
import type { Locale } from '@/i18n/locales'
import { unsound } from '../checks'
import type { BallotList, Result } from '../queries'
import { FigureList } from './figure-list'
import { VoteTable } from './vote-table'

type Props = { results: readonly Result[]; lists: readonly BallotList[] }

/** What was recorded, the latest first and open; nothing that was recorded before is lost. */
export function ResultList({ results, lists }: Props) {
  const t = useTranslations('results')
  if (results.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <div className="grid gap-4">
      {results.map((result, at) => (
        <details key={result.id} className="fold card p-5" open={at === 0}>
          <summary className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
            <b className="font-medium">{t('number', { number: result.number })}</b>
            <Badge tone={result.standing === 'annulled' ? 'clay' : 'plain'}>
              {t(`standings.${result.standing}`)}
            </Badge>
            {result.standing === 'provisional' && <Badge tone="glow">{t('unofficial')}</Badge>}
            {at === 0 && results.length > 1 && <Badge tone="leaf">{t('latest')}</Badge>}
          </summary>
          <Recorded result={result} lists={lists} />
        </details>
      ))}
    </div>
  )
}

function Recorded({ result, lists }: { result: Result; lists: readonly BallotList[] }) {
  const t = useTranslations('results')
  const locale = useLocale() as Locale
  const { source, note, recorder, recordedAt, votes } = result
  const named = new Map(lists.map((list) => [list.id, list]))
  const failing = unsound(
    result,
    lists.map(({ id }) => id),
  )
  const who = (locale === 'ar' ? recorder?.ar : recorder?.latin) ?? t('somebody')
  return (
    <div className="grid gap-4 pt-3">
      {failing.length > 0 && (
        <Notice kind="warning" title={t('unsound')}>
          <Faults failing={failing} />
        </Notice>
      )}
      <FigureList figures={result} />
      <VoteTable
        caption={t('caption')}
        valid={result.valid}
        lines={votes.map((line) => ({
          ...{ name: named.get(line.list)?.name ?? { ar: '', fr: '' }, votes: line.votes, seats: line.seats },
          isOurs: named.get(line.list)?.isOurs ?? false,
        }))}
      />
      <p className="text-sm text-soft">{t.rich('source', { source: () => <Bidi>{source}</Bidi> })}</p>
      {note && (
        <p className="whitespace-pre-line text-sm" dir="auto">
          {note}
        </p>
      )}
      <p className="text-sm text-soft">
        {t.rich('by', {
          who: () => <Bidi>{who}</Bidi>,
          at: () => <Time at={new Date(recordedAt)} shape="minute" />,
        })}
      </p>
    </div>
  )
}

/** Sums that do not add up, each with both of its sides. */
export function Faults({ failing }: { failing: readonly Failing[] }) {
  const t = useTranslations('results.checks')
  const locale = useLocale()
  return (
    <ul className="grid gap-1">
      {failing.map((one) =>
        'is' in one ? (
          <li key={one.check}>
            {t(one.check, { is: formatNumber(one.is, locale), of: formatNumber(one.of, locale) })}
          </li>
        ) : one.check === 'unknownList' || one.check === 'listTwice' ? (
          <li key={one.check}>{t(one.check)}</li>
        ) : null,
      )}
    </ul>
  )
}
