import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Time } from '@/components/ui/time'
import type { OwnLoan } from '../queries'

/** What the reader has of the campaign’s, and until when; nothing where they have nothing. */
export function OwnLoans({ loans }: { loans: readonly OwnLoan[] }) {
  const t = useTranslations('coverage.mine')
  if (loans.length === 0) return null
  return (
    <section aria-labelledby="own-loans" className="grid gap-3">
      <SectionHeading id="own-loans">{t('loans')}</SectionHeading>
      <ul className="grid gap-3">
        {loans.map(({ id, name, amount, endsAt }) => (
          <li key={id} className="card grid gap-1 p-4">
            <p className="font-medium">
              <bdi>{t('loan', { amount: String(amount), name })}</bdi>
            </p>
            <p className="text-sm text-soft">
              {t.rich('back', { day: () => <Time at={new Date(endsAt)} shape="minute" /> })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
