import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Point } from '../queries'
import { Places } from './places'

type Props = { point: Point; places: readonly { ar: string; latin: string }[] }

/** Where a point is, who sees to it, by when, and what it is thought to cost; a day that was moved beside the first. */
export function PointFacts({ point, places }: Props) {
  const t = useTranslations('points')
  const authorities = useTranslations('programmes.authorities')
  const locale = useLocale() as Locale
  const unknown = <span className="font-normal text-soft">{t('list.unknown')}</span>
  const { office, partners, startsOn, dueOn, firstDueOn } = point
  return (
    <section aria-labelledby="facts" className="card grid gap-4 p-5">
      <h2 id="facts" className="text-xl">
        {t('point.facts')}
      </h2>
      <dl className="grid gap-4 min-[30rem]:grid-cols-2">
        <Said label={t('fields.theme')}>{point.themeName[locale] ?? point.themeName.fr}</Said>
        <Said label={t('list.place')}>
          <Places places={places} quarter={point.quarter} />
        </Said>
        <Said label={t('fields.authority')}>{authorities(point.authority)}</Said>
        <Said label={t('fields.officeId')}>{office ? (office[locale] ?? office.fr) : unknown}</Said>
        {partners && (
          <Said label={t('fields.partners')}>
            <Bidi>{partners}</Bidi>
          </Said>
        )}
        {startsOn && (
          <Said label={t('fields.startsOn')}>
            <Time at={startsOn} />
          </Said>
        )}
        <Said label={t('fields.dueOn')}>
          {dueOn ? <Time at={dueOn} /> : unknown}
          {firstDueOn && (
            <span className="block text-sm font-normal text-soft">
              {t.rich('point.firstDueOn', { date: () => <Time at={firstDueOn} /> })}
            </span>
          )}
        </Said>
        <Said label={t('fields.cost')}>{point.cost === null ? unknown : <Cost point={point} />}</Said>
      </dl>
    </section>
  )
}

function Cost({ point: { cost, costStanding, costSource, costOn } }: { point: Point }) {
  const t = useTranslations('points.point')
  const standings = useTranslations('programmes.standings')
  return (
    <span className="grid justify-items-start gap-1">
      <Money centimes={cost ?? 0} />
      <Badge tone={costStanding === 'confirmed' ? 'leaf' : 'plain'}>{standings(costStanding)}</Badge>
      {costSource && (
        <span className="text-sm font-normal text-soft">
          {t.rich('costFrom', { source: () => <Bidi>{costSource}</Bidi> })}
        </span>
      )}
      {costOn && (
        <span className="text-sm font-normal text-soft">
          {t.rich('costAsOf', { date: () => <Time at={costOn} /> })}
        </span>
      )}
    </span>
  )
}
