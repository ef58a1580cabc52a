import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Num } from '@/components/ui/num'
import { Table } from '@/components/ui/table'
import type { yearByBranch } from '../queries'

type Branch = Awaited<ReturnType<typeof yearByBranch>>[number]
type Props = { branches: readonly Branch[]; year: number }

/** What came in in a year, branch by branch, with the way to each one's accounts. */
export function BranchYearTable({ branches, year }: Props) {
  const t = useTranslations('dues.branches')
  const locale = useLocale()
  return (
    <Table
      caption={t('caption', { year: String(year) })}
      rows={branches}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'branch',
          label: t('branch'),
          heading: true,
          cell: ({ id, ar, fr, en }) => (
            <a
              href={`/${locale}/members/dues/branches/${id}?year=${year}`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{{ ar, fr, en }[locale] ?? fr}</Bidi>
            </a>
          ),
        },
        { key: 'receipts', label: t('receipts'), cell: ({ receipts }) => <Num value={receipts} /> },
        { key: 'received', label: t('received'), cell: ({ received }) => <Money centimes={received} /> },
      ]}
    />
  )
}
