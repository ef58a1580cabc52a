import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { isAdopted } from '@/features/programmes/stage'
import { counting } from '@/features/progress/progress'
import type { Locale } from '@/i18n/locales'
import { choicePath } from '../addresses'
import type { ReadPoint } from '../reading'
import { StandingMark } from './standing-mark'
import { StepName } from './step-mark'

/** A point in brief: how far it has come, where, who is competent, who follows it, when, how much. */
export function PointFacts({ read, locale }: { read: ReadPoint; locale: Locale }) {
  const t = useTranslations('tracker')
  const said = useTranslations('programmes')
  const { programme, point, entries } = read
  const last = counting(entries.map((one) => ({ ...one, ruling: 'confirmed' as const }))).at(-1)
  const places = programme.places.filter(({ code }) => point.communes.includes(code))
  return (
    <section aria-labelledby="facts" className="card grid content-start gap-4 p-5">
      <h2 id="facts" className="text-xl">
        {t('page.facts')}
      </h2>
      <dl className="grid gap-3">
        {isAdopted(programme.stage) && (
          <Said label={t('steps.step')}>
            <StepName step={last?.step ?? 'promised'} />
            {last && (
              <span className="block text-sm font-normal text-soft">
                {t.rich('since', { date: () => <Time at={last.happenedOn} /> })}
              </span>
            )}
          </Said>
        )}
        <Said label={t('page.theme')}>
          <a
            href={choicePath(locale, programme.slug, { by: 'theme', value: point.theme })}
            className="text-sea hover:underline"
          >
            {point.themeName[locale] ?? point.themeName.fr}
          </a>
        </Said>
        <Said label={t('page.place')}>
          {places.length === 0 && !point.quarter && t('page.everywhere')}
          {places.map(({ code, ar, latin }, at) => (
            <span key={code}>
              {at > 0 && t('comma')}
              <a
                href={choicePath(locale, programme.slug, { by: 'place', value: code })}
                className="text-sea hover:underline"
              >
                {locale === 'ar' ? ar : latin}
              </a>
            </span>
          ))}
          {point.quarter && <bdi className="block text-sm font-normal">{point.quarter}</bdi>}
        </Said>
        <Said label={t('page.authority')}>{said(`authorities.${point.authority}`)}</Said>
        {point.office && <Said label={t('page.office')}>{point.office[locale] ?? point.office.fr}</Said>}
        {point.partners && (
          <Said label={t('page.partners')}>
            <bdi>{point.partners}</bdi>
          </Said>
        )}
        {point.startsOn && (
          <Said label={t('page.starts')}>
            <Time at={point.startsOn} />
          </Said>
        )}
        {point.firstDueOn && (
          <Said label={t('page.firstDue')}>
            <Time at={point.firstDueOn} className="line-through decoration-1" />
          </Said>
        )}
        {point.dueOn && (
          <Said label={t('page.due')}>
            <Time at={point.dueOn} />
          </Said>
        )}
        <div id="cost">
          <dt className="text-sm text-soft">{t('page.cost')}</dt>
          <dd className="font-medium">
            {point.cost === null ? t('unknown') : <Money centimes={point.cost} />}{' '}
            {point.cost !== null && <StandingMark standing={point.costStanding} />}
            {point.costSource && (
              <bdi className="block text-sm font-normal text-soft">{point.costSource}</bdi>
            )}
            {point.costOn && (
              <span className="block text-sm font-normal text-soft">
                {t.rich('page.costOn', { date: () => <Time at={point.costOn ?? ''} /> })}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}
