import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Money } from '@/components/ui/money'
import type { Locale } from '@/i18n/locales'
import { programmePath } from '../addresses'
import type { Measured } from '../queries'
import { SaidIn } from './said'
import { StepBar } from './step-bar'

type Props = { programme: Measured; locale: Locale; withBody?: boolean; level?: 'h2' | 'h3' }

/** A programme in a list: whose it is, where it stands, how much of it is delivered and paid. */
export function ProgrammeRow({ programme, locale, withBody = true, level: Heading = 'h3' }: Props) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const { slug, title, kind, body, stage, startsOn, endsOn, figures } = programme
  return (
    <article className="card grid content-start gap-3 p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <Badge tone={stage === 'running' ? 'leaf' : 'sea'}>{said(`stages.${stage}`)}</Badge>
        <span>{said(`kinds.${kind}`)}</span>
        <span className="whitespace-nowrap">
          {t('term', { from: startsOn.slice(0, 4), to: endsOn.slice(0, 4) })}
        </span>
      </p>
      <Heading className="text-xl">
        <a href={programmePath(locale, slug)} className="hover:underline">
          <SaidIn words={title} locale={locale} />
        </a>
      </Heading>
      {withBody && <p className="text-soft">{body[locale] ?? body.fr}</p>}
      {figures && figures.shares.total > 0 ? (
        <>
          <StepBar shares={figures.shares} locale={locale} slim />
          <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
            <span>
              {said('steps.delivered')}{' '}
              <b>
                <bdi>{t('percent', { percent: figures.shares.percent })}</bdi>
              </b>{' '}
              ({t('ofTotal', { delivered: figures.shares.delivered, total: figures.shares.total })})
            </span>
            {figures.cost !== null && (
              <span>
                {said('money.needed')} <Money centimes={figures.cost} />
              </span>
            )}
            {figures.sums.paid > 0 && (
              <span>
                {said('money.paid')} <Money centimes={figures.sums.paid} />
              </span>
            )}
          </p>
        </>
      ) : (
        <p className="text-sm text-soft">{t('list.drafted')}</p>
      )}
    </article>
  )
}
