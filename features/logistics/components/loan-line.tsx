import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { LoanTo } from '../queries'

/** Who has how much, from when until when; and whether it is late or back. */
export function LoanLine({ loan, late = false }: { loan: LoanTo; late?: boolean }) {
  const t = useTranslations('logistics')
  const locale = useLocale()
  const { name, amount, startsAt, endsAt, returnedAt } = loan
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="tabular-nums">
          {t.rich('loan', {
            amount: String(amount),
            name: name ? (locale === 'ar' ? name.ar : name.latin) : t('unknown'),
          })}
        </span>
        {late && <Badge tone="clay">{t('late')}</Badge>}
      </p>
      <p className="text-sm text-soft">
        {returnedAt
          ? t.rich('returned', { day: () => <Time at={returnedAt} shape="minute" /> })
          : t.rich('window', {
              from: () => <Time at={startsAt} shape="minute" />,
              to: () => <Time at={endsAt} shape="minute" />,
            })}
      </p>
    </div>
  )
}
