import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { waitsLong } from '../application'
import { nameIn } from '../name'
import type { ApplicationRow } from '../queries'

/** Applications at one stage: who, where, since when. Opening one shows what they wrote. */
export function ApplicationList({ applications }: { applications: readonly ApplicationRow[] }) {
  const t = useTranslations('applications.room')
  const locale = useLocale() as Locale
  const now = new Date()
  if (applications.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
  return (
    <Table
      caption={t('title')}
      rows={applications}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('name'),
          heading: true,
          cell: ({ id, name, knownAs }) => (
            <a
              href={`/${locale}/members/applications/${id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{nameIn(locale, name, knownAs)}</Bidi>
            </a>
          ),
        },
        { key: 'body', label: t('body'), cell: ({ body }) => body[locale] ?? body.fr },
        {
          key: 'since',
          label: t('since'),
          cell: (row) => (
            <span className="flex flex-wrap items-center gap-2">
              <Time at={row.since} />
              {waitsLong(row, now) && <Badge tone="clay">{t('late')}</Badge>}
            </span>
          ),
        },
        { key: 'way', label: t('way'), cell: ({ onPaper }) => t(onPaper ? 'paper' : 'online') },
      ]}
    />
  )
}
