import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Num } from '@/components/ui/num'
import { type Coverage, percentOf } from '../coverage'

const KEPT = ['first', 'trained', 'second', 'reserve'] as const

/** What is not covered, and then how much is: so many of so many, never more than there is. */
export function Totals({ coverage }: { coverage: Coverage }) {
  const t = useTranslations('coverage.totals')
  const { stations, open, asked, first, trained, second } = coverage
  const isWhole = trained === stations && second === stations
  return (
    <>
      {open > 0 && <Notice kind="danger">{t('open', { count: open })}</Notice>}
      {asked > 0 && <Notice kind="warning">{t('asked', { count: asked })}</Notice>}
      {first === stations && <Notice kind="success">{t(isWhole ? 'all' : 'allFirst')}</Notice>}
      <dl className="card grid gap-x-6 gap-y-4 p-5 min-[30rem]:grid-cols-2 min-[60rem]:grid-cols-4">
        {KEPT.map((key) => (
          <div key={key} className="grid content-start gap-1">
            <dt className="text-sm text-soft">{t(key)}</dt>
            <dd>
              <b className="text-2xl tabular-nums">{t('of', { part: coverage[key], whole: stations })}</b>{' '}
              <span className="text-soft">
                <Num value={(percentOf(coverage[key], stations) ?? 0) / 100} options={{ style: 'percent' }} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
