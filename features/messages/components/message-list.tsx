import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { messagePage, Shelf } from '../queries'

type Letter = Awaited<ReturnType<typeof messagePage>>['letters'][number]

/** The letters of a shelf; opening one shows its words and where to answer. */
export function MessageList({ letters, shelf }: { letters: readonly Letter[]; shelf: Shelf }) {
  const t = useTranslations('messages.room')
  const locale = useLocale()
  if (letters.length === 0)
    return <EmptyState title={t(`empty.${shelf}.title`)}>{t(`empty.${shelf}.text`)}</EmptyState>
  return (
    <Table
      caption={t('title')}
      rows={letters}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'subject',
          label: t('subject'),
          heading: true,
          cell: ({ id, subject }) => (
            <a
              href={`/${locale}/desk/messages/${id}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{subject}</Bidi>
            </a>
          ),
        },
        { key: 'from', label: t('from'), cell: ({ name }) => <Bidi>{name}</Bidi> },
        { key: 'sent', label: t('sent'), cell: ({ sentAt }) => <Time at={sentAt} shape="minute" /> },
      ]}
    />
  )
}
