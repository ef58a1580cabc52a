import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { offersOn } from '../queries'

type Row = Awaited<ReturnType<typeof offersOn>>[number]

/** The offers of a shelf; opening one shows how to reach whoever made it. */
export function OfferList({ offers }: { offers: readonly Row[] }) {
  const t = useTranslations('competences.offers')
  const locale = useLocale() as Locale
  if (offers.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <Table
      caption={t('title')}
      rows={offers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          label: t('who'),
          heading: true,
          cell: ({ id, name }) => (
            <a
              href={`/${locale}/members/competences/offers/${id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{name}</Bidi>
            </a>
          ),
        },
        {
          key: 'what',
          label: t('what'),
          cell: ({ profession }) => (profession ? <Bidi>{profession}</Bidi> : '—'),
        },
        { key: 'sent', label: t('sent'), cell: ({ sentAt }) => <Time at={sentAt} /> },
        {
          key: 'passedTo',
          label: t('passedTo'),
          cell: ({ passedTo }) => passedTo.map((body) => body[locale] ?? body.fr).join(' · ') || '—',
        },
      ]}
    />
  )
}
