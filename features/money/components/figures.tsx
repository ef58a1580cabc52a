import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { leftOf } from '../cap'
import type { Account } from '../queries'

/** What an account comes to: spent, its cap and where that stands, what is left, what came in. */
export function Figures({ account }: { account: Account }) {
  const t = useTranslations('money.cap')
  const { spent, received, cap, limits } = account
  const left = cap === null ? null : leftOf(spent, cap)
  return (
    <div className="grid gap-2">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-3">
        <Figure label={t('spent')}>
          <Money centimes={spent} />
        </Figure>
        <Figure label={t('cap')}>
          {cap === null ? <span className="text-soft">{t('unknown')}</span> : <Money centimes={cap} />}
        </Figure>
        {left !== null && (
          <Figure label={t(left < 0 ? 'over' : 'left')}>
            <Money centimes={Math.abs(left)} />
          </Figure>
        )}
        <Figure label={t('received')}>
          <Money centimes={received} />
        </Figure>
      </dl>
      {cap !== null && (
        <p className="text-sm text-soft">
          {limits && limits.cap !== null
            ? t.rich('fromAccount', { article: () => <Bidi>{limits.article}</Bidi> })
            : t('fromLaw')}
        </p>
      )}
    </div>
  )
}

const Figure = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="card flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3">
    <dt className="text-sm text-soft">{label}</dt>
    <dd className="text-lg font-semibold">{children}</dd>
  </div>
)
