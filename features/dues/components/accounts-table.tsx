import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import type { Account } from '../queries'
import { Balance } from './balance'

type Props = { bodyId: string; accounts: readonly Account[] }

/** Members of a branch by name and number, with how their account stands. */
export function AccountsTable({ bodyId, accounts }: Props) {
  const t = useTranslations('dues.accounts')
  const locale = useLocale()
  return (
    <Table
      caption={t('members')}
      rows={accounts}
      rowKey={({ memberId }) => memberId}
      columns={[
        {
          key: 'name',
          label: t('name'),
          heading: true,
          cell: ({ memberId, name }) => (
            <a
              href={`/${locale}/members/dues/branches/${bodyId}/${memberId}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{locale === 'ar' ? name.ar : name.latin}</Bidi>
            </a>
          ),
        },
        { key: 'number', label: t('number'), cell: ({ number }) => <bdi>{number}</bdi> },
        { key: 'balance', label: t('balance'), cell: ({ balance }) => <Balance centimes={balance} /> },
      ]}
    />
  )
}
