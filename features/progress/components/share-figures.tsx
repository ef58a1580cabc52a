import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/num'
import { STEPS } from '@/db/plans'
import type { Shares } from '../progress'
import { StepBadge } from './step-badge'

/** How many points have come how far, and the share that was delivered. */
export function ShareFigures({ shares }: { shares: Shares }) {
  const t = useTranslations('progress.room')
  const steps = useTranslations('programmes.steps')
  return (
    <section aria-labelledby="shares" className="card grid gap-3 p-5">
      <h2 id="shares" className="text-xl">
        {t('shares')}
      </h2>
      <p className="text-lg">
        {steps('delivered')}
        {' · '}
        <b>
          {t.rich('share', {
            delivered: () => <Num value={shares.delivered} />,
            total: () => <Num value={shares.total} />,
            percent: () => <Num value={shares.percent / 100} options={{ style: 'percent' }} />,
          })}
        </b>
      </p>
      <dl className="flex flex-wrap gap-x-5 gap-y-2">
        {STEPS.filter((step) => shares.counts[step] > 0).map((step) => (
          <div key={step} className="flex items-center gap-2">
            <dt>
              <StepBadge step={step} />
            </dt>
            <dd className="font-semibold">
              <Num value={shares.counts[step]} />
            </dd>
          </div>
        ))}
      </dl>
      {shares.counts.abandoned > 0 && <p className="text-sm text-soft">{t('sharesText')}</p>}
    </section>
  )
}
