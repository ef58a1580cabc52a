import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { PastVote } from '../queries'
import { FigureList } from './figure-list'
import { VoteTable } from './vote-table'

/** How a place voted in every election of which something is recorded, the latest first. */
export function PastVotes({ votes }: { votes: readonly PastVote[] }) {
  const t = useTranslations('results.past')
  const locale = useLocale() as Locale
  if (votes.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <div className="grid gap-4">
      {votes.map(({ electionId, title, pollingDay, registered, voters, valid, counted, all, lists }, at) => (
        <details key={electionId} className="fold card p-5" open={at === 0}>
          <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
            <b className="font-medium">
              <Bidi>{titleIn(title, locale)}</Bidi>
            </b>
            <Time at={pollingDay} shape="day" />
            {counted < all && <span className="text-soft">{t('partly', { counted, all })}</span>}
          </summary>
          <div className="grid gap-4 pt-3">
            <FigureList figures={{ registered, voters, valid }} />
            <VoteTable caption={t('chart')} lines={lists} valid={valid} />
          </div>
        </details>
      ))}
    </div>
  )
}
