import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { constituencyName } from '@/features/candidacies/constituency-name'
import type { Locale } from '@/i18n/locales'
import type { ListedList } from '../queries'

type Props = { electionId: string; lists: readonly ListedList[]; locale: Locale }

/** The constituencies, each with how far our list there is filled. */
export function ListsTable({ electionId, lists, locale }: Props) {
  const t = useTranslations('candidacies.lists')
  return (
    <Table
      caption={t('caption')}
      rows={lists}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          label: t('constituency'),
          heading: true,
          cell: (one) => (
            <a
              href={`/${locale}/members/elections/${electionId}/candidacies/lists/${one.id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{constituencyName(one, locale)}</Bidi>
            </a>
          ),
        },
        {
          key: 'ballot',
          label: t('ballot'),
          cell: ({ ballot, part }) => (
            <>
              {t(`ballots.${ballot}`)}
              {part === 'women' && <span className="block text-sm text-soft">{t('women')}</span>}
            </>
          ),
        },
        {
          key: 'placed',
          label: t('placed'),
          cell: ({ placed, seats }) => (
            <Badge tone={placed === seats ? 'leaf' : 'glow'}>{t('of', { count: placed, seats })}</Badge>
          ),
        },
      ]}
    />
  )
}
